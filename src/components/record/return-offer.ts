import { openRecord } from '#client/record/record.ts';
import { sectionsRead } from '#core/record/sections-read.ts';

/**
 * `<return-offer data-course data-words>` with the lesson as JSON: on return, one link to where reading stopped. What
 * finds the place is loaded only where something of the lesson was read.
 */
export class ReturnOffer extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { course = '', lesson = '' } = this.dataset;
    // Somebody who came to a heading wants that heading.
    if (location.hash !== '') return;
    const record = await openRecord();
    const events = record.events();
    if (sectionsRead(events, course, lesson).size === 0) return;
    // Without it the lesson is what it is on a first visit.
    const found = await import('./return-place.ts').catch(() => undefined);
    found?.offerReturn(this, events);
  }
}
