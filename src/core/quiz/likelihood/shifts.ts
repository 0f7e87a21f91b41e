/** What a finding does to how likely something is. */
export const shifts = ['more', 'less', 'same'] as const;
export type Shift = (typeof shifts)[number];
