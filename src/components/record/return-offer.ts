import { openRecord } from '#client/record/record.ts';
import { buildElement } from '#components/build-element.ts';
import { findNextSection } from '#core/record/resume.ts';
import type { LessonOutline } from '#core/record/outline.ts';

/** `<return-offer data-course data-words>` with the lesson as JSON: on return, one link to where reading stopped. */
export class ReturnOffer extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const json = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    // Somebody who came to a heading wants that heading.
    if (json === '' || location.hash !== '') return;
    const lesson = JSON.parse(json) as LessonOutline;
    const record = await openRecord();
    const section = findNextSection(record.events(), this.dataset['course'] ?? '', lesson);
    if (section === undefined || section === 'finished') return;
    const words = (this.dataset['words'] ?? '').replace('{heading}', () => section.title);
    this.append(buildElement('a', { href: `#${section.id}` }, words));
  }
}
