import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import { caseDesk } from '#client/assignment/case-desk.ts';
import type { Lab } from '#core/course/schema.ts';
import type { Locale } from '#core/text/local-text.ts';
import { CasePlayer } from '../case-player/CasePlayer.tsx';
import type { LessonSection } from '../case-player/debrief-links.ts';
import { prefetchParts } from '../case-player/late-parts.ts';

/** What the player shows beside a case, by course. */
export interface CaseSurroundings {
  readonly course: string;
  readonly labs: readonly Lab[];
  /** By case, then by rubric line: the section that teaches it. */
  readonly lessonPlaces: Readonly<Record<string, Readonly<Record<string, LessonSection>>>>;
  readonly contentLanguage: Locale;
}

interface AssignedCaseProps {
  readonly surroundings: readonly CaseSurroundings[];
  readonly locale: Locale;
}

/** Plays the case that the page of an assignment has put on the desk. */
export function AssignedCase({ surroundings, locale }: AssignedCaseProps): ReactElement | null {
  // The connection may be gone once the learner begins: both endings are fetched with the page.
  useEffect(() => {
    prefetchParts(true);
    prefetchParts(false);
  }, []);
  const desk = useSyncExternalStore(caseDesk.subscribe, caseDesk.current);
  const around = surroundings.find(({ course }) => course === desk?.course);
  if (desk === null || around === undefined) return null;
  const { compiled, assigned, course } = desk;
  const places = Object.entries(around.lessonPlaces).find(([id]) => id === compiled.id)?.[1];
  return (
    <CasePlayer
      key={`${assigned.nonce}/${compiled.hash}`}
      compiled={compiled}
      course={course}
      labs={around.labs}
      lessonPlaces={places ?? {}}
      locale={locale}
      contentLanguage={around.contentLanguage}
      introId="assigned-case-intro"
      assigned={assigned}
    />
  );
}
