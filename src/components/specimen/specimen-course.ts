import { claimSchema, referenceSchema, standings, supports } from '#core/evidence/schema.ts';
import { courseSchema, stageShapes } from '#core/course/schema.ts';
import { glossaryTermSchema } from '#core/glossary/schema.ts';
import { lessonSchema } from '#core/lesson/schema.ts';
import type { LoadedCourse, LoadedLesson } from '#core/course/loaded.ts';

/** A made-up course about knots that holds every state a component can show. */
const course = courseSchema.parse({
  schema: 'course/1',
  id: 'specimen',
  title: { en: 'Knots', ar: 'العقد' },
  summary: { en: 'A made-up course.', ar: 'مساق مختلق.' },
  languages: ['en'],
  modules: [
    { id: 'loops', title: { en: 'Loops', ar: 'الحلقات' }, lessons: ['bowline'] },
    { id: 'bends', title: { en: 'Bends', ar: 'الوصلات' } },
  ],
  stages: stageShapes.map((shape, index) => ({
    id: `stage-${String(index + 1)}`,
    name: { en: `Stage ${String(index + 1)}`, ar: `الطور ${String(index + 1)}` },
    shape,
    slot: index + 1,
  })),
  labs: [
    {
      id: 'grip',
      name: { en: 'Grip', ar: 'القبضة' },
      si: { unit: 'g/L', digits: 0 },
      conventional: { unit: 'g/dL', digits: 1, factor: 0.1 },
      reference: { low: 34, high: 47 },
    },
    {
      id: 'share',
      name: { en: 'Share', ar: 'الحصة' },
      si: { unit: 'L/L', digits: 2 },
      conventional: { unit: '%', digits: 0, factor: 100 },
      reference: { high: 0.5 },
    },
    {
      id: 'bare',
      name: { en: 'Bare', ar: 'مجرد' },
      si: { unit: 'U/L', digits: 0 },
      conventional: { unit: 'U/L', digits: 0, factor: 1 },
      reference: {},
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  review: { state: 'unreviewed' },
  contact: { kind: 'none' },
  safety: { en: 'For education, not for patient care.', ar: 'للتعليم فقط، وليس لرعاية المرضى.' },
});

/** The same course once somebody has reviewed it; the names are placeholders. */
export const reviewedCourse = courseSchema.parse({
  ...course,
  review: { state: 'reviewed', by: ['A. Sample', 'B. Sample'], on: '2026-01-31' },
});

// Every standing, and after them every kind of support.
const claims = [
  ...standings.map((standing) => ({ standing, support: 'abstract', direct: true })),
  ...supports.map((support) => ({ standing: 'as-stated', support, direct: support === 'full-text' })),
].map((facts, index) =>
  claimSchema.parse({
    id: `K${String(index + 1).padStart(3, '0')}`,
    text: 'A bowline holds as long as it is loaded.',
    ...facts,
    ...(facts.standing === 'corrected'
      ? { printed: 'A bowline always holds.', note: 'Slack, it can shake loose.' }
      : {}),
    sources: facts.support === 'not-checked' ? [] : ['sample1999'],
  }),
);

const references = [
  { id: 'sample1999', kind: 'paper', DOI: '10.1000/sample', PMID: '1', PMCID: 'PMC1' },
  { id: 'sample-page', kind: 'secondary-page' },
].map((fields) =>
  referenceSchema.parse({
    type: 'article-journal',
    title: 'A sample of a title',
    author: [{ family: 'Sample', given: 'A. B.' }],
    'container-title': 'J Samples',
    issued: { 'date-parts': [[1999]] },
    volume: '1',
    page: '1-9',
    checked: 'nothing: it does not exist',
    ...fields,
  }),
);

const term = glossaryTermSchema.parse({
  id: 'working-end',
  term: 'working end',
  abbreviations: ['WE'],
  spellings: ['working-end'],
  synonyms: ['tail'],
  definition: 'The end of the line that moves while the knot is tied.',
  note: 'The other end stands.',
  arabic: 'الطرف العامل',
});

const figure = `<svg viewBox="0 0 200 60">
  <path class="fill-none stroke-stage-2" stroke-width="3" d="M10 50C60 50 60 10 100 10s50 40 90 40" />
  <path class="fill-none stroke-stage-1" stroke-width="3" d="M10 10C60 10 60 50 100 50s50-40 90-40" />
  <text class="label-strong" x="100" y="34" font-size="9" text-anchor="middle">an opposing pair</text>
</svg>`;

export const specimenLesson: LoadedLesson = {
  front: lessonSchema.parse({
    schema: 'lesson/1',
    id: 'bowline',
    title: 'A loop that stays a loop',
    summary: 'How a bowline holds under load, and why it needs a stopper.',
    minutes: 2,
    stage: 'stage-2',
    objectives: [{ id: 'tie', text: 'Tie a bowline and name its parts.' }],
  }),
  module: course.modules[0] ?? { id: 'loops', title: { en: 'Loops' }, lessons: [], quizzes: [], cases: [] },
  body: '<Figure src="pair.svg" alt="" caption="" />',
  headings: [
    { depth: 2, text: 'What holds it', slug: 'what-holds-it' },
    { depth: 2, text: 'What loosens it', slug: 'what-loosens-it' },
  ],
  claimIds: claims.map(({ id }) => id),
  termIds: [term.id],
  checkIds: [],
  referenceIds: references.map(({ id }) => id),
  sections: [],
};

export const specimenCourse: LoadedCourse = {
  course,
  lessons: new Map([[specimenLesson.front.id, specimenLesson]]),
  quizzes: new Map(),
  items: new Map(),
  cases: new Map(),
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  references: new Map(references.map((reference) => [reference.id, reference])),
  glossary: new Map([[term.id, term]]),
  formulas: new Map(),
  figures: new Map([['pair.svg', figure]]),
  changelog: [],
};
