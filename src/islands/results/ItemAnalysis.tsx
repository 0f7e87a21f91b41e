import type { ReactElement } from 'react';
import type { ItemStatistics, TestStatistics } from '#core/analysis/analyze-items.ts';
import type { ItemFlag } from '#core/analysis/caution.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { isolate, type ResultsKey, type Words } from './words.ts';

interface ItemAnalysisProps {
  readonly title: string;
  readonly statistics: TestStatistics;
  /** Words of an item, in the order of `statistics.items`. */
  readonly stems: readonly string[];
  readonly words: Words;
}

const flagWords: Readonly<Record<ItemFlag, ResultsKey>> = {
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
        <thead>
          <tr>
            <th scope="col">{t('results.item')}</th>
            <NumberHead title={t('results.difficulty')} />
            {isShown && <NumberHead title={t('results.itemRest')} />}
            <NumberHead title={t('results.discrimination')} />
            {isShown && <NumberHead title={t('results.alphaWithout')} />}
            <th scope="col">{t('results.flags')}</th>
          </tr>
        </thead>
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

export const flagText = ({ flags }: ItemStatistics, { t }: Words): string =>
  flags.map((flag) => t(flagWords[flag])).join(', ');

const NumberHead = ({ title }: { readonly title: string }): ReactElement => (
  <th scope="col" data-align="end">
    {title}
  </th>
);

const Doubtful = ({ value }: { readonly value: string }): ReactElement => (
  <td data-align="end" data-doubtful>
    {value}
  </td>
);

function TestFacts({ statistics, words }: Pick<ItemAnalysisProps, 'statistics' | 'words'>): ReactElement {
  const { t, decimal } = words;
  const { learners, mean, sd, caution, alpha, kr20, sem } = statistics;
  const facts: readonly (readonly [ResultsKey, string])[] = [
    ['results.statLearners', String(learners)],
    ['results.statMean', decimal(mean)],
    ['results.statSd', decimal(sd)],
  ];
  const reliability: readonly (readonly [ResultsKey, string])[] = [
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
