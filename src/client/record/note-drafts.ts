import { recordScope } from './record-scope.ts';

/** Text being written is kept per place until it is an event: a reload in between loses nothing. */
const prefix = `rounds:${recordScope()}:draft:`;

/** A draft of one note, or of the next note at a section; storage may be refused, then there are no drafts. */
export function readDraft(place: string): string {
  try {
    return localStorage.getItem(prefix + place) ?? '';
  } catch {
    return '';
  }
}

/** An empty text forgets the draft. */
export function writeDraft(place: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(prefix + place);
    else localStorage.setItem(prefix + place, text);
  } catch {
    // The text stays in its field; only a reload would lose it.
  }
}

/** Places with a draft. */
export function draftPlaces(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

export function forgetDrafts(): void {
  for (const place of draftPlaces()) writeDraft(place, '');
}
