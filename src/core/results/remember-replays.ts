import type { ReplayCase } from '../assignment/score-case.ts';
import type { CaseReplay } from '../assignment/score.ts';

/** Replays kept at once: a few hundred bytes of answers each, and a kilobyte of acts. */
const mostKept = 2000;

/**
 * A case and its acts determine everything about a run, so the same acts are played once for a whole class. Playing is the
 * dearest part of reading a result: some milliseconds for each, while all else together takes one or two.
 */
export function rememberReplays(replay: ReplayCase): ReplayCase {
  const kept = new Map<string, CaseReplay | null>();
  return (compiled, acts) => {
    const key = `${compiled.hash} ${JSON.stringify(acts.map(({ minute, act }) => [minute, act]))}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const played = replay(compiled, acts);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, played);
    return played;
  };
}
