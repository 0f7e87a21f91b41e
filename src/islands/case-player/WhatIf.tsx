import { isolate } from '#core/text/isolate.ts';
import { useMemo, useState, type ReactElement } from 'react';
import { isAssumed } from '#core/case/assumed.ts';
import { applyEdit, type LogEdit } from '#core/case/log-edit.ts';
import { rerunLog } from '#machines/case-player/rerun.ts';
import type { Compared } from './compared.ts';
import type { DebriefWords } from './debrief-words.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfResult } from './WhatIfResult.tsx';
import { editOf, emptyDraft } from './what-if-edit.ts';

interface WhatIfProps {
  readonly compared: Compared;
  readonly words: DebriefWords;
}

/** One change of the run and what would have come of it, at once. */
export function WhatIf({ compared, words }: WhatIfProps): ReactElement {
  const { run, model } = compared;
  const { compiled, log } = run.session;
  const [draft, setDraft] = useState(emptyDraft);
  const edit = useMemo(() => editOf(draft, log), [draft, log]);
  const rerun = useMemo(
    () => (edit === null ? null : rerunLog(compiled, model, applyEdit(log, edit))),
    [compiled, model, log, edit],
  );
  return (
    <section className="case-what-if" aria-labelledby="case-what-if">
      <h3 id="case-what-if">{words.d('debrief.whatIf')}</h3>
      <p className="quiet">{words.d('debrief.whatIfNote')}</p>
      <WhatIfForm draft={draft} compiled={compiled} log={log} words={words} onChange={setDraft} />
      <p role="status" className="case-what-if-says">
        {rerun === null
          ? words.d('debrief.pickFirst')
          : words.d('debrief.whatIfSays', {
              outcome: isolate(rerun.ending.outcome.title),
              score: rerun.ending.score,
              before: isolate(run.ending.outcome.title),
              scoreBefore: run.ending.score,
            })}
      </p>
      {rerun !== null && edit !== null && (
        <WhatIfResult
          compared={compared}
          rerun={rerun}
          isAssumed={editedActs(edit, log, rerun.lost).some((act) => isAssumed(compiled, model, act))}
          words={words}
        />
      )}
    </section>
  );
}

/** Everything that the edit puts in, takes out or makes impossible. */
function editedActs(
  edit: LogEdit,
  log: readonly { readonly act: string }[],
  lost: readonly { readonly act: string }[],
): readonly string[] {
  const before = 'index' in edit ? [log[edit.index]?.act ?? ''] : [];
  const after = 'act' in edit ? [edit.act] : [];
  return [...before, ...after, ...lost.map(({ act }) => act)];
}
