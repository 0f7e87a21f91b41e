import type { CompiledCase } from '#core/case/compiled.ts';
import { openingText as openingTextOf } from '#core/case/opening-text.ts';
import type { LoadedCourse, LoadedLesson } from '#core/course/loaded.ts';
import { patientModels } from '#core/patient/registry.ts';

/** The opening text of a case with the values of its patient at that moment, for the page without JavaScript. */
export function openingText(compiled: CompiledCase): string {
  const { model } = compiled;
  const known = model === null ? null : patientModels.get(model.id);
  if (known === undefined) throw new Error(`There is no patient model \`${model?.id ?? ''}\`.`);
  return openingTextOf(compiled, known);
}

/** Where a lesson teaches what a rubric line asks for. */
export interface LessonPlace {
  readonly lesson: string;
  /** Anchor and words of the section. */
  readonly anchor: string;
  readonly title: string;
}

/**
 * For each rubric line the section that rests on most of the line's claims; among equals one of its objective's lesson,
 * then the first. A line without such a section is left out; its objective still names a lesson.
 */
export function lessonPlaces(
  compiled: CompiledCase,
  lessons: LoadedCourse['lessons'],
): Readonly<Record<string, LessonPlace>> {
  const sections = [...lessons].flatMap(([id, lesson]) => sectionsOf(id, lesson));
  const places = compiled.rubric.flatMap(({ id, objective, claims }) => {
    const own = compiled.objectives.find((one) => one.id === objective)?.lesson;
    const rank = ({ place, body }: LessonSection): number =>
      2 * claims.filter((claim) => restsOn(body, claim)).length + (place.lesson === own ? 1 : 0);
    const best = sections.toSorted((one, other) => rank(other) - rank(one))[0];
    return best === undefined || rank(best) < 2 ? [] : [[id, best.place] as const];
  });
  return Object.fromEntries(places);
}

interface LessonSection {
  readonly place: LessonPlace;
  /** Its source text. */
  readonly body: string;
}

function sectionsOf(lesson: string, { body, headings }: LoadedLesson): readonly LessonSection[] {
  const parts = body.split(/^#{2,4} /m).slice(1);
  return parts.flatMap((part, index) => {
    const heading = headings[index];
    return heading === undefined
      ? []
      : [{ place: { lesson, anchor: heading.slug, title: heading.text }, body: part }];
  });
}

const restsOn = (body: string, claim: string): boolean =>
  new RegExp(`<Claim\\s[^>]*id="${claim}"`).test(body);
