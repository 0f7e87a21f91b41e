import { isolateLeftToRight } from '#core/text/isolate.ts';
import type { ReactElement, ReactNode } from 'react';
import { compareRanges, type ComparedRange } from '#core/case/compare-runs.ts';
import type { Rerun } from '#machines/case-player/rerun.ts';
import { AssumedMark } from './AssumedMark.tsx';
import { AuthoredText } from './Authored.tsx';
import type { Compared } from './compared.ts';
import { unitOf, type DebriefWords } from './debrief-words.ts';
import { lineMarks } from './Rubric.tsx';
import { TwinCharts } from './TwinCharts.tsx';
import { WhatIfNotes } from './WhatIfNotes.tsx';
import { variableName } from './variable-name.ts';

interface WhatIfResultProps {
  readonly compared: Compared;
  readonly rerun: Rerun;
  /** The change touches an act whose effect size is assumed, so every line of the result does. */
  readonly isAssumed: boolean;
  readonly words: DebriefWords;
}

/** The run as it was beside the run with the change. */
export function WhatIfResult({ compared, rerun, isAssumed, words }: WhatIfResultProps): ReactElement {
  const { run } = compared;
  const ranges = compareRanges(run.view, rerun.view);
  const same = ranges.filter(({ differs }) => !differs);
  return (
    <div className="case-what-if-result">
      <WhatIfNotes run={run} rerun={rerun} words={words} />
      <Comparison run={run} rerun={rerun} ranges={ranges} isAssumed={isAssumed} words={words} />
      {same.length > 0 && (
        <p className="quiet">
          {words.d('debrief.unchanged', { names: same.map(({ variable }) => variable.symbol).join(', ') })}
        </p>
      )}
      {run.view.history.series.length > 0 && (
        <details className="case-what-if-curves" open>
          <summary>{words.d('debrief.whatIfCurves')}</summary>
          <TwinCharts
            first={{ label: words.d('debrief.asItWas'), view: run.view }}
            second={{ label: words.d('debrief.whatIfRun'), view: rerun.view }}
            bands={[]}
            actMinutes={rerun.session.log.map(({ minute }) => minute)}
            minute={Math.min(run.view.minute, rerun.view.minute)}
            words={words}
          />
        </details>
      )}
    </div>
  );
}

interface ComparisonProps extends Pick<WhatIfResultProps, 'rerun' | 'isAssumed' | 'words'> {
  readonly run: Compared['run'];
  readonly ranges: readonly ComparedRange[];
}

function Comparison(props: ComparisonProps): ReactElement {
  const { words } = props;
  return (
    <table className="case-compared">
      <caption className="visually-hidden">{words.d('debrief.compared')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.d('debrief.row')}</th>
          <th scope="col">{words.d('debrief.asItWas')}</th>
          <th scope="col">{words.d('debrief.whatIfRun')}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(props).map(({ key, name, before, after }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {props.isAssumed && <AssumedMark words={words} />}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ComparedRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Outcome, score and end; then the quantities and the rubric lines that changed. */
function rowsOf({ run, rerun, ranges, words }: ComparisonProps): readonly ComparedRow[] {
  const authored = (text: string): ReactElement => <AuthoredText text={text} words={words} />;
  const row = (key: string, name: ReactNode, before: ReactNode, after: ReactNode): ComparedRow => ({
    key,
    name,
    before,
    after,
  });
  const [was, is] = [run.ending, rerun.ending];
  return [
    row('outcome', words.t('case.outcome'), authored(was.outcome.title), authored(is.outcome.title)),
    row('score', words.t('case.score'), String(was.score), String(is.score)),
    row('end', words.d('debrief.endedAt'), words.clock(run.view.minute), words.clock(rerun.view.minute)),
    ...ranges
      .filter(({ differs }) => differs)
      .map(({ variable, first, second }) => {
        const name = (
          <>
            {variableName(variable, words)} <bdi className="quiet">{unitOf(variable.unit)}</bdi>
          </>
        );
        return row(
          variable.id,
          name,
          isolateLeftToRight(first.join('–')),
          isolateLeftToRight(second.join('–')),
        );
      }),
    ...was.rubric.flatMap((line) => {
      const earned = is.rubric.find(({ id }) => id === line.id)?.earned ?? line.earned;
      if (earned === line.earned) return [];
      const [before, after] = [words.t(lineMarks[line.earned].word), words.t(lineMarks[earned].word)];
      return [row(line.id, authored(line.text), before, after)];
    }),
  ];
}
