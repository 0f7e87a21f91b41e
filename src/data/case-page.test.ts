import { expect, it } from 'vitest';
import { loadSite } from '#pipeline/load-site.ts';
import { lessonPlaces } from './case-page.ts';

it('leads from a rubric line to the section that rests on most of its claims', () => {
  const { site } = loadSite('tests/fixtures/courses/mini');
  const course = site.courses.get('knots');
  const compiled = course?.cases.get('mooring-in-a-gale');
  if (course === undefined || compiled === undefined) throw new Error('The mini course has a case.');
  const places = lessonPlaces(compiled, course.lessons);
  expect(places['bow']).toEqual({ lesson: 'bowline', anchor: 'what-holds-it', title: 'What holds it' });
  expect(places['stern']).toMatchObject({ lesson: 'clove-hitch', anchor: 'when-it-slips' });
  // It carries no claim: the page links to the lesson of its objective.
  expect(places['watch']).toBeUndefined();
});
