import { useId, useRef, useState, type ReactElement } from 'react';
import { replayCodeOf } from '#machines/case-player/open-replay.ts';
import type { CaseSession } from '#machines/case-player/session.ts';
import type { DebriefWords } from './debrief-words.ts';
import { replayFragment } from './replay-fragment.ts';

interface ShareRunProps {
  readonly session: CaseSession;
  readonly words: DebriefWords;
}

/** The run as a short text. */
export function ShareRun({ session, words }: ShareRunProps): ReactElement {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const code = replayCodeOf(session);
  const copy = (text: string): void => {
    writeToClipboard(text).then(
      () => setCopied(true),
      () => {
        field.current?.select();
        setCopied(false);
      },
    );
  };
  return (
    <section className="case-share no-print" aria-labelledby="case-share">
      <h3 id="case-share">{words.d('debrief.share')}</h3>
      <p className="quiet">{words.d('debrief.shareNote')}</p>
      <div className="case-field">
        <label htmlFor={id}>{words.d('debrief.code')}</label>
        <textarea ref={field} id={id} dir="ltr" rows={3} readOnly value={code} spellCheck={false} />
      </div>
      <div className="case-row">
        <button type="button" onClick={() => copy(code)}>
          {words.d('debrief.copyCode')}
        </button>
        <button type="button" onClick={() => copy(linkTo(code))}>
          {words.d('debrief.copyLink')}
        </button>
      </div>
      <p role="status">{copied !== undefined && words.d(copied ? 'debrief.copied' : 'debrief.notCopied')}</p>
    </section>
  );
}

/** Rejects where the page was not opened over https: there is no clipboard then. */
async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function linkTo(code: string): string {
  return new URL(`${replayFragment}${code}`, globalThis.location.href).href;
}
