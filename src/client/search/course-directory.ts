import type { DirectoryHeader } from '#core/search/index-parts.ts';
import type { Correction } from '#core/search/plan-query.ts';
import { rankHits } from '#core/search/rank.ts';
import { findPlan } from './find-plan.ts';
import { openIndexFiles, type OnMissing } from './index-files.ts';
import { rarityOf } from './lunr-scores.ts';
import type { ReadFile } from './part-loader.ts';
import { createScorer } from './stem-scores.ts';
import { createStemmers } from './stem.ts';

/** A course that has some of what is asked. */
export interface ChosenCourse {
  readonly course: string;
  /** How much of it, 0 to 1. */
  readonly share: number;
}

export interface CourseChoice {
  /** The best first. */
  readonly courses: readonly ChosenCourse[];
  /** Words that no course of the site has, and what they are taken for. */
  readonly corrections: readonly Correction[];
}

/** Says which courses of a site have what is asked, before any of them is. */
export interface CourseDirectory {
  warm(): void;
  /** Never rejects; undefined where the directory cannot be had. */
  choose(query: string, onMissing: OnMissing): Promise<CourseChoice | undefined>;
}

/** @param url address of its header */
export function openCourseDirectory(url: string, read?: ReadFile): CourseDirectory {
  const files = openIndexFiles(url, read);
  const stemmers = createStemmers();
  return {
    warm: () => void files.header(() => undefined),
    async choose(query, onMissing) {
      const header = await files.header(onMissing);
      const courses = (header as Partial<DirectoryHeader> | undefined)?.courses;
      if (header === undefined || !Array.isArray(courses)) return undefined;
      const stem = (await stemmers.forQuery(query)) ?? stemmers.english;
      const { plan, lexicon } = await findPlan(query, { files, header, stem, onMissing, corrects: true });
      const ranked = rankHits(plan.concepts, {
        scoresOf: createScorer(lexicon, header),
        rarityOf: (each) => rarityOf(lexicon.shardOf(each)?.countOf(each) ?? 0, header.corpus),
        pageOf: (document) => document,
        weightOf: () => 1,
        mostPerPage: 1,
        most: courses.length,
      });
      return {
        courses: ranked.map(({ document, share }) => ({ course: String(courses[document]), share })),
        corrections: plan.corrections,
      };
    },
  };
}
