import { useId, type ReactElement } from 'react';
import type { ActChoice, ActGroup, DisabledReason } from '#core/case/view.ts';
import { AuthoredText } from './Authored.tsx';
import { EvidenceNote } from './Evidence.tsx';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface OrdersProps {
  readonly groups: readonly ActGroup[];
  readonly words: Words;
  readonly onPerform: (act: ActChoice) => void;
}

/** Everything that can be done now, under the author's headings. */
export function Orders({ groups, words, onPerform }: OrdersProps): ReactElement {
  return (
    <section className="case-orders" aria-labelledby="case-orders">
      <h3 id="case-orders">{words.t('case.orders')}</h3>
      {groups.some(({ acts }) => acts.some(waitsForDecision)) && (
        <p id={decideFirstId} className="case-decide-first">
          <Icon name="notice" />
          {words.t('case.decideFirst')}
        </p>
      )}
      <div className="case-order-groups">
        {groups.map((group) => (
          <div key={group.id} className="case-order-group" role="group" aria-labelledby={`group-${group.id}`}>
            <h4 id={`group-${group.id}`}>
              <AuthoredText text={group.title} words={words} />
            </h4>
            <ul>
              {group.acts.map((act) => (
                <Order key={act.key} act={act} words={words} onPerform={onPerform} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

interface OrderProps extends Omit<OrdersProps, 'groups'> {
  readonly act: ActChoice;
}

/** Stays focusable when it cannot be done, so that the keyboard never loses its place and the reason can be read. */
function Order({ act, words, onPerform }: OrderProps): ReactElement {
  const noteId = useId();
  return (
    <li className="case-order">
      <button
        type="button"
        aria-disabled={!act.enabled}
        aria-describedby={waitsForDecision(act) ? `${decideFirstId} ${noteId}` : noteId}
        onClick={() => {
          if (act.enabled) onPerform(act);
        }}
      >
        <AuthoredText text={act.label} words={words} />
      </button>
      <p id={noteId} className="case-order-note">
        <span>
          {act.reasonDisabled === null || waitsForDecision(act) ? (
            describeTime(act, words)
          ) : (
            <Reason reason={act.reasonDisabled} words={words} />
          )}
        </span>
        <EvidenceNote mark={act.evidence} words={words} />
      </p>
    </li>
  );
}

/** This reason holds for all acts at once, so it is said once, above them. */
const waitsForDecision = ({ reasonDisabled }: ActChoice): boolean => reasonDisabled?.code === 'answer-first';
const decideFirstId = 'case-decide-first';

function describeTime(act: ActChoice, words: Words): string {
  const takes =
    act.takesMinutes === 0
      ? words.t('case.atOnce')
      : words.t('case.takes', { time: words.duration(act.takesMinutes) });
  if (act.readyMinutes === 0) return takes;
  return `${takes} · ${words.t('case.resultAfter', { time: words.duration(act.readyMinutes) })}`;
}

const reasonKeys = {
  ended: 'case.over',
  'answer-first': 'case.decideFirst',
  'already-done': 'case.alreadyDone',
  'not-possible': 'case.notNow',
} as const;

function Reason(props: { readonly reason: DisabledReason; readonly words: Words }): ReactElement {
  const { reason, words } = props;
  return (
    <>
      {words.t(reasonKeys[reason.code])}
      {reason.text !== null && (
        <>
          : <AuthoredText text={reason.text} words={words} />
        </>
      )}
    </>
  );
}
