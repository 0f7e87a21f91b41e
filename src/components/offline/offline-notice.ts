import { isAtRest, onRestChange } from '#client/offline/at-rest.ts';
import { isSparing, openSiteWorker, type SiteWorker } from '#client/offline/site-worker.ts';
import { takeOver, watchUpdates } from '#client/offline/updates.ts';
import { buildElement } from '#components/build-element.ts';
import { localeOfPage } from '#components/record/page-locale.ts';
import type { CourseStatus, OfflineStatus } from '#core/offline/messages.ts';
import { chooseNotice, type Notice } from '#core/offline/notice.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { offline as strings } from '#i18n/strings/offline.ts';

const t = createTranslate(strings, localeOfPage());

type OwnWords = Partial<Record<Notice['kind'], string>>;

/**
 * `<offline-notice data-course data-label data-words>`: the end of every page, where it is told what is kept and what is new. Where
 * what is kept is no course, `data-words` has what is said of it, as JSON by kind of notice.
 */
class OfflineNotice extends HTMLElement {
  readonly #line = buildElement('p', { role: 'status' });
  readonly #bar = buildElement('div', { class: 'page' }, this.#line);
  #worker: SiteWorker | undefined;
  #course: CourseStatus | undefined;
  #words: OwnWords = {};
  #updateProblem: OfflineStatus['updateProblem'];
  #isReady = false;
  #isTakingOver = false;
  /** Once it has loaded in this page, its end is worth saying aloud. */
  #hasLoaded = false;
  /** What the learner closed; the next word is another one. */
  #closed: Notice['kind'] | undefined;
  #shown = '';

  async connectedCallback(): Promise<void> {
    const worker = await openSiteWorker();
    // Where nothing can be kept, /me/ says so.
    if (typeof worker === 'string') return;
    this.append(this.#bar);
    // A landmark only where there is something in it: its progress bar belongs to one.
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.dataset['label'] ?? '');
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as OwnWords;
    this.#worker = worker;
    worker.onStatus((status) => {
      this.#learn(status);
    });
    watchUpdates(worker.registration, () => {
      this.#isReady = true;
      this.#show();
    });
    onRestChange(() => {
      this.#show();
    });
    addEventListener('online', this.#visit);
    this.#visit();
  }

  /** Also takes up again what was interrupted. */
  readonly #visit = (): void => {
    this.#worker?.send({ type: 'visit', course: this.dataset['course'], sparing: isSparing() });
  };

  #learn({ courses, updateProblem }: OfflineStatus): void {
    this.#updateProblem = updateProblem;
    if (updateProblem !== undefined) this.#isTakingOver = false;
    else this.#course = courses[this.dataset['course'] ?? ''];
    if (this.#course?.state === 'loading') this.#hasLoaded = true;
    this.#show();
  }

  #show(): void {
    const notice = chooseNotice({
      course: this.#course,
      hasLoaded: this.#hasLoaded,
      updateProblem: this.#updateProblem,
      isInstalled: this.#worker?.registration.active != null,
      isReady: this.#isReady && isAtRest(),
      isTakingOver: this.#isTakingOver,
    });
    const isClosed = notice.kind === this.#closed;
    if (!isClosed) this.#closed = undefined;
    this.toggleAttribute('data-live', notice.isLive && !isClosed);
    this.#render(notice, isClosed);
  }

  #render(notice: Notice, isClosed: boolean): void {
    const progress = this.querySelector('progress');
    if (notice.progress !== undefined && progress !== null) progress.value = notice.progress;
    const shown = `${notice.kind}${String(isClosed)}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#line.replaceChildren(isClosed ? '' : this.#say(notice));
    for (const element of this.querySelectorAll('progress, button')) element.remove();
    if (!isClosed) this.#bar.append(...this.#controls(notice));
  }

  #say({ kind, words }: Notice): string {
    return this.#words[kind] ?? (words === undefined ? '' : t(words));
  }

  #controls(notice: Notice): HTMLElement[] {
    const { kind, progress, isLive } = notice;
    const close = this.#button(kind === 'ready' ? 'offline.later' : 'offline.close', () => {
      this.#closed = kind;
      this.#show();
    });
    const controls: HTMLElement[] = [];
    if (progress !== undefined) {
      const bar = buildElement('progress', { max: '1', 'aria-label': this.#say(notice) });
      bar.value = progress;
      controls.push(bar);
    }
    if (kind === 'ready') controls.push(this.#button('offline.takeOver', this.#accept, 'primary'));
    if (kind.startsWith('stopped')) controls.push(this.#button('offline.again', this.#visit));
    return isLive && kind !== 'takingOver' ? [...controls, close] : controls;
  }

  #button(words: keyof typeof strings, act: () => void, variant = 'quiet'): HTMLButtonElement {
    const button = buildElement('button', { type: 'button', 'data-variant': variant }, t(words));
    button.addEventListener('click', act);
    return button;
  }

  readonly #accept = (): void => {
    if (this.#worker === undefined) return;
    this.#isTakingOver = true;
    this.#show();
    takeOver(this.#worker.registration).catch(() => {
      this.#isTakingOver = false;
      this.#show();
    });
  };
}

customElements.define('offline-notice', OfflineNotice);
