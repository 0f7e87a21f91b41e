import type { ReactElement } from 'react';
import { orderSeparator } from '#core/results/given-choices.ts';
import type { CourseWords, ItemWords } from '#core/results/course-words.ts';
import type { ItemReport, QuizReport } from '#core/results/quiz-report.ts';
import { isolate } from '#core/text/isolate.ts';
import { AnswerTable, ClassCalibration } from './Answers.tsx';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import type { ReportWords } from './report-words.ts';

interface QuizSectionProps {
  readonly quiz: QuizReport;
  readonly courseWords: CourseWords;
  readonly words: ReportWords;
}

/** One quiz: its items, what was answered, and how sure. */
export function QuizSection({ quiz, courseWords, words }: QuizSectionProps): ReactElement {
  const { t } = words;
  return (
    <section>
      <h2>{t('results.quiz', { title: isolate(quiz.title) })}</h2>
      <ItemAnalysis
        title={quiz.title}
        statistics={quiz.statistics}
        stems={quiz.items.map(({ stem }) => stem)}
        words={words}
      />
      <h3>{t('results.answers')}</h3>
      {quiz.items.map((item) => (
        <ItemAnswers key={item.item} item={item} named={courseWords.items[item.item]} words={words} />
      ))}
      <ClassCalibration steps={quiz.calibration} words={words} />
    </section>
  );
}

interface ItemAnswersProps {
  readonly item: ItemReport;
  readonly named: ItemWords | undefined;
  readonly words: ReportWords;
}

function ItemAnswers({ item, named, words }: ItemAnswersProps): ReactElement {
  const { t } = words;
  const one = (choice: string): string => {
    if (choice === 'true') return t('results.true');
    if (choice === 'false') return t('results.false');
    return named?.choices[choice] ?? choice;
  };
  const name = (choice: string): string =>
    choice.includes(orderSeparator)
      ? choice.split(orderSeparator).map(one).join(orderSeparator)
      : one(choice);
  return (
    <details>
      <summary>
        <bdi>{item.stem}</bdi>
      </summary>
      {item.parts.map(({ part, ...table }) => (
        <AnswerTable
          key={part}
          caption={t('results.answersCaption', {
            stem: isolate(part === '' ? item.stem : (named?.parts[part] ?? part)),
          })}
          table={table}
          name={name}
          words={words}
        />
      ))}
    </details>
  );
}
