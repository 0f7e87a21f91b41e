import { newDraftId, type Draft, type NewDraft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** How other tabs hear that something changed; `openChannel` of the record gives one. */
export interface ShelfChannel {
  send(message: unknown): void;
  listen(onMessage: (message: unknown) => void): void;
}

export interface ShelfOptions {
  readonly store: DraftStore;
  readonly storage: 'persistent' | 'memory';
  /** Wall time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly channel?: ShelfChannel | undefined;
}

/** What became of a change. */
export type Kept =
  | { readonly kind: 'kept'; readonly draft: Draft }
  /** Another tab had changed the draft as well: this text is now a draft of its own. */
  | { readonly kind: 'forked'; readonly draft: Draft }
  /** The browser did not take it: the device is full, or storage was lost. */
  | { readonly kind: 'failed' };

const dayMs = 24 * 60 * 60 * 1000;

/** All drafts of this device. What one tab writes never overwrites what another has written. */
export class DraftShelf {
  readonly storage: 'persistent' | 'memory';
  private readonly options: ShelfOptions;
  private readonly listeners = new Set<() => void>();
  private drafts: readonly Draft[] = [];
  /** Writes of this tab, one after the other: each needs the revision that the one before it got. */
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(options: ShelfOptions) {
    this.options = options;
    this.storage = options.storage;
    options.channel?.listen(() => void this.reread());
  }

  static async open(options: ShelfOptions): Promise<DraftShelf> {
    const shelf = new DraftShelf(options);
    await shelf.reread();
    await shelf.forgetOld();
    return shelf;
  }

  /** Newest first; deleted ones too. The same list until something changes. */
  readonly all = (): readonly Draft[] => this.drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(draft: NewDraft): Promise<Kept> {
    return this.keep({ ...draft, id: newDraftId(), revision: 0, changedAt: '', deletedAt: null });
  }

  /** @param change what is to differ from the last revision that this tab has seen */
  async change(
    id: string,
    change: Partial<Pick<Draft, 'name' | 'text' | 'deletedAt'>>,
  ): Promise<Kept | undefined> {
    const seen = this.drafts.find((draft) => draft.id === id);
    return seen === undefined ? undefined : this.keep({ ...seen, ...change });
  }

  remove(id: string): Promise<Kept | undefined> {
    return this.change(id, { deletedAt: this.options.now() });
  }

  restore(id: string): Promise<Kept | undefined> {
    return this.change(id, { deletedAt: null });
  }

  private keep(draft: Draft): Promise<Kept> {
    const write = this.writing.then(() => this.write(draft));
    this.writing = write;
    return write;
  }

  /** Never rejects. */
  private async write(draft: Draft): Promise<Kept> {
    const { store, now, channel } = this.options;
    // This tab may have written since the change was made: only others' revisions are a conflict.
    const seen = this.drafts.find(({ id }) => id === draft.id)?.revision ?? draft.revision;
    const next = { ...draft, revision: seen, changedAt: now() };
    try {
      const kept = await store.replace(next);
      const fork = kept ?? (await store.replace({ ...next, id: newDraftId(), revision: 0 }));
      if (fork === null) return { kind: 'failed' };
      this.take(fork);
      channel?.send('changed');
      if (kept === null) await this.reread();
      return { kind: kept === null ? 'forked' : 'kept', draft: fork };
    } catch {
      return { kind: 'failed' };
    }
  }

  private async reread(): Promise<void> {
    this.drafts = inOrder(await this.options.store.all().catch(() => this.drafts));
    this.tell();
  }

  private take(draft: Draft): void {
    this.drafts = inOrder([draft, ...this.drafts.filter(({ id }) => id !== draft.id)]);
    this.tell();
  }

  private async forgetOld(): Promise<void> {
    const { store, now } = this.options;
    const old = this.drafts.filter(
      ({ deletedAt }) => deletedAt !== null && Date.parse(now()) - Date.parse(deletedAt) > dayMs,
    );
    for (const { id } of old) await store.forget(id).catch(() => undefined);
    if (old.length > 0) await this.reread();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
