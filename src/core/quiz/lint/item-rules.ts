import type { ItemRule } from './item-finding.ts';
import { findClang, findConvergence, findLongKey } from './key-cues.ts';
import { findArticleCue, findNegativeLeadIn, findSeveralQuestions } from './lead-in.ts';
import { findOverlaps, findUnsortedFigures } from './option-sets.ts';
import {
  findAbsoluteWords,
  findCatchAll,
  findCombinedOptions,
  findMixedOptions,
  findVagueWords,
} from './option-wording.ts';
import { findLongVignette, findThinVignette } from './vignette.ts';

/** Every rule that one item answers for itself. After the guides of examiners for one-best-answer items; thresholds ours. */
export const itemRules: readonly ItemRule[] = [
  findSeveralQuestions,
  findNegativeLeadIn,
  findArticleCue,
  findCatchAll,
  findCombinedOptions,
  findAbsoluteWords,
  findVagueWords,
  findMixedOptions,
  findLongKey,
  findClang,
  findConvergence,
  findOverlaps,
  findUnsortedFigures,
  findThinVignette,
  findLongVignette,
];
