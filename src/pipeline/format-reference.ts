import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Reference } from '#core/evidence/schema.ts';

const formatted = new WeakMap<Reference, string>();

/**
 * A reference in Vancouver style, as plain text on one line, without the number of its place in a list.
 * Identifiers are left out: `referenceLinks` makes links of them. Nothing is fetched: the style is in the plugin.
 */
export function formatReference(reference: Reference): string {
  let text = formatted.get(reference);
  if (text === undefined) {
    text = new Cite([toCsl(reference)])
      .format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' })
      .trim()
      .replace(/^1\. /, '');
    formatted.set(reference, text);
  }
  return text;
}

/** Only CSL's own fields; the style puts the issue in brackets itself, and needs initials apart. */
function toCsl(reference: Reference): CSL {
  const { id, type, title, issued, volume, page, publisher } = reference;
  return JSON.parse(
    JSON.stringify({
      id,
      type,
      title,
      issued,
      volume,
      page,
      publisher,
      issue: reference.issue?.replace(/[()]/g, ''),
      'container-title': reference['container-title'],
      author: reference.author.map((name) =>
        'literal' in name ? name : { ...name, given: name.given && separateInitials(name.given) },
      ),
    }),
  ) as CSL;
}

/** `GR` are two initials, which the style would read as one name: `G. R.`. */
function separateInitials(given: string): string {
  return /^[A-Z]{2,3}$/.test(given) ? given.replace(/[A-Z]/g, '$&. ').trim() : given;
}
