/**
 * The option of a listbox that a combobox points at: the focus stays in the text box, and
 * `aria-activedescendant` says where the arrows are.
 */
export class ActiveOption {
  readonly #input: HTMLInputElement;
  readonly #listbox: HTMLElement;

  constructor(input: HTMLInputElement, listbox: HTMLElement) {
    this.#input = input;
    this.#listbox = listbox;
  }

  get current(): HTMLAnchorElement | null {
    return this.#listbox.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
  }

  /** Follows a key. False where the key means nothing here, so that the caret may have it. */
  move(key: string): boolean {
    const options = [...this.#listbox.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
    if (options.length === 0) return false;
    const { current } = this;
    const at = current === null ? -1 : options.indexOf(current);
    const last = options.length - 1;
    if (key === 'ArrowDown') this.set(options[at === last ? 0 : at + 1] ?? null);
    else if (key === 'ArrowUp') this.set(options[at <= 0 ? last : at - 1] ?? null);
    else if (current === null) return false;
    else if (key === 'Home') this.set(options[0] ?? null);
    else if (key === 'End') this.set(options[last] ?? null);
    else return false;
    return true;
  }

  set(option: HTMLAnchorElement | null): void {
    this.current?.setAttribute('aria-selected', 'false');
    if (option === null) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
