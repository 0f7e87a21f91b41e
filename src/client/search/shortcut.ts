/** Where letters are text: there no letter may be a command. */
const typing = 'input:not([type="radio"],[type="checkbox"]),textarea,select,[contenteditable]';

/**
 * `/`, and Ctrl or ⌘ with K. A keyboard that writes no Latin letters is asked for the place of its key:
 * an Arabic one has ظ and ن there.
 */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  const { target, altKey, isComposing } = event;
  if (altKey || isComposing || (target instanceof Element && target.closest(typing) !== null)) return false;
  const key = event.key > '~' ? event.code : event.key;
  return event.ctrlKey || event.metaKey ? /^(Key)?k$/i.test(key) : /^(\/|Slash)$/.test(key);
}
