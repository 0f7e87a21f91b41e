import type { CaseView } from '#core/case/view.ts';
import type { CaseSession } from '#machines/case-player/session.ts';

/** The same session, told without what it says of right and wrong: how a test is played. */
export function quietSession(session: CaseSession): CaseSession {
  const quiet = new WeakMap<CaseView, CaseView>();
  return {
    compiled: session.compiled,
    log: session.log,
    facts: session.facts,
    subscribe: session.subscribe,
    perform: session.perform,
    status: session.status,
    stateHash: session.stateHash,
    view: () => {
      const view = session.view();
      const known = quiet.get(view) ?? {
        ...view,
        feed: view.feed.filter(({ kind }) => kind !== 'feedback'),
      };
      quiet.set(view, known);
      return known;
    },
  };
}
