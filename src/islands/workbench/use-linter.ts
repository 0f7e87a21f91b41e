import { useCallback, useState } from 'react';
import type { Bench } from '#workbench/bench/bench.ts';
import type { DraftText, LintedCase } from '#workbench/bench/draft-check.ts';

export type LintState =
  | { readonly state: 'idle' | 'done' | 'canceled' | 'too-slow' | 'failed' }
  | { readonly state: 'running'; readonly played: number; readonly expected: number };

export interface Linter {
  readonly now: LintState;
  /** What came out last; of the version whose hash it names. */
  readonly linted: LintedCase | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** The linter of cases, run when somebody asks for it. */
export function useLinter(bench: Bench | null, { kind, text, replaces }: DraftText): Linter {
  const [now, setNow] = useState<LintState>({ state: 'idle' });
  const [linted, setLinted] = useState<LintedCase | null>(null);
  const start = useCallback(() => {
    if (bench === null) return;
    setNow({ state: 'running', played: 0, expected: 1 });
    const tell = (played: number, expected: number): void => setNow({ state: 'running', played, expected });
    void bench.lint({ kind, text, replaces }, tell).then((outcome) => {
      if (outcome.kind === 'dropped') setNow({ state: 'canceled' });
      else if (outcome.kind !== 'done') setNow({ state: outcome.kind });
      else {
        setLinted(outcome.value);
        setNow({ state: outcome.value === null ? 'failed' : 'done' });
      }
    });
  }, [bench, kind, text, replaces]);
  const cancel = useCallback(() => bench?.cancel(), [bench]);
  return { now, linted, start, cancel };
}
