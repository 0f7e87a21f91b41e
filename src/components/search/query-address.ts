const restMilliseconds = 300;

/**
 * The query in the page's address, so that a list can be shared and come back to. Written when the typing rests:
 * browsers refuse a page that changes its address at every key.
 */
export class QueryAddress {
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  read(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }

  write(query: string): void {
    this.#waiting = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, restMilliseconds);
  }

  /** Before the page is left. */
  flush(): void {
    clearTimeout(this.#timer);
    const query = this.#waiting;
    this.#waiting = undefined;
    if (query === undefined || query === this.read()) return;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Too often, too long, or a file of a browser that forbids it: the list is there all the same.
    }
  }
}
