import { caseSchema } from '#core/case/schema.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { compileCase } from '#core/case/compile.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import type { CourseIndex, KnownIds } from '../course-index.ts';
import { applySchema } from '../read/apply-schema.ts';
import type { ParsedCase } from '../read/parse-course.ts';
import { stringsUnder } from '../read/strings-under.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { checkCaseDoses } from './case-doses.ts';
import { checkPlay } from './case-play.ts';
import type { MaybeCaseLinter } from './case-play.ts';
import type { CheckInput } from './check.ts';

export type PatientModels = ReadonlyMap<string, PatientModel>;

export interface CheckedCases {
  readonly cases: ReadonlyMap<string, CompiledCase>;
  readonly issues: readonly ContentIssue[];
}

/** Compiles and plays every case, and finds what only the course can tell: claims, lessons and lab values that are not there. */
export function checkCases(
  input: CheckInput,
  models: PatientModels,
  linter: MaybeCaseLinter | null,
): CheckedCases {
  const cases = new Map<string, CompiledCase>();
  const issues = input.parsed.cases.flatMap((file) => {
    const { compiled, found } = checkCase(file, input, models, linter);
    if (compiled !== null) cases.set(compiled.id, compiled);
    return found;
  });
  return { cases, issues };
}

function checkCase(
  { source }: ParsedCase,
  { parsed, index }: CheckInput,
  models: PatientModels,
  linter: MaybeCaseLinter | null,
): { compiled: CompiledCase | null; found: ContentIssue[] } {
  const { value, issues } = applySchema(caseSchema, source);
  const found = [...issues, ...checkNames(source, index)];
  if (value === null) return { compiled: null, found };
  const ledger = parsed.claims.entries.map((entry) => entry.value);
  found.push(...checkCaseDoses(value, source, ledger));
  const model = value.model === undefined ? null : (models.get(value.model) ?? null);
  if (value.model !== undefined && model === null) {
    const place = { file: source.file, line: source.lineOf(['model']) };
    found.push(createIssue('unknown-model', place, { id: value.model, known: models.keys() }));
    return { compiled: null, found };
  }
  const { compiled, problems } = compileCase(value, model);
  for (const { code, path, message, hint } of problems) {
    found.push(createIssue(code, { file: source.file, line: source.lineOf(path) }, { message, hint }));
  }
  if (compiled !== null) found.push(...checkPlay(compiled, model, source, linter));
  return { compiled, found };
}

/** Names of things outside the case, wherever in it they stand. */
function checkNames(source: YamlSource, index: CourseIndex): ContentIssue[] {
  const lessons = new Set(index.lessons.keys());
  const kinds: readonly {
    key: string;
    code: 'unknown-claim' | 'unknown-reference' | 'unknown-lesson' | 'unknown-lab';
    known: KnownIds;
  }[] = [
    { key: 'claims', code: 'unknown-claim', known: index.claims },
    { key: 'source', code: 'unknown-reference', known: index.references },
    { key: 'lesson', code: 'unknown-lesson', known: lessons },
    { key: 'lab', code: 'unknown-lab', known: index.labs },
  ];
  return [...stringsUnder(source.value)].flatMap(({ path, text: id }) => {
    const key = path.findLast((step) => typeof step === 'string');
    // A fact that an act sets may have any of these names.
    if (path.includes('set')) return [];
    const kind = kinds.find((candidate) => candidate.key === key);
    if (kind === undefined || !isUnknown(kind.known, id)) return [];
    return [
      createIssue(kind.code, { file: source.file, line: source.lineOf(path) }, { id, known: kind.known }),
    ];
  });
}
