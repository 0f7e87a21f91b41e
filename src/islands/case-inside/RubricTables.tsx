import type { ReactElement } from 'react';
import type { CompiledRubricLine } from '#core/case/compiled.ts';
import { formatNumber } from '#i18n/create-translate.ts';
import { Condition } from './Condition.tsx';
import type { HeadedProps, InsideProps } from './inside.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface RubricProps extends HeadedProps {
  /** Where an objective is taught; missing where no page of a course is beside. */
  readonly lessonOf?: (lesson: string) => { readonly href: string; readonly title: string };
}

/** Each objective with the lines that assess it. */
export function RubricTables(props: RubricProps): ReactElement {
  const { compiled, model, words, heading: Heading, lessonOf } = props;
  const { t, authored } = words;
  return (
    <>
      {compiled.objectives.map(({ id, text, lesson }) => (
        <section key={id}>
          <Heading {...authored}>{text}</Heading>
          {lessonOf !== undefined && <LessonLink {...lessonOf(lesson)} words={words} />}
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
                    <Line key={line.id} compiled={compiled} model={model} words={words} line={line} />
                  ))}
              </tbody>
            </table>
          </ScrollBox>
        </section>
      ))}
    </>
  );
}

function LessonLink({
  href,
  title,
  words,
}: {
  readonly href: string;
  readonly title: string;
  readonly words: InsideProps['words'];
}): ReactElement {
  return (
    <p>
      <a className="alone" href={href}>
        {words.t('instructor.lesson', { title })}
      </a>
    </p>
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
