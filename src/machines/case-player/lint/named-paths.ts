import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { playPath, type PlayedPath } from '../play-path.ts';
import type { LintFinding } from './finding.ts';

const RECOMMENDED_LEAST_SCORE = 90;

export type PlayedPaths = ReadonlyMap<string, PlayedPath>;

export function playNamedPaths(compiled: CompiledCase, model: PatientModel | null): PlayedPaths {
  return new Map(
    Object.entries(compiled.paths).map(([name, steps]) => [name, playPath(compiled, model, steps)]),
  );
}

/** Each act of each path is possible in its turn, and the run ends where `expect` says, with no step left over (L6). */
export function lintEndings(compiled: CompiledCase, played: PlayedPaths): readonly LintFinding[] {
  return [...played].flatMap(([name, { ending, problem, unused, session }]): LintFinding[] => {
    const steps = compiled.paths[name] ?? [];
    if (problem !== null) {
      const message = `On the path \`${name}\`, \`${problem.act}\` is not possible at minute ${String(problem.minute)}`;
      return [{ code: 'case-act-refused', path: ['paths', name, problem.step], at: name, message }];
    }
    if (ending === null) {
      const message = `The path \`${name}\` stops at minute ${String(session.facts.minute)}, before the case has ended`;
      return [{ code: 'case-ending', path: ['paths', name], at: name, message }];
    }
    const found: LintFinding[] = [];
    if (unused > 0) {
      const message = `The case ends ${String(unused)} steps before the path \`${name}\` does`;
      found.push({
        code: 'case-steps-left',
        path: ['paths', name, steps.length - unused],
        at: name,
        message,
      });
    }
    const expected = compiled.expect[name] ?? [];
    if (!expected.includes(ending.outcome.id)) {
      const wanted = expected.map((id) => `\`${id}\``).join(' or ');
      const message = `The path \`${name}\` ends in \`${ending.outcome.id}\`, not in ${wanted}`;
      found.push({ code: 'case-ending', path: ['paths', name], at: name, message });
    }
    return found;
  });
}

/** The recommended path ends best and with at least 90 points, every other path below it in both (L6). */
export function lintRanks(played: PlayedPaths): readonly LintFinding[] {
  const best = played.get('recommended')?.ending ?? null;
  if (best === null) return [];
  const error = (name: string, message: string): LintFinding => ({
    code: 'case-path-rank',
    path: ['paths', name],
    at: name,
    message,
  });
  const found: LintFinding[] = [];
  if (best.outcome.rank < best.outcome.topRank)
    found.push(
      error('recommended', `The recommended path ends in \`${best.outcome.id}\`, which is not the best`),
    );
  if (best.score < RECOMMENDED_LEAST_SCORE)
    found.push(error('recommended', `The recommended path scores only ${String(best.score)}`));
  for (const [name, { ending }] of played) {
    if (name === 'recommended' || ending === null) continue;
    const { outcome, score } = ending;
    if (outcome.rank < best.outcome.rank && score < best.score) continue;
    const message = `The path \`${name}\` does as well as the recommended one (\`${outcome.id}\`, ${String(score)})`;
    found.push(error(name, message));
  }
  return found;
}

/** Each outcome has a path that ends in it (L7). */
export function lintOutcomes({ outcomes }: CompiledCase, played: PlayedPaths): readonly LintFinding[] {
  const reached = new Set([...played.values()].map(({ ending }) => ending?.outcome.id));
  return outcomes.flatMap(({ id }, index): LintFinding[] =>
    reached.has(id)
      ? []
      : [
          {
            code: 'case-outcome-without-path',
            path: ['outcomes', index],
            at: id,
            message: `No path ends in \`${id}\``,
          },
        ],
  );
}

/** A second run of each path is equal to the last bit (L12). */
export function lintRepeats(
  compiled: CompiledCase,
  model: PatientModel | null,
  played: PlayedPaths,
): readonly LintFinding[] {
  return [...played].flatMap(([name, { session }]): LintFinding[] => {
    const again = playPath(compiled, model, compiled.paths[name] ?? []).session;
    if (again.stateHash() === session.stateHash()) return [];
    const message = `A second run of the path \`${name}\` differs from the first`;
    return [{ code: 'case-not-repeatable', path: ['paths', name], at: name, message }];
  });
}

/** With each parameter the author named so much higher and lower, the recommended and the trap path keep their outcome (L11). */
export function lintVariants(
  compiled: CompiledCase,
  model: PatientModel | null,
  played: PlayedPaths,
): readonly LintFinding[] {
  return ['recommended', 'trap'].flatMap((name) => {
    const expected = played.get(name)?.ending?.outcome.id;
    if (expected === undefined) return [];
    return variantsOf(compiled).flatMap(({ variant, label }): LintFinding[] => {
      const { ending } = playPath(variant, model, compiled.paths[name] ?? []);
      if (ending?.outcome.id === expected) return [];
      const message = `With ${label} the path \`${name}\` ends in \`${ending?.outcome.id ?? 'nothing'}\``;
      return [{ code: 'case-knife-edge', path: ['paths', name], at: name, message }];
    });
  });
}

function variantsOf(compiled: CompiledCase): readonly { variant: CompiledCase; label: string }[] {
  return compiled.vary.flatMap(({ parameter, percent }) =>
    [1 - percent / 100, 1 + percent / 100].map((factor) => {
      const value = Number(compiled.patient[parameter]) * factor;
      const variant = { ...compiled, patient: { ...compiled.patient, [parameter]: value } };
      return { variant, label: `\`${parameter}\` at ${String(Number(value.toPrecision(3)))}` };
    }),
  );
}
