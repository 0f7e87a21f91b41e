import { useState, type ReactElement } from 'react';
import type { Rejection, RejectionCode } from '#core/results/rejection.ts';
import { isolate } from '#core/text/isolate.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import type { ReportKey, ReportWords } from './report-words.ts';

const reasons: Readonly<Record<RejectionCode, ReportKey>> = {
  empty: 'results.whyEmpty',
  'too-large': 'results.whyTooLarge',
  unreadable: 'results.whyUnreadable',
  'cut-off': 'results.whyCutOff',
  damaged: 'results.whyDamaged',
  unknown: 'results.whyUnknown',
  newer: 'results.whyNewer',
  invalid: 'results.whyInvalid',
  'other-course': 'results.whyOtherCourse',
  altered: 'results.whyAltered',
  duplicate: 'results.whyDuplicate',
  superseded: 'results.whySuperseded',
  diverged: 'results.whyDiverged',
  locked: 'results.whyLocked',
  'other-key': 'results.whyOtherKey',
  'broken-seal': 'results.whyBrokenSeal',
  assignment: 'results.whyAssignment',
  record: 'results.whyRecord',
  'zip-damaged': 'results.whyZipDamaged',
  'zip-too-large': 'results.whyZipTooLarge',
  'zip-too-many': 'results.whyZipTooMany',
  'zip-inside': 'results.whyZipInside',
};

const pageSize = 100;

interface RejectedProps {
  readonly rejected: readonly Rejection[];
  readonly words: ReportWords;
}

/** Files that are in no table, each with its reason. */
export function Rejected({ rejected, words }: RejectedProps): ReactElement | null {
  const [most, setMost] = useState(pageSize);
  const { t } = words;
  if (rejected.length === 0) return null;
  const left = rejected.length - most;
  return (
    <section>
      <h2>{t('results.rejected')}</h2>
      <ScrollTable caption={t('results.rejectedCaption')} words={words}>
        <TableHead columns={[t('results.file'), t('results.why')]} />
        <tbody>
          {rejected.slice(0, most).map(({ file, code, detail = '' }, index) => (
            // Two files may have one name and one fault.
            <tr key={index}>
              <th scope="row">
                <bdi>{file}</bdi>
              </th>
              <td>{t(reasons[code], { detail: isolate(detail) })}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + pageSize)}>
          {t('results.more', { count: Math.min(left, pageSize) })}
        </button>
      )}
    </section>
  );
}
