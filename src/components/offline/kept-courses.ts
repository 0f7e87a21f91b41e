import { isolate } from '#core/text/isolate.ts';
import { openSiteWorker, type SiteWorker } from '#client/offline/site-worker.ts';
import { buildElement } from '#components/build-element.ts';
import type { CourseStatus, OfflineStatus } from '#core/offline/messages.ts';
import { CourseRow, type CourseTitle } from './course-row.ts';
import { acceptInstallOffer, onInstallOffer } from './install-offer.ts';
import { say, sayInRow } from './kept-words.ts';

/** `<kept-courses data-courses>`: every course, and the tools, with its size and whether it opens without a network. */
class KeptCourses extends HTMLElement {
  readonly #rows: CourseRow[] = [];
  readonly #line = buildElement('p', { role: 'status' });
  #worker: SiteWorker | undefined;
  #courses: Readonly<Record<string, CourseStatus>> = {};

  async connectedCallback(): Promise<void> {
    this.append(buildElement('p', {}, say('kept.what')), this.#line);
    this.#offerInstall();
    const worker = await openSiteWorker();
    if (typeof worker === 'string') {
      this.#tell(say(`kept.${worker}`));
      return;
    }
    this.#worker = worker;
    const titles = JSON.parse(this.dataset['courses'] ?? '[]') as readonly CourseTitle[];
    for (const title of titles) this.#rows.push(new CourseRow(title, () => this.#press(title)));
    worker.onStatus((status) => {
      this.#show(status);
    });
    worker.registration.addEventListener('updatefound', () => {
      worker.registration.installing?.addEventListener('statechange', () => {
        worker.send({ type: 'status' });
      });
    });
    worker.send({ type: 'status' });
  }

  #show({ courses, updateProblem }: OfflineStatus): void {
    const registration = this.#worker?.registration;
    // A version that failed says nothing of what the one before keeps.
    if (updateProblem !== undefined) {
      if (registration?.active == null) this.#tell(say('kept.refused'));
      return;
    }
    const before = this.#courses;
    this.#courses = courses;
    if (this.querySelector('ul') === null) {
      this.#tell('');
      const list = buildElement('ul', { class: 'plain-list' }, ...this.#rows.map(({ element }) => element));
      this.#line.after(list);
    }
    for (const row of this.#rows) {
      const { id, kind, text } = row.title;
      row.show(courses[id], registration?.waiting != null);
      if (courses[id]?.state === 'kept' && before[id]?.state === 'loading')
        this.#tell(sayInRow(kind, 'done', { course: isolate(text) }));
    }
  }

  #press({ id, kind, text }: CourseTitle): void {
    const state = this.#courses[id]?.state;
    const isThere = state === 'kept' || state === 'loading';
    this.#worker?.send({ type: isThere ? 'remove' : 'keep', course: id });
    this.#tell(sayInRow(kind, isThere ? 'removed' : 'started', { course: isolate(text) }));
  }

  #offerInstall(): void {
    const button = buildElement('button', { type: 'button' }, say('kept.install'));
    button.addEventListener('click', acceptInstallOffer);
    onInstallOffer((isOffered) => {
      if (isOffered) this.append(button);
      else button.remove();
    });
    // Only Apple's mobile browsers say whether they run as an app, and they must be told how to.
    if ((navigator as { standalone?: boolean }).standalone === false)
      this.append(buildElement('p', {}, say('kept.installApple')));
  }

  /** The line stays in the page, so that screen readers hear it change. */
  #tell(words: string): void {
    this.#line.replaceChildren(words);
  }
}

customElements.define('kept-courses', KeptCourses);
