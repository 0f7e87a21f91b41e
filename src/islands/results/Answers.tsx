import type { ReactElement, ReactNode } from 'react';
import type { ChoiceTable, ChoiceTally } from '#core/analysis/tally-choices.ts';
import type { CalibrationStep } from '#core/record/calibration.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import { dash, type ReportWords } from './report-words.ts';

interface AnswerTableProps {
  readonly caption: ReactNode;
  readonly table: ChoiceTable;
  /** What a choice says. */
  readonly name: (choice: string) => string;
  readonly words: ReportWords;
}

/** Written answers and orders can be many; the rest have been given by one or two. */
const mostChoices = 15;

/** What was chosen, by all and by the best and the weakest. */
export function AnswerTable({ caption, table, name, words }: AnswerTableProps): ReactElement {
  const { t } = words;
  return (
    <ScrollTable caption={caption} words={words}>
      <TableHead
        columns={[
          t('results.answer'),
          t('results.key'),
          { number: t('results.count') },
          { number: t('results.share') },
          { number: t('results.upper') },
          { number: t('results.lower') },
          t('results.functional'),
        ]}
      />
      <tbody>
        {table.choices.slice(0, mostChoices).map((choice) => (
          <ChoiceRow key={choice.choice} choice={choice} name={name} words={words} />
        ))}
        {table.blank > 0 && (
          <tr>
            <th scope="row">{t('results.noAnswer')}</th>
            <td>{dash}</td>
            <td data-align="end">{table.blank}</td>
            <td colSpan={4} />
          </tr>
        )}
      </tbody>
    </ScrollTable>
  );
}

interface ChoiceRowProps {
  readonly choice: ChoiceTally;
  readonly name: (choice: string) => string;
  readonly words: ReportWords;
}

function ChoiceRow({ choice, name, words }: ChoiceRowProps): ReactElement {
  const { t, share } = words;
  return (
    <tr data-key={choice.isKey}>
      <th scope="row">
        <bdi>{name(choice.choice)}</bdi>
      </th>
      <td>{t(choice.isKey ? 'results.yes' : 'results.no')}</td>
      <td data-align="end">{choice.count}</td>
      <td data-align="end">{share(choice.share)}</td>
      <td data-align="end">{choice.upper}</td>
      <td data-align="end">{choice.lower}</td>
      <td>
        {choice.isFunctional === null
          ? dash
          : t(choice.isFunctional ? 'results.functionalYes' : 'results.functionalNo')}
      </td>
    </tr>
  );
}

interface CalibrationProps {
  readonly steps: readonly CalibrationStep[];
  readonly words: ReportWords;
}

/** How sure learners said they were, and how often they were right. Nothing where nobody said. */
export function ClassCalibration({ steps, words }: CalibrationProps): ReactElement | null {
  const { t, share } = words;
  if (steps.every(({ answers }) => answers === 0)) return null;
  return (
    <>
      <h3>{t('results.sure')}</h3>
      <ScrollTable caption={t('results.sureCaption')} words={words}>
        <TableHead
          columns={[t('results.said'), { number: t('results.answers') }, { number: t('results.right') }]}
        />
        <tbody>
          {steps.map(({ confidence, answers, right }) => (
            <tr key={confidence}>
              <th scope="row">{t(`results.sure${confidence}`)}</th>
              <td data-align="end">{answers}</td>
              <td data-align="end">{answers === 0 ? dash : share(right / answers)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
