import type { ReactElement } from 'react';
import type { CompiledRubricLine } from '#core/case/compiled.ts';
import { formatNumber } from '#i18n/create-translate.ts';
import { Condition } from './Condition.tsx';
import type { InsideProps } from './inside.ts';
import { ScrollBox } from './ScrollBox.tsx';

/** Each objective with the lines that assess it. */
export function RubricTables(props: InsideProps): ReactElement {
  const { compiled, words } = props;
  const { t, authored } = words;
  return (
    <>
      {compiled.objectives.map(({ id, text }) => (
        <section key={id}>
          <h4 {...authored}>{text}</h4>
          <ScrollBox label={t('instructor.table')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('instructor.line')}</th>
                  <th scope="col" data-align="end">
                    {t('instructor.weight')}
                  </th>
                  <th scope="col">{t('instructor.full')}</th>
                  <th scope="col">{t('instructor.half')}</th>
                  <th scope="col">{t('instructor.why')}</th>
                </tr>
              </thead>
              <tbody>
                {compiled.rubric
                  .filter(({ objective }) => objective === id)
                  .map((line) => (
                    <Line key={line.id} {...props} line={line} />
                  ))}
              </tbody>
            </table>
          </ScrollBox>
        </section>
      ))}
    </>
  );
}

interface LineProps extends InsideProps {
  readonly line: CompiledRubricLine;
}

function Line({ line, compiled, model, words }: LineProps): ReactElement {
  return (
    <tr>
      <th scope="row" {...words.authored}>
        {line.text}
      </th>
      <td data-align="end">{formatNumber(words.locale, line.weight)}</td>
      <td>
        <Condition compiled={compiled} model={model} condition={line.full} />
      </td>
      <td>
        {line.half === null ? '–' : <Condition compiled={compiled} model={model} condition={line.half} />}
      </td>
      <td {...words.authored}>{line.why}</td>
    </tr>
  );
}
