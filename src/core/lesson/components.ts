/** One component that lessons may use by name. */
export interface LessonComponent {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** `words`: wraps text; `none`: stands alone, `<Check id="…" />`. */
  readonly content: 'words' | 'none';
}

/** What MDX offers. Attributes are plain strings. */
export const lessonComponents: Readonly<Record<string, LessonComponent>> = {
  Claim: { required: ['id'], content: 'words' },
  Term: { required: ['id'], content: 'words' },
  KeyPoint: { required: [], content: 'words' },
  RedFlag: { required: [], content: 'words' },
  Vignette: { required: [], content: 'words' },
  Narrative: { required: [], content: 'words' },
  Sidenote: { required: [], content: 'words' },
  Check: { required: ['id'], content: 'none' },
  Figure: { required: ['src', 'alt'], optional: ['caption'], content: 'none' },
  Lab: { required: ['id', 'value'], content: 'none' },
  Worked: { required: ['formula', 'inputs'], content: 'none' },
  Stage: { required: ['id'], content: 'none' },
};

/** A lesson has at least one key point to take away, and no more than a reader keeps. */
export const keyPointLimits = { least: 1, most: 4 } as const;
