import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';
import { openShelf } from '#workbench/drafts/open-shelf.ts';

/** The drafts of this device, once they are there. */
export function useShelf(): DraftShelf | null {
  const [shelf, setShelf] = useState<DraftShelf | null>(null);
  useEffect(() => void openShelf().then(setShelf), []);
  return shelf;
}

export function useDrafts(shelf: DraftShelf): readonly Draft[] {
  return useSyncExternalStore(shelf.subscribe, shelf.all);
}
