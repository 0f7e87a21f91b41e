import type { Answer, Question } from '#core/quiz/question.ts';
import type { Confidence } from '#core/quiz/confidence.ts';
import { shifts } from '#core/quiz/likelihood/shifts.ts';
import type { QuizMode, QuizPlan, QuizRun, RunEvent } from '#core/quiz/run.ts';
import { applyRunEvent } from '#core/quiz/run.ts';
import { planStep, type SessionEvent } from '#core/quiz/session-step.ts';
import type { Chance } from './chance.ts';

/** Answers that the question's own kit takes: one that is right, and one that earns nothing. */
export function answerTo({ prompt, rubric }: Question, isRight: boolean, chance: Chance): Answer {
  switch (prompt.type) {
    case 'single': {
      const keys = 'correct' in rubric ? rubric.correct : [];
      return chance.pick(prompt.options.filter((option) => keys.includes(option) === isRight));
    }
    case 'multiple': {
      const truth = 'truth' in rubric ? rubric.truth : {};
      return Object.fromEntries(prompt.options.map((id) => [id, truth[id] === isRight]));
    }
    case 'extended':
    case 'label': {
      const key = 'key' in rubric ? rubric.key : {};
      const other = (part: string): string =>
        chance.pick(prompt.options.filter((option) => option !== key[part]));
      return Object.fromEntries(prompt.parts.map((part) => [part, isRight ? key[part]! : other(part)]));
    }
    case 'numeric': {
      const [answer, tolerance] = 'tolerance' in rubric ? [rubric.answer, rubric.tolerance] : [0, 0];
      return String(isRight ? answer : answer + 2 * tolerance + 1);
    }
    case 'ordering': {
      const entries = 'entries' in rubric ? rubric.entries : [];
      return isRight ? [...entries] : entries.toReversed();
    }
    case 'short':
      return { text: isRight && 'accepted' in rubric ? rubric.accepted[0]! : 'zzzz', sure: true };
    case 'likelihood':
      return Object.fromEntries(prompt.findings.map((id) => [id, chance.pick(shifts)]));
  }
}

export interface PlayedQuiz {
  readonly bodies: readonly RunEvent[];
  /** Of all items that are scored. */
  readonly right: number;
  readonly scored: number;
}

/** Takes a quiz as its page does, one step of the session after the other. `ability` is the chance of a right answer. */
export function playQuiz(
  plan: QuizPlan,
  mode: QuizMode,
  items: readonly string[] | undefined,
  ability: number,
  chance: Chance,
): PlayedQuiz {
  const bodies: RunEvent[] = [];
  let run: QuizRun | undefined;
  const step = (event: SessionEvent): void => {
    const planned = planStep(plan, run, event);
    if (!planned.ok) throw new Error(`the session refused ${event.type}: ${planned.problem.code}`);
    for (const body of planned.value) {
      bodies.push(body);
      run = applyRunEvent(plan, run, body);
    }
  };
  const chosen = items === undefined ? {} : { items };
  step({ type: 'session.started', mode, run: chance.hex(12), seed: chance.below(1e6), ...chosen });
  let right = 0;
  let scored = 0;
  const order = run?.order ?? [];
  for (const [index, id] of order.entries()) {
    const question = plan.questions.find((each) => each.id === id)!;
    const isRight = chance.next() < ability - 0.3 * (index / order.length) + 0.15;
    if (question.prompt.type !== 'likelihood') scored += 1;
    if (question.prompt.type !== 'likelihood' && isRight) right += 1;
    const draft = {
      answer: answerTo(question, isRight, chance),
      durationMs: 4000 + chance.below(40_000),
      confidence: (1 + chance.below(3)) as Confidence,
    };
    const next = order[index + 1];
    if (mode === 'practice') step({ type: 'answer.checked', draft });
    if (next === undefined) step({ type: 'session.finished', draft });
    else step({ type: 'item.requested', item: next, draft });
  }
  return { bodies, right, scored };
}
