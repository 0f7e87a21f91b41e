import type { CompiledAct, Grounds } from './compiled.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { EvidenceMark } from './schema-parts.ts';
import { renderTemplate } from './template.ts';
import type { LabValue, ReadyResult } from './view.ts';

/** What `test` shows of the patient at this minute, to be read when it is ready. */
export function sampleTest(test: CompiledAct, facts: Facts): ReadyResult {
  const shown = test.results.filter((result) => evaluate(result.when, facts));
  const labs = shown.flatMap((result): LabValue[] => {
    if (result.kind === 'lab') return [{ lab: result.lab, value: facts.read(result.variable) }];
    return result.kind === 'value' ? [{ lab: result.lab, value: result.value }] : [];
  });
  const texts = shown.flatMap((result) =>
    result.kind === 'text' ? [renderTemplate(result.text, facts.read)] : [],
  );
  return {
    act: test.id,
    label: test.label,
    kind: test.kind === 'examination' ? 'examination' : 'investigation',
    sampledMinute: facts.minute,
    readyMinute: facts.minute + test.readyMinutes,
    labs,
    texts,
    claims: [...new Set([...test.claims, ...shown.flatMap((result) => result.claims)])],
    evidence: marksOf([test, ...shown]),
  };
}

/** Each mark once; a source that two lines name is one mark. */
function marksOf(lines: readonly Grounds[]): readonly EvidenceMark[] {
  const marks = lines.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}
