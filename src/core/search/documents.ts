import type { CompiledCase, Template } from '../case/compiled.ts';
import { courseSectionPath, pagePath, referenceAnchor, termAnchor } from '../course/address.ts';
import type { LoadedCourse, LoadedLesson } from '../course/loaded.ts';
import type { Claim, Reference, Standing } from '../evidence/schema.ts';
import type { GlossaryTerm } from '../glossary/schema.ts';
import type { Quiz } from '../quiz/schema.ts';

export const searchKinds = ['lesson', 'term', 'case', 'question', 'correction', 'reference'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing a search can find: a passage with an address. Only `text` is quoted in results. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Address without language and mount point, with the anchor of the passage. */
  readonly path: string;
  /** What the link says: the heading, the term, the question. */
  readonly name: string;
  /** The page it stands on, where that is not `name` itself. */
  readonly page: string;
  /** What the page is called, where this document is the whole page: the field that weighs most. */
  readonly title: string;
  /** Other forms of a term: abbreviations, spellings, synonyms, Arabic. */
  readonly terms: string;
  readonly keyPoints: string;
  readonly text: string;
  /** It says how patients are treated. */
  readonly isTreatment: boolean;
  /** The weakest standing of the claims it makes. */
  readonly standing?: Standing;
}

/** Everything in a course that search may find. Answers and debriefs are never in it. */
export function collectDocuments(course: LoadedCourse): SearchDocument[] {
  return [
    ...[...course.lessons.values()].flatMap((lesson) => fromLesson(course, lesson)),
    ...[...course.glossary.values()].map((term) => fromTerm(course.course.id, term)),
    ...[...course.cases.values()].map((one) => fromCase(course, one)),
    ...[...course.quizzes.values()].flatMap((quiz) => fromQuiz(course, quiz)),
    ...[...course.claims.values()].flatMap((claim) => fromClaim(course, claim)),
    ...[...course.references.values()].map((reference) => fromReference(course.course.id, reference)),
  ];
}

const blank = { page: '', title: '', terms: '', keyPoints: '', text: '', isTreatment: false };
const joinTexts = (...texts: (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(' ');

/** From the firmest to the one that a reader must hear of first. */
const fromFirmest: readonly Standing[] = ['as-stated', 'reworded', 'added', 'corrected', 'disputed'];

function weakestStanding(claimIds: readonly string[], { claims }: LoadedCourse): { standing?: Standing } {
  const found = new Set(claimIds.map((id) => claims.get(id)?.standing));
  const standing = fromFirmest.findLast((each) => found.has(each));
  return standing === undefined ? {} : { standing };
}

/** Whether the module that lists this page is about treatment, by its mark in course.yaml. */
function isInTreatment({ course }: LoadedCourse, list: 'lessons' | 'quizzes' | 'cases', id: string): boolean {
  return course.modules.some((module) => module.treatment === true && module[list].includes(id));
}

/** The page itself with its summary and objectives, then one document for each heading. */
function fromLesson(course: LoadedCourse, { front, sections }: LoadedLesson): SearchDocument[] {
  const path = pagePath(course.course.id, 'lesson', front.id);
  const isTreatment = isInTreatment(course, 'lessons', front.id);
  const intro = sections.find(({ slug }) => slug === '');
  const whole: SearchDocument = {
    ...blank,
    kind: 'lesson',
    path,
    name: front.title,
    title: front.title,
    keyPoints: intro?.keyPoints ?? '',
    text: joinTexts(front.summary, intro?.text, ...front.objectives.map(({ text }) => text)),
    isTreatment,
    ...weakestStanding(intro?.claimIds ?? [], course),
  };
  const parts = sections
    .filter(({ slug, text }) => slug !== '' && text !== '')
    .map(({ slug, heading, text, keyPoints, claimIds }): SearchDocument => ({
      ...blank,
      kind: 'lesson',
      path: `${path}#${slug}`,
      name: heading,
      page: front.title,
      keyPoints,
      text,
      isTreatment,
      ...weakestStanding(claimIds, course),
    }));
  return [whole, ...parts];
}

function fromTerm(course: string, term: GlossaryTerm): SearchDocument {
  return {
    ...blank,
    kind: 'term',
    path: `${courseSectionPath(course, 'glossary')}#${termAnchor(term.id)}`,
    name: term.term,
    terms: joinTexts(term.term, ...term.abbreviations, ...term.spellings, ...term.synonyms, term.arabic),
    text: joinTexts(term.definition, term.note),
  };
}

function fromCase(course: LoadedCourse, one: CompiledCase): SearchDocument {
  return {
    ...blank,
    kind: 'case',
    path: pagePath(course.course.id, 'case', one.id),
    name: one.title,
    title: one.title,
    text: joinTexts(one.summary, plainText(one.vignette), ...one.objectives.map(({ text }) => text)),
    isTreatment: isInTreatment(course, 'cases', one.id),
  };
}

/** Numbers of a running patient are not known here; they are left out. */
const plainText = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : '…')).join('');

/** Stem and question only. A check stands in its lesson, a quiz question on the quiz's page. */
function fromQuiz(loaded: LoadedCourse, quiz: Quiz): SearchDocument[] {
  const { course, lessons } = loaded;
  return quiz.items.map((item) => ({
    ...blank,
    kind: 'question',
    path:
      quiz.purpose === 'quiz'
        ? pagePath(course.id, 'quiz', quiz.id)
        : `${pagePath(course.id, 'lesson', item.lesson)}#${item.id}-title`,
    name: item.question,
    page: quiz.purpose === 'quiz' ? quiz.title : (lessons.get(item.lesson)?.front.title ?? ''),
    text: joinTexts(item.stem),
    isTreatment:
      quiz.purpose === 'quiz'
        ? isInTreatment(loaded, 'quizzes', quiz.id)
        : isInTreatment(loaded, 'lessons', item.lesson),
  }));
}

/** What the course says against its source; claims that agree with it are found in the lessons. */
function fromClaim({ course }: LoadedCourse, claim: Claim): SearchDocument[] {
  if (claim.standing !== 'corrected' && claim.standing !== 'disputed') return [];
  return [
    {
      ...blank,
      kind: 'correction',
      path: `${courseSectionPath(course.id, 'source')}#${claim.id}`,
      name: claim.text,
      text: joinTexts(claim.printed, claim.note),
      standing: claim.standing,
      isTreatment: course.modules.some(({ id, treatment }) => treatment === true && id === claim.module),
    },
  ];
}

function fromReference(course: string, reference: Reference): SearchDocument {
  const authors = reference.author.map((name) => ('literal' in name ? name.literal : name.family));
  const year = reference.issued?.['date-parts'][0]?.[0];
  return {
    ...blank,
    kind: 'reference',
    path: `${courseSectionPath(course, 'references')}#${referenceAnchor(reference.id)}`,
    name: reference.title,
    text: joinTexts(authors.join(', '), reference['container-title'], year?.toString()),
  };
}
