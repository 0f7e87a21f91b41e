import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';

const pauseMs = 250;

export interface DraftText {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly keeping: 'kept' | 'keeping' | 'failed';
}

/**
 * The text of a draft as it is being written, kept shortly after each pause and when the page is left. Where another tab
 * has changed the draft and this one has not, the other's text is taken over.
 */
export function useDraftText(draft: Draft, shelf: DraftShelf, onForked: (id: string) => void): DraftText {
  const [text, setText] = useState(draft.text);
  const [keeping, setKeeping] = useState<DraftText['keeping']>('kept');
  const pending = useRef<string | null>(null);

  const flush = useCallback(() => {
    const writing = pending.current;
    if (writing === null) return;
    pending.current = null;
    void shelf.change(draft.id, { text: writing }).then((kept) => {
      if (kept?.kind === 'forked') onForked(kept.draft.id);
      if (pending.current === null) setKeeping(kept?.kind === 'failed' ? 'failed' : 'kept');
    });
  }, [draft.id, shelf, onForked]);

  useEffect(() => {
    if (pending.current === null) return;
    const timer = setTimeout(flush, pauseMs);
    return () => clearTimeout(timer);
  }, [text, flush]);

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    globalThis.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      globalThis.removeEventListener('pagehide', flush);
    };
  }, [flush]);

  useEffect(() => {
    if (pending.current === null) setText(draft.text);
  }, [draft.text]);

  const write = useCallback((next: string) => {
    pending.current = next;
    setKeeping('keeping');
    setText(next);
  }, []);
  return { text, write, keeping };
}
