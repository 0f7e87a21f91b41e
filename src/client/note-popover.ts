/** Width from which the page has a margin for notes; the same as in the styles. */
const hasMargin = '(width >= 72rem)';
const gapPixels = 16;

/** `<note-popover>`: shows the entry that an `a[data-note]` links to without leaving the place. */
export class NotePopover extends HTMLElement {
  private mark: HTMLAnchorElement | null = null;

  connectedCallback(): void {
    document.addEventListener('click', this.open);
    this.popup.addEventListener('toggle', this.returnFocus);
    this.popup.addEventListener('click', this.closeOnLink);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.open);
  }

  private get popup(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]') ?? this;
  }

  private readonly open = (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-note]') : null;
    const entry = mark === null ? null : document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!isPlain || mark === null || entry === null) return;
    event.preventDefault();
    this.mark = mark;
    this.querySelector('[data-holder]')?.replaceChildren(...copyOf(entry));
    this.popup.showPopover();
    this.place(mark);
    this.popup.focus({ preventScroll: true });
  };

  /** Beside the mark in the margin, moved up where it would leave the window; elsewhere CSS places it. */
  private place(mark: HTMLAnchorElement): void {
    const { popup } = this;
    popup.style.removeProperty('inset');
    const column = mark.closest('[data-note-column]')?.getBoundingClientRect();
    if (column === undefined || !window.matchMedia(hasMargin).matches) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const page = document.documentElement.getBoundingClientRect();
    const start = (isRtl ? page.right - column.left : column.right) + gapPixels;
    const lowest = window.innerHeight - popup.offsetHeight - gapPixels;
    const top = Math.max(gapPixels, Math.min(mark.getBoundingClientRect().top - gapPixels, lowest));
    popup.style.insetInlineStart = `${start}px`;
    popup.style.insetBlockStart = `${top + window.scrollY}px`;
  }

  /** A closed note leaves the focus nowhere; the reader goes on at the mark, unless focus went elsewhere. */
  private readonly returnFocus = (event: Event): void => {
    const isLost = document.activeElement === document.body || this.contains(document.activeElement);
    if ((event as ToggleEvent).newState === 'closed' && isLost) this.mark?.focus({ preventScroll: true });
  };

  private readonly closeOnLink = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href')?.startsWith('#') !== true) return;
    this.mark = null;
    this.popup.hidePopover();
  };
}

/** The entry's children again, without the ids that may stand only once in a page. */
function copyOf(entry: HTMLElement): ChildNode[] {
  const copy = entry.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return [...copy.childNodes];
}
