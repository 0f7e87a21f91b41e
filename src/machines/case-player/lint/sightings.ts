import type { CompiledCase, CompiledResult } from '#core/case/compiled.ts';
import { evaluate } from '#core/case/evaluate.ts';
import type { CaseView } from '#core/case/view.ts';
import type { CaseSession } from '../session.ts';
import { listPath, pathOfAct } from './case-file.ts';
import type { LintFinding } from './finding.ts';

/** Which conditions of a case have held in some run, by where they stand in its file. */
export class Sightings {
  private readonly seen = new Set<string>();
  private readonly compiled: CompiledCase;

  constructor(compiled: CompiledCase) {
    this.compiled = compiled;
  }

  /** Look at a run once it is over. */
  note(session: CaseSession): void {
    const { compiled } = this;
    const { facts } = session;
    const view = session.view();
    const said = new Set(view.feed.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : [])));
    if (facts.minute < compiled.endMinutes) this.add('ends');
    this.addAll(
      'signals',
      'on',
      compiled.signals,
      ({ id }) => (facts.signals.get(id)?.flips ?? []).length > 0,
    );
    this.addAll(
      'decisions',
      'when',
      compiled.decisions,
      ({ id }) => facts.open.has(id) || facts.done.has(id),
    );
    this.addAll('events', 'when', compiled.events, ({ id }) => said.has(id));
    this.addAll('prompts', 'when', compiled.prompts, ({ id }) => facts.prompted.has(id));
    this.addAll('rubric', 'full', compiled.rubric, ({ full }) => evaluate(full, facts));
    this.addAll('rubric', 'half', compiled.rubric, ({ half }) => half === null || evaluate(half, facts));
    for (const { id } of compiled.acts) if (facts.done.has(id)) this.add(...pathOfAct(compiled, id), 'needs');
    this.noteResults(view);
  }

  private noteResults({ results }: CaseView): void {
    for (const { act, texts, labs } of results) {
      const shown = this.compiled.acts.find(({ id }) => id === act)?.results ?? [];
      shown.forEach((result, index) => {
        const path = [...pathOfAct(this.compiled, act), 'results', index, 'when'];
        if (this.seen.has(path.join())) return;
        const isShown =
          result.kind === 'text'
            ? texts.some((text) => couldBe(result, text))
            : labs.some(({ lab }) => lab === result.lab);
        if (isShown) this.add(...path);
      });
    }
  }

  /** Every condition that was not seen to hold in any run (L7). Outcomes are judged by their paths. */
  findNeverHeld(): readonly LintFinding[] {
    const { compiled } = this;
    const paths = [
      ...(compiled.ends.op === 'or' ? [['ends']] : []),
      ...compiled.signals.map((_, index) => ['signals', index, 'on']),
      ...compiled.decisions.map((_, index) => ['decisions', index, 'when']),
      ...compiled.events.map((_, index) => ['events', index, 'when']),
      ...compiled.prompts.map((_, index) => ['prompts', index, 'when']),
      ...compiled.rubric.map((_, index) => ['rubric', index, 'full']),
      ...compiled.rubric.map((_, index) => ['rubric', index, 'half']),
      ...compiled.acts.map(({ id }) => [...pathOfAct(compiled, id), 'needs']),
      ...compiled.acts.flatMap(({ id, results }) =>
        results.map((_, index) => [...pathOfAct(compiled, id), 'results', index, 'when']),
      ),
    ];
    return paths
      .filter((path) => !this.seen.has(path.join()))
      .map((path) => ({
        code: 'case-never-holds',
        path,
        at: path.join('.'),
        message: `\`${path.at(-1) ?? ''}\` holds in none of the runs that the checks play`,
      }));
  }

  private addAll<T>(list: string, key: string, entries: readonly T[], holds: (entry: T) => boolean): void {
    entries.forEach((entry, index) => {
      if (holds(entry)) this.add(...listPath(list, index), key);
    });
  }

  private add(...path: readonly (string | number)[]): void {
    this.seen.add(path.join());
  }
}

/** Whether `text` is what `result` reads with some numbers in it. */
function couldBe(result: Extract<CompiledResult, { kind: 'text' }>, text: string): boolean {
  const pattern = result.text.map((part) =>
    typeof part === 'string' ? part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`) : String.raw`-?[\d.]+`,
  );
  return new RegExp(`^${pattern.join('')}$`, 'u').test(text);
}
