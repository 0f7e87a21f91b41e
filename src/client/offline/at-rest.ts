export const isAtRest = (): boolean => document.documentElement.dataset['busy'] === undefined;

/** Text that somebody typed and nobody kept yet would be lost with the page. */
export const hasUnsavedText = (): boolean =>
  [...document.querySelectorAll('textarea')].some(({ value, defaultValue }) => value !== defaultValue) ||
  document.querySelector('dialog[open], [contenteditable="true"]:focus') !== null;

export function onRestChange(listener: () => void): void {
  new MutationObserver(listener).observe(document.documentElement, { attributeFilter: ['data-busy'] });
}
