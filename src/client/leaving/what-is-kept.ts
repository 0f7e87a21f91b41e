/**
 * All that this site keeps on a device beside the record, by whose it is. Whoever leaves the device reads both lists
 * before anything is erased (components/record/LearningFiles.astro); what is done about the first stands in `traces.ts`.
 * tests/unit/kept-on-device.test.ts holds the lists to every module that stores something.
 */
export const ofTheLearner = ['note-drafts', 'recent-searches', 'assignments', 'settings'] as const;
export type LearnerTrace = (typeof ofTheLearner)[number];

/** An instructor's own, what everybody here may use, and what this site cannot reach. */
export const notErased = ['teaching', 'course-files', 'beyond-reach'] as const;
export type NotErased = (typeof notErased)[number];
