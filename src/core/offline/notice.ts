import type { CourseStatus, DownloadProblem } from './messages.ts';

export interface NoticeFacts {
  /** Of the course this page is part of. */
  readonly course: CourseStatus | undefined;
  /** It was seen loading in this page. */
  readonly hasLoaded: boolean;
  readonly updateProblem: DownloadProblem | undefined;
  /** Some version is kept already. */
  readonly isInstalled: boolean;
  /** A new version may be offered now. */
  readonly isReady: boolean;
  readonly isTakingOver: boolean;
}

type Kind =
  | 'nothing'
  | 'ready'
  | 'takingOver'
  | 'loading'
  | 'kept'
  | `stopped${Capitalize<DownloadProblem>}`
  | `update${'Network' | 'Full'}`
  | `setup${'Network' | 'Full'}`;

export interface Notice {
  readonly kind: Kind;
  readonly words: `offline.${Exclude<Kind, 'nothing'>}` | undefined;
  /** It stays in view until it is closed; else it stands quietly at the page's end. */
  readonly isLive: boolean;
  /** 0 to 1. */
  readonly progress?: number;
}

const say = (kind: Exclude<Kind, 'nothing'>, isLive = true): Notice => ({
  kind,
  words: `offline.${kind}`,
  isLive,
});

const stopped = { network: 'stoppedNetwork', full: 'stoppedFull', changed: 'stoppedChanged' } as const;

/** The one thing to say now: what the learner must decide, then what failed, then what goes on, then what is. */
export function chooseNotice(facts: NoticeFacts): Notice {
  const { course, updateProblem, hasLoaded } = facts;
  if (facts.isTakingOver) return say('takingOver');
  // Who has another version by now will be found with the next one.
  if (updateProblem !== undefined && updateProblem !== 'changed') {
    const isFull = updateProblem === 'full';
    if (facts.isInstalled) return say(isFull ? 'updateFull' : 'updateNetwork');
    return say(isFull ? 'setupFull' : 'setupNetwork');
  }
  if (facts.isReady) return say('ready');
  if (course?.state === 'stopped') return say(stopped[course.problem ?? 'network']);
  if (course?.state === 'loading') return { ...say('loading'), progress: course.have / course.of };
  if (course?.state === 'kept') return say('kept', hasLoaded);
  return { kind: 'nothing', words: undefined, isLive: false };
}
