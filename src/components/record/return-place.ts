import { buildElement } from '#components/build-element.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import type { LessonOutline } from '#core/record/outline.ts';
import { findNextSection } from '#core/record/resume.ts';

/** Adds the link to `<return-offer>`, where there is a place to return to. */
export function offerReturn(root: HTMLElement, events: readonly LearnerEvent[]): void {
  const json = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  if (json === '') return;
  const lesson = JSON.parse(json) as LessonOutline;
  const section = findNextSection(events, root.dataset['course'] ?? '', lesson);
  if (section === undefined || section === 'finished') return;
  const words = (root.dataset['words'] ?? '').replace('{heading}', () => section.title);
  root.append(buildElement('a', { href: `#${section.id}` }, words));
}
