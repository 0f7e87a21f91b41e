import type { ReactElement } from 'react';
import type { ItemStatistics, TestStatistics } from '#core/analysis/analyze-items.ts';
import type { ItemFlag } from '#core/analysis/caution.ts';
import { isolate } from '#core/text/isolate.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import type { ReportKey, ReportWords } from './report-words.ts';

interface ItemAnalysisProps {
  readonly title: string;
  readonly statistics: TestStatistics;
  /** Words of an item, in the order of `statistics.items`. */
  readonly stems: readonly string[];
  readonly words: ReportWords;
}

const flagWords: Readonly<Record<ItemFlag, ReportKey>> = {
  'too-hard': 'results.flagHard',
  'too-easy': 'results.flagEasy',
  weak: 'results.flagWeak',
  'check-key': 'results.flagKey',
};

/** How a test and each of its items did. What so few learners cannot carry is left out, or gray. */
export function ItemAnalysis({ title, statistics, stems, words }: ItemAnalysisProps): ReactElement {
  const { t, decimal } = words;
  const isShown = statistics.caution !== 'hidden';
  return (
    <>
      <TestFacts statistics={statistics} words={words} />
      {!isShown && <p className="quiet">{t('results.cautionHidden')}</p>}
      {statistics.caution === 'uncertain' && <p className="quiet">{t('results.cautionUncertain')}</p>}
      {statistics.groups.isTied && <p className="quiet">{t('results.tied')}</p>}
      <ScrollTable caption={t('results.itemsCaption', { title: isolate(title) })} words={words}>
        <TableHead
          columns={[
            t('results.item'),
            { number: t('results.difficulty') },
            ...(isShown ? [{ number: t('results.itemRest') }] : []),
            { number: t('results.discrimination') },
            ...(isShown ? [{ number: t('results.alphaWithout') }] : []),
            t('results.flags'),
          ]}
        />
        <tbody data-caution={statistics.caution}>
          {statistics.items.map((item, index) => (
            <tr key={item.item}>
              <th scope="row">
                <bdi>{stems[index] ?? item.item}</bdi>
              </th>
              <td data-align="end">{decimal(item.difficulty)}</td>
              {isShown && <Doubtful value={decimal(item.itemRest)} />}
              <td data-align="end">{decimal(item.discrimination)}</td>
              {isShown && <Doubtful value={decimal(item.alphaIfDeleted)} />}
              <td>{flagText(item, words)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

export const flagText = ({ flags }: ItemStatistics, { t }: ReportWords): string =>
  flags.map((flag) => t(flagWords[flag])).join(', ');

const Doubtful = ({ value }: { readonly value: string }): ReactElement => (
  <td data-align="end" data-doubtful>
    {value}
  </td>
);

function TestFacts({ statistics, words }: Pick<ItemAnalysisProps, 'statistics' | 'words'>): ReactElement {
  const { t, decimal } = words;
  const { learners, mean, sd, caution, alpha, kr20, sem } = statistics;
  const facts: readonly (readonly [ReportKey, string])[] = [
    ['results.statLearners', String(learners)],
    ['results.statMean', decimal(mean)],
    ['results.statSd', decimal(sd)],
  ];
  const reliability: readonly (readonly [ReportKey, string])[] = [
    ['results.statAlpha', decimal(alpha)],
    ['results.statKr20', decimal(kr20)],
    ['results.statSem', decimal(sem)],
  ];
  return (
    <dl className="results-facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {caution !== 'hidden' &&
        reliability.map(([key, value]) => (
          <div key={key} data-caution={caution}>
            <dt>{t(key)}</dt>
            <dd data-doubtful>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
