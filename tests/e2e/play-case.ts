import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';

/** What these tests read of a case file: the words as the learner sees them. */
interface CaseFile {
  readonly actions: readonly Named[];
  readonly examination?: readonly Named[];
  readonly investigations?: readonly Named[];
  readonly decisions: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
  readonly expect: Readonly<Record<string, string | readonly string[]>>;
}
interface Named {
  readonly id: string;
  readonly label: string;
}

export interface PlayedPath {
  readonly outcome: string;
  readonly score: number;
  readonly stateHash: string;
  readonly replayCode: string;
  readonly acts: readonly { readonly minute: number; readonly act: string }[];
}

export class AuthoredCase {
  private readonly source: CaseFile;
  private readonly id: string;
  private readonly contentDir: string;

  constructor(contentDir: string, course: string, id: string) {
    this.contentDir = contentDir;
    this.id = id;
    this.source = parse(readFileSync(`${contentDir}/${course}/cases/${id}.yaml`, 'utf8')) as CaseFile;
  }

  titleOf(outcome: string): string {
    return this.source.outcomes.find(({ id }) => id === outcome)?.title ?? '';
  }

  /** For each outcome that none of `paths` ends in, a path that does. */
  pathsToOtherOutcomes(paths: readonly string[]): string[] {
    const reached = new Set(paths.flatMap((path) => this.source.expect[path] ?? []));
    return Object.entries(this.source.expect).flatMap(([path, outcomes]) => {
      const [outcome, ...others] = [outcomes].flat();
      if (outcome === undefined || others.length > 0 || reached.has(outcome)) return [];
      reached.add(outcome);
      return [path];
    });
  }

  labelOf(act: string): string {
    const { actions, examination = [], investigations = [] } = this.source;
    return [...actions, ...examination, ...investigations].find(({ id }) => id === act)?.label ?? act;
  }

  /** Place and words of an option such as `d1.b`; undefined for an act. */
  optionOf(act: string): { readonly index: number; readonly text: string } | undefined {
    const [decision, option] = act.split('.');
    const options = this.source.decisions.find(({ id }) => id === decision)?.options ?? [];
    const index = options.findIndex(({ id }) => id === option);
    return options[index] && { index, text: options[index].text };
  }

  /** A path of the case file as `npm run play` plays it: with the acts it came down to. */
  playOnCommandLine(path: string): PlayedPath {
    const printed = execFileSync('node', ['scripts/play.ts', this.id, '--path', path, '--json'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: this.contentDir },
    });
    return JSON.parse(printed) as PlayedPath;
  }

  /** Plays acts with the keyboard alone. */
  async perform(page: Page, acts: readonly { readonly act: string }[]): Promise<void> {
    for (const { act } of acts) {
      const option = this.optionOf(act);
      if (option === undefined) {
        await press(page, page.getByRole('button', { name: this.labelOf(act), exact: true }), 'Enter');
      } else {
        await this.choose(page, option.index, option.text);
      }
    }
  }

  private async choose(page: Page, index: number, text: string): Promise<void> {
    await press(page, page.getByRole('radio').first(), 'Space');
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio').nth(index)).toBeChecked();
    await press(page, page.getByRole('button', { name: 'Commit' }), 'Enter');
    await expect(page.getByRole('main').getByText(text).last()).toBeVisible();
  }
}

/** The debrief is there, has the focus at its beginning, and tells this outcome. */
export async function expectDebrief(page: Page, outcome: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What could still have been changed' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: outcome })).toBeVisible();
}

/** The author's words inside a sentence of the interface: their direction is their own (Unicode isolates). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const mostTabs = 300;

/** Goes to a control with Tab or Shift+Tab, whichever is nearer, as somebody without a mouse does, and presses a key on it. */
export async function press(page: Page, control: Locator, key: string): Promise<void> {
  await expect(control).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const direction = await control.evaluate((element) => {
      if (element === document.activeElement) return 'here';
      const here = document.activeElement;
      // Tab enters a group of radio buttons once; inside it the arrow keys move.
      if (
        here instanceof HTMLInputElement &&
        here.type === 'radio' &&
        here.name === (element as HTMLInputElement).name
      )
        return 'ArrowDown';
      const position = (document.activeElement ?? document.body).compareDocumentPosition(element);
      return (position & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? 'Tab' : 'Shift+Tab';
    });
    if (direction === 'here') {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press(direction);
  }
  throw new Error(`The Tab key never reached ${control.toString()}`);
}
