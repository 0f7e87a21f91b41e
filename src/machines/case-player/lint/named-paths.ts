import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding } from '#core/case/view.ts';
import type { LintFinding } from './finding.ts';
import { playPath } from '../play-path.ts';

const RECOMMENDED_LEAST_SCORE = 90;

/**
 * Rules that the paths of a case answer: each ends where the author expects (L6), the recommended one best and
 * with at least 90 and every other below it (L6), each outcome is reached by one of them (L7), a second run is
 * equal to the last bit (L12), and small changes of the patient change nothing that matters (L11).
 */
export function lintNamedPaths(compiled: CompiledCase, model: PatientModel | null): readonly LintFinding[] {
  const endings = new Map<string, CaseEnding>();
  const findings = Object.keys(compiled.paths).flatMap((name) => {
    const { found, ending } = lintPath(name, compiled, model);
    if (ending !== null) endings.set(name, ending);
    return found;
  });
  return [
    ...findings,
    ...compareWithRecommended(endings),
    ...findUnreached(compiled, endings),
    ...varyPatient(compiled, model, endings),
  ];
}

function lintPath(
  name: string,
  compiled: CompiledCase,
  model: PatientModel | null,
): { found: LintFinding[]; ending: CaseEnding | null } {
  const acts = compiled.paths[name] ?? [];
  const { session, ending, problem, unused } = playPath(compiled, model, acts);
  const error = (message: string, path: (string | number)[]): LintFinding => ({
    rule: 'L6',
    severity: 'error',
    path,
    message,
  });
  if (problem !== null) {
    const message = `\`${problem.act}\` is not possible at minute ${problem.minute}`;
    return { found: [error(message, ['paths', name, problem.step])], ending: null };
  }
  if (ending === null) {
    const message = `The path stops at minute ${session.view().minute}, before the case has ended`;
    return { found: [error(message, ['paths', name])], ending: null };
  }
  const found: LintFinding[] = [];
  if (unused > 0)
    found.push(
      error(`The case ends ${unused} steps before the path does`, ['paths', name, acts.length - unused]),
    );
  if (!(compiled.expect[name] ?? []).includes(ending.outcome.id)) {
    found.push(error(`The path ends in \`${ending.outcome.id}\``, ['expect', name]));
  }
  if (playPath(compiled, model, acts).session.stateHash() !== session.stateHash()) {
    found.push({
      rule: 'L12',
      severity: 'error',
      path: ['paths', name],
      message: 'A second run of the path differs from the first',
    });
  }
  return { found, ending };
}

function compareWithRecommended(endings: ReadonlyMap<string, CaseEnding>): readonly LintFinding[] {
  const best = endings.get('recommended');
  if (best === undefined) return [];
  const error = (name: string, message: string): LintFinding => ({
    rule: 'L6',
    severity: 'error',
    path: ['paths', name],
    message,
  });
  const found: LintFinding[] = [];
  if (best.outcome.rank < best.outcome.topRank)
    found.push(error('recommended', 'The recommended path misses the best outcome'));
  if (best.score < RECOMMENDED_LEAST_SCORE)
    found.push(error('recommended', `The recommended path scores only ${best.score}`));
  for (const [name, { outcome, score }] of endings) {
    if (name === 'recommended' || (outcome.rank < best.outcome.rank && score < best.score)) continue;
    found.push(error(name, `The path does as well as the recommended one (\`${outcome.id}\`, ${score})`));
  }
  return found;
}

function findUnreached(
  compiled: CompiledCase,
  endings: ReadonlyMap<string, CaseEnding>,
): readonly LintFinding[] {
  const reached = new Set([...endings.values()].map(({ outcome }) => outcome.id));
  return compiled.outcomes.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [{ rule: 'L7', severity: 'error', path: ['outcomes', index], message: `No path ends in \`${id}\`` }],
  );
}

/** Each parameter the author named, so much higher and lower: the recommended and the trap path keep their outcome. */
function varyPatient(
  compiled: CompiledCase,
  model: PatientModel | null,
  endings: ReadonlyMap<string, CaseEnding>,
): readonly LintFinding[] {
  return ['recommended', 'trap'].flatMap((name) => {
    const expected = endings.get(name)?.outcome.id;
    if (expected === undefined) return [];
    return variantsOf(compiled).flatMap(({ variant, label }): LintFinding[] => {
      const { ending } = playPath(variant, model, compiled.paths[name] ?? []);
      if (ending?.outcome.id === expected) return [];
      const message = `With ${label} the path ends in \`${ending?.outcome.id ?? 'nothing'}\``;
      return [{ rule: 'L11', severity: 'warning', path: ['paths', name], message }];
    });
  });
}

function variantsOf(compiled: CompiledCase): readonly { variant: CompiledCase; label: string }[] {
  return compiled.vary.flatMap(({ parameter, percent }) =>
    [1 - percent / 100, 1 + percent / 100].map((factor) => {
      const value = Number(compiled.patient[parameter]) * factor;
      const variant = { ...compiled, patient: { ...compiled.patient, [parameter]: value } };
      return { variant, label: `${parameter} ${value}` };
    }),
  );
}
