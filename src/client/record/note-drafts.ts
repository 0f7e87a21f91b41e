import { namedTexts } from './named-texts.ts';

/** Text being written is kept per place until it is an event: a reload in between loses nothing. */
const drafts = namedTexts('draft');

/** A draft of one note, or of the next note at a section; storage may be refused, then there are no drafts. */
export const readDraft = (place: string): string => drafts.read(place);

/** An empty text forgets the draft. Where storage fails the text stays in its field; only a reload would lose it. */
export function writeDraft(place: string, text: string): void {
  drafts.write(place, text);
}

/** Places with a draft. */
export const draftPlaces = (): string[] => drafts.names();

export function forgetDrafts(): void {
  for (const place of draftPlaces()) writeDraft(place, '');
}
