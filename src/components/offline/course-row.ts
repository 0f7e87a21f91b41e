import { buildElement } from '#components/build-element.ts';
import { localeOfPage } from '#components/record/page-locale.ts';
import type { CourseStatus } from '#core/offline/messages.ts';
import type { Locale } from '#core/text/local-text.ts';
import { formatNumber } from '#i18n/create-translate.ts';
import { directions } from '#i18n/locale.ts';
import { say } from './kept-words.ts';

export interface CourseTitle {
  readonly id: string;
  readonly text: string;
  readonly language: Locale;
}

const buttonWords = {
  'not-kept': 'kept.keep',
  stopped: 'kept.goOn',
  loading: 'kept.remove',
  kept: 'kept.remove',
} as const;
const problemWords = {
  network: 'offline.stoppedNetwork',
  full: 'offline.stoppedFull',
  changed: 'offline.stoppedChanged',
} as const;

/** One course of the list. Its elements stay and change their words, so that nobody loses their place. */
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
    setWords(this.#state, describe(course, hasUpdate));
    const sizes = { loaded: megabytes(course.gzipBytes), stored: megabytes(course.bytes) };
    setWords(this.#size, say('kept.size', sizes));
    setWords(this.#button, say(buttonWords[course.state]));
  }
}

function describe({ state, have, of, problem }: CourseStatus, hasUpdate: boolean): string {
  const percent = Math.floor((100 * have) / of);
  if (state === 'loading') return say('kept.loading', { percent });
  if (state === 'stopped')
    return `${say('kept.stopped', { percent })}. ${say(problemWords[problem ?? 'network'])}`;
  if (state === 'not-kept') return say('kept.none');
  return say(hasUpdate ? 'kept.keptUpdate' : 'kept.kept');
}

function megabytes(bytes: number): string {
  const size = Math.max(0.1, Math.round(bytes / 100_000) / 10);
  return say('kept.megabytes', { size: formatNumber(localeOfPage(), size) });
}

function setWords(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
