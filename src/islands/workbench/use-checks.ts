import { useEffect, useState } from 'react';
import type { Bench } from '#workbench/bench/bench.ts';
import type { DraftCheck, DraftText, LintedCase } from '#workbench/bench/draft-check.ts';

const pauseMs = 300;

export interface Checks {
  readonly state: 'checking' | 'done' | 'too-slow' | 'failed';
  /** The last that came out, perhaps of an older text. */
  readonly check: DraftCheck | null;
}

/** Checks a text after each pause in typing. */
export function useChecks(
  bench: Bench | null,
  { kind, text, replaces }: DraftText,
  linted: LintedCase | null,
): Checks {
  const [checks, setChecks] = useState<Checks>({ state: 'checking', check: null });
  useEffect(() => {
    if (bench === null) return;
    let isWanted = true;
    setChecks(({ check }) => ({ state: 'checking', check }));
    const timer = setTimeout(() => {
      void bench.check({ kind, text, replaces }, linted).then((outcome) => {
        if (!isWanted || outcome.kind === 'dropped') return;
        if (outcome.kind === 'done') setChecks({ state: 'done', check: outcome.value });
        else setChecks({ state: outcome.kind, check: null });
      });
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [bench, kind, text, replaces, linted]);
  return checks;
}
