import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, LearnerEvent } from './events.ts';
import type { CourseOutline, ModuleOutline } from './outline.ts';
import { caseStanding, countLessons, lessonStanding, projectProgress, quizStanding } from './progress.ts';
import { findReadingPlace } from './resume.ts';

const course = 'course';
const lesson = (id: string, ...sections: string[]) => ({
  id,
  title: id,
  sections: sections.map((section) => ({ id: section, title: section })),
});
const module: ModuleOutline = {
  id: 'module',
  title: { en: 'Module' },
  lessons: [lesson('one', 'a', 'b', 'c'), lesson('two', 'd')],
  quizzes: [{ id: 'quiz', title: 'Quiz' }],
  cases: [{ id: 'case', title: 'Case' }],
};
const last: ModuleOutline = { ...module, id: 'last', lessons: [lesson('three')] };
const outline: CourseOutline = { id: course, title: { en: 'Course' }, modules: [module, last] };

const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({ device: 'aaaaaaaa', seq, at: '2026-01-01T00:00:00Z', body }));
const opened = (id: string): EventBody => ({ type: 'lesson.opened', course, lesson: id });
const read = (id: string, section: string): EventBody => ({
  type: 'section.read',
  course,
  lesson: id,
  section,
});
const finished = (points: number, outOf: number): EventBody => ({
  type: 'quiz.finished',
  course,
  quiz: 'quiz',
  run: 'r',
  points,
  outOf,
});
const ended = (outcome: string, score: number): EventBody => ({
  type: 'case.ended',
  course,
  case: 'case',
  run: 'r',
  minute: 60,
  outcome,
  score,
  stateHash: '0',
});
const progressOf = (...bodies: EventBody[]) => projectProgress(log(...bodies)).get(course);

describe('progress', () => {
  it('calls a lesson new, then started, then done when every section is read', () => {
    const standing = (...bodies: EventBody[]) => lessonStanding(progressOf(...bodies), module.lessons[0]!);
    expect(standing()).toBe('new');
    expect(standing(opened('one'))).toBe('started');
    expect(standing(opened('one'), read('one', 'a'), read('one', 'b'))).toBe('started');
    expect(standing(opened('one'), read('one', 'a'), read('one', 'b'), read('one', 'c'))).toBe('done');
  });

  it('takes a lesson that got a new section for started again', () => {
    const progress = progressOf(read('two', 'd'));
    expect(lessonStanding(progress, lesson('two', 'd'))).toBe('done');
    expect(lessonStanding(progress, lesson('two', 'd', 'new'))).toBe('started');
  });

  it('counts the lessons of a module that are read', () => {
    expect(countLessons(progressOf(opened('one'), read('two', 'd')), module)).toEqual({ done: 1, of: 2 });
    expect(countLessons(undefined, module)).toEqual({ done: 0, of: 2 });
  });

  it('keeps the best quiz score, by share of points', () => {
    expect(progressOf(finished(3, 10), finished(4, 5), finished(7, 10))?.quizzes.get('quiz')?.best).toEqual({
      points: 4,
      outOf: 5,
    });
    const started = progressOf({
      type: 'quiz.started',
      course,
      quiz: 'quiz',
      run: 'r',
      seed: 1,
      mode: 'practice',
    });
    expect(quizStanding(started, 'quiz')).toBe('started');
  });

  it('keeps a finished quiz done when another run is started', () => {
    const again = progressOf(finished(3, 10), {
      type: 'quiz.started',
      course,
      quiz: 'quiz',
      run: 's',
      seed: 1,
      mode: 'practice',
    });
    expect(quizStanding(again, 'quiz')).toBe('done');
  });

  it('keeps the best outcome of a case', () => {
    expect(
      progressOf(ended('died', 10), ended('recovered', 80), ended('late', 40))?.cases.get('case')?.best,
    ).toEqual({
      outcome: 'recovered',
      score: 80,
    });
    expect(caseStanding(progressOf(ended('died', 0)), 'case')).toBe('done');
  });

  it('counts no score that a worked run gave', () => {
    const started: EventBody = {
      type: 'case.started',
      course,
      case: 'case',
      run: 'r',
      content: '0123456789abcdef',
      engine: 1,
      support: 'worked',
    };
    expect(caseStanding(progressOf(started, ended('recovered', 100)), 'case')).toBe('started');
    expect(
      caseStanding(progressOf({ ...started, support: 'prompted' }, ended('recovered', 100)), 'case'),
    ).toBe('done');
  });

  it('does not depend on the order in which events arrive', () => {
    const bodies = fc.constantFrom(
      opened('one'),
      read('one', 'a'),
      read('two', 'd'),
      finished(1, 2),
      ended('x', 5),
      ended('y', 5),
    );
    const logs = fc.array(bodies, { maxLength: 12 }).map((all) => log(...all));
    fc.assert(
      fc.property(
        logs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(projectProgress(shuffled)).toEqual(projectProgress(all));
          expect(findReadingPlace(shuffled, [outline])).toEqual(findReadingPlace(all, [outline]));
        },
      ),
    );
  });
});

describe('findReadingPlace', () => {
  const place = (...bodies: EventBody[]) => {
    const found = findReadingPlace(log(...bodies), [outline]);
    return found && [found.kind, found.lesson.id, found.section?.id];
  };

  it('knows no place before the first lesson', () => {
    expect(place()).toBeUndefined();
    expect(place(finished(1, 1))).toBeUndefined();
  });

  it('goes on at the start of a lesson that was only opened', () => {
    expect(place(opened('one'))).toEqual(['continue', 'one', undefined]);
  });

  it('goes on with the section after the last one read', () => {
    expect(place(opened('one'), read('one', 'a'))).toEqual(['continue', 'one', 'b']);
    expect(place(opened('one'), read('one', 'b'))).toEqual(['continue', 'one', 'c']);
  });

  it('goes back to a section that was skipped when the end is read', () => {
    expect(place(read('one', 'a'), read('one', 'c'))).toEqual(['continue', 'one', 'b']);
  });

  it('offers the next unread lesson of the course when this one is finished', () => {
    expect(place(read('two', 'd'))).toEqual(['next', 'three', undefined]);
    expect(place(read('one', 'a'), read('one', 'b'), read('one', 'c'))).toEqual(['next', 'two', undefined]);
  });

  it('offers nothing when the last lesson is finished', () => {
    expect(place(opened('three'))).toBeUndefined();
  });

  it('falls back to the newest lesson that still exists', () => {
    expect(place(opened('two'), opened('removed'))).toEqual(['continue', 'two', undefined]);
  });
});
