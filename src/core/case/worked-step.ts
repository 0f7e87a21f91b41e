import type { CompiledCase } from './compiled.ts';
import type { CaseEngine } from './engine.ts';
import { isRepeated, withoutRepeat } from './path-step.ts';
import { renderTemplate } from './template.ts';
import type { FeedEntry, WorkedStep } from './view.ts';

/** What the recommended path does next in this run, as its author explains it. */
export function workedStepOf({ compiled, feed, facts }: CaseEngine): WorkedStep | null {
  const steps = compiled.paths['recommended'] ?? [];
  const index = findPlace(steps, feed);
  const line = index === null ? undefined : compiled.worked[index];
  if (index === null || line === undefined) return null;
  const { text, claims, evidence, step } = line;
  const key = withoutRepeat(step);
  return {
    number: index + 1,
    of: steps.length,
    key,
    label: labelOf(key, compiled),
    text: renderTemplate(text, facts.read),
    claims,
    evidence,
  };
}

/**
 * Index of the step to do next, or null where the run has left the path. Read from the feed, so that a
 * restored run stands where it was left. `wait*` is one step until a decision opens while it is done.
 */
function findPlace(steps: readonly string[], feed: readonly FeedEntry[]): number | null {
  let index = 0;
  let isUnderWay = false;
  for (const entry of feed) {
    const step = steps[index] ?? '';
    if (entry.kind === 'decision' && isUnderWay) {
      index += 1;
      isUnderWay = false;
    }
    if (entry.kind !== 'act' && entry.kind !== 'feedback') continue;
    const done = entry.kind === 'act' ? entry.act : `${entry.decision}.${entry.option}`;
    if (done !== withoutRepeat(step)) return null;
    isUnderWay = isRepeated(step);
    if (!isUnderWay) index += 1;
  }
  return index;
}

function labelOf(key: string, { acts, decisions }: CompiledCase): string {
  const [decision, option] = key.split('.');
  const options = decisions.find(({ id }) => id === decision)?.options ?? [];
  const chosen = options.find(({ id }) => id === option);
  return chosen?.text ?? acts.find(({ id }) => id === key)?.label ?? key;
}
