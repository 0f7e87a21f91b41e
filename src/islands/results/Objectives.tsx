import type { ReactElement } from 'react';
import type { ClassReport } from '#core/results/class-report.ts';
import type { CourseWords } from '#core/results/course-words.ts';
import { isolate } from '#core/text/isolate.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import { dash, type ReportWords } from './report-words.ts';

interface ObjectivesProps {
  readonly report: ClassReport;
  readonly courseWords: CourseWords;
  /** Title of a lesson. */
  readonly lesson: (id: string) => string;
  readonly words: ReportWords;
}

/** What the class can do: points for each objective of lessons and of cases, the weakest first. */
export function Objectives({ report, courseWords, lesson, words }: ObjectivesProps): ReactElement | null {
  const { t, share } = words;
  const rows = rowsOf(report, courseWords, lesson, words);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('results.objectives')}</h2>
      <ScrollTable caption={t('results.objectivesCaption')} words={words}>
        <TableHead
          columns={[
            t('results.objective'),
            t('results.lesson'),
            { number: t('results.items') },
            { number: t('results.share') },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <bdi>{row.text}</bdi>
              </th>
              <td>
                <bdi>{row.from}</bdi>
              </td>
              <td data-align="end">{row.items}</td>
              <td data-align="end">{share(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface ObjectiveRow {
  readonly key: string;
  readonly text: string;
  readonly from: string;
  readonly items: string;
  readonly share: number;
}

function rowsOf(
  report: ClassReport,
  courseWords: CourseWords,
  lesson: (id: string) => string,
  { t }: ReportWords,
): readonly ObjectiveRow[] {
  return [
    ...report.objectives.map((each) => ({
      key: `${each.lesson}/${each.objective}`,
      text: courseWords.objectives[each.lesson]?.[each.objective] ?? each.objective,
      from: lesson(each.lesson),
      items: String(each.items),
      share: each.share,
    })),
    ...report.cases.flatMap(({ task, title, objectives }) =>
      objectives.map((each) => ({
        key: `${task}/${each.objective}`,
        text: each.text,
        from: t('results.fromCase', { title: isolate(title) }),
        items: dash,
        share: each.share,
      })),
    ),
  ].sort((a, b) => a.share - b.share);
}
