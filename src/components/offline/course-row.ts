import { buildElement } from '#components/build-element.ts';
import { localeOfPage } from '#components/record/page-locale.ts';
import type { CourseStatus } from '#core/offline/messages.ts';
import type { Locale } from '#core/text/local-text.ts';
import { formatNumber } from '#i18n/create-translate.ts';
import { directions } from '#i18n/locale.ts';
import { say, sayInRow, sayProblem, type SetKind } from './kept-words.ts';

export interface CourseTitle {
  readonly id: string;
  readonly kind: SetKind;
  readonly text: string;
  readonly language: Locale;
}

const buttonWords = { 'not-kept': 'keep', stopped: 'goOn', loading: 'remove', kept: 'remove' } as const;
const problemWords = { network: 'stoppedNetwork', full: 'stoppedFull', changed: 'stoppedChanged' } as const;

/** One course of the list, or the tools for instructors. Its elements stay and change their words, so that nobody loses their place. */
export class CourseRow {
  readonly title: CourseTitle;
  readonly element: HTMLLIElement;
  readonly #state = buildElement('p');
  readonly #size = buildElement('p', { class: 'quiet' });
  readonly #button: HTMLButtonElement;

  constructor(title: CourseTitle, onPress: () => void) {
    const { id, text, language } = title;
    this.title = title;
    this.#button = buildElement('button', {
      type: 'button',
      id: `keep-${id}`,
      // Every row has such a button: it is named with its course.
      'aria-labelledby': `keep-${id} kept-${id}`,
    });
    this.#button.addEventListener('click', onPress);
    const heading = buildElement('h3', { id: `kept-${id}`, lang: language, dir: directions[language] }, text);
    this.element = buildElement('li', {}, heading, this.#state, this.#size, this.#button);
  }

  show(course: CourseStatus | undefined, hasUpdate: boolean): void {
    this.element.hidden = course === undefined;
    if (course === undefined) return;
    const { kind } = this.title;
    setWords(this.#state, describe(kind, course, hasUpdate));
    const sizes = { loaded: megabytes(course.gzipBytes), stored: megabytes(course.bytes) };
    setWords(this.#size, say('kept.size', sizes));
    setWords(this.#button, sayInRow(kind, buttonWords[course.state]));
  }
}

function describe(kind: SetKind, { state, have, of, problem }: CourseStatus, hasUpdate: boolean): string {
  const percent = Math.floor((100 * have) / of);
  if (state === 'loading') return sayInRow(kind, 'loading', { percent });
  if (state === 'stopped')
    return `${sayInRow(kind, 'stopped', { percent })}. ${sayProblem(kind, problemWords[problem ?? 'network'])}`;
  if (state === 'not-kept') return sayInRow(kind, 'none');
  return sayInRow(kind, hasUpdate ? 'keptUpdate' : 'kept');
}

function megabytes(bytes: number): string {
  const size = Math.max(0.1, Math.round(bytes / 100_000) / 10);
  return say('kept.megabytes', { size: formatNumber(localeOfPage(), size) });
}

function setWords(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
