import type { Verdict } from '#core/case/schema.ts';

export const verdictKeys = {
  best: 'case.verdictBest',
  acceptable: 'case.verdictAcceptable',
  trap: 'case.verdictTrap',
  harmful: 'case.verdictHarmful',
} as const satisfies Record<Verdict, string>;
