import type { LearnerEvent } from '#core/record/events.ts';
import { titleOf, type OpenAssignment } from './task-facts.ts';
import { apart, t } from './words.ts';

/** One entry of the result, as a sentence. What was answered or done stands beside it as the file has it. */
export function describeEvent({ body }: LearnerEvent, open: OpenAssignment): string {
  switch (body.type) {
    case 'lesson.opened':
      return t('assignment.didOpen', { lesson: lessonTitle(body.lesson, open) });
    case 'section.read':
      return `${t('assignment.didRead', { lesson: lessonTitle(body.lesson, open) })} (${apart(body.section)})`;
    case 'quiz.started':
    case 'case.started':
      return t('assignment.didBegin', { title: runTitle(body, open) });
    case 'item.opened':
      return t('assignment.didTurn', { item: stemOf(body.item, open) });
    case 'item.answered': {
      const sure = body.confidence === undefined ? '' : ` (${String(body.confidence)}/3)`;
      return `${t('assignment.didAnswer', { item: stemOf(body.item, open) })} ${apart(JSON.stringify(body.answer))}${sure}`;
    }
    case 'quiz.finished':
    case 'case.ended':
      return t('assignment.didFinish', { title: runTitle(body, open) });
    case 'case.acted':
      return t('assignment.didAct', { minute: body.minute, act: apart(actLabel(body.case, body.act, open)) });
    default:
      return body.type;
  }
}

const lessonTitle = (lesson: string, open: OpenAssignment): string =>
  apart(titleOf({ kind: 'lesson', lesson }, open));

function runTitle(body: { readonly quiz: string } | { readonly case: string }, open: OpenAssignment): string {
  if ('quiz' in body) return apart(titleOf({ kind: 'quiz', quiz: body.quiz }, open));
  const found = caseNamed(body.case, open);
  return apart(found?.title ?? body.case);
}

const caseNamed = (id: string, { content, own }: OpenAssignment) =>
  own.get(id) ?? content?.cases.find((one) => one.id === id);

function stemOf(item: string, { content }: OpenAssignment): string {
  const questions = content?.quizzes.flatMap((quiz) => quiz.questions) ?? [];
  return apart(questions.find(({ id }) => id === item)?.stem ?? item);
}

/** The label of an act, or the words of a chosen option. */
function actLabel(caseId: string, act: string, open: OpenAssignment): string {
  const compiled = caseNamed(caseId, open);
  const [decision, option] = act.split('.');
  const options = compiled?.decisions.find(({ id }) => id === decision)?.options;
  const chosen = options?.find(({ id }) => id === option)?.text;
  return chosen ?? compiled?.acts.find(({ id }) => id === act)?.label ?? act;
}
