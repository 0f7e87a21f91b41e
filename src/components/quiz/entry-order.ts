import type { Answer } from '#core/quiz/question.ts';
import { fillPlaces } from './page-data.ts';

/*
 * The entries of an ordering question are their own answer: their order in the document is what the learner has
 * made of it. The list remembers the order it was shown in, to go back to, and whether anything was moved.
 */

const listOf = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[data-entries]');
const idOf = (entry: Element): string => (entry instanceof HTMLElement ? entry.dataset['option'] : '') ?? '';
const idsOf = (list: HTMLElement): string[] => [...list.children].map(idOf);

export function readEntries(root: HTMLElement): Answer {
  const list = listOf(root);
  return list === null || !('moved' in list.dataset) ? [] : idsOf(list);
}

export function writeEntries(root: HTMLElement, answer: Answer | undefined): void {
  const list = listOf(root);
  if (list === null) return;
  const given = Array.isArray(answer) && answer.length > 0 ? answer : undefined;
  const order = given ?? (list.dataset['shown'] ?? '').split(' ');
  for (const id of order) {
    const entry = [...list.children].find((child) => idOf(child) === id);
    if (entry !== undefined) list.append(entry);
  }
  list.toggleAttribute('data-moved', given !== undefined);
}

/** The order as it stands is the one the learner begins with. */
export function rememberEntries(root: HTMLElement): void {
  const list = listOf(root);
  if (list !== null) list.dataset['shown'] = idsOf(list).join(' ');
}

/** Moves the entry of the pressed button by one place, keeps the focus on the button and says the new place. */
export function moveEntry(button: HTMLElement): void {
  const entry = button.closest('[data-option]');
  const list = entry?.parentElement;
  const neighbor =
    button.dataset['move'] === 'up' ? entry?.previousElementSibling : entry?.nextElementSibling;
  if (entry == null || list == null || neighbor == null) return;
  if (button.dataset['move'] === 'up') neighbor.before(entry);
  else neighbor.after(entry);
  list.toggleAttribute('data-moved', true);
  button.focus();
  const status = list.parentElement?.querySelector<HTMLElement>('[data-moved-to]');
  if (status == null) return;
  status.textContent = fillPlaces(status.dataset['movedTo'] ?? '', {
    text: entry.querySelector('[data-entry-text]')?.textContent ?? '',
    place: idsOf(list).indexOf(idOf(entry)) + 1,
    total: list.childElementCount,
  });
}
