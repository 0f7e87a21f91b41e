import type { OpenProblem } from '#client/assignment/pack.ts';
import { apart, t, type AssignmentKey } from './words.ts';

const keys: Readonly<Record<OpenProblem['code'], AssignmentKey>> = {
  none: 'assignment.linkNone',
  'too-long': 'assignment.linkTooLong',
  damaged: 'assignment.linkDamaged',
  newer: 'assignment.newer',
  'not-packed': 'assignment.notPacked',
  'too-large': 'assignment.tooLarge',
  'not-json': 'assignment.notJson',
  'other-kind': 'assignment.otherKind',
  invalid: 'assignment.invalid',
};

/** One sentence to the person who opened it. */
export function openProblemText(problem: OpenProblem, source: 'link' | 'file'): string {
  if (problem.code === 'damaged' && source === 'file') return t('assignment.fileDamaged');
  return t(keys[problem.code], { path: problem.code === 'invalid' ? apart(problem.path) : '' });
}
