import { useState, type ReactElement } from 'react';
import { handOverOwnCase } from '#client/files/own-case-handover.ts';
import { saveFile } from '#client/files/save-file.ts';
import { href } from '#i18n/href.ts';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { BenchWords } from './bench-words.ts';
import type { DraftText } from './use-draft-text.ts';

interface FileActionsProps {
  readonly draft: Draft;
  readonly text: string;
  readonly keeping: DraftText['keeping'];
  readonly storage: 'persistent' | 'memory';
  /** Nothing stands against giving it to learners. */
  readonly mayAssign: boolean;
  readonly words: BenchWords;
}

const keptKeys = { persistent: 'workbench.kept', memory: 'workbench.keptInPage' } as const;

/** Where the text is kept, and how it leaves the browser. */
export function FileActions(props: FileActionsProps): ReactElement {
  const { draft, text, keeping, storage, mayAssign } = props;
  const { t, locale } = props.words;
  const isCase = draft.kind === 'case';
  const [hasFailed, setHasFailed] = useState(false);
  const state = {
    kept: keptKeys[storage],
    keeping: 'workbench.keeping',
    failed: 'workbench.keepFailed',
  } as const;
  const assign = (): void => {
    const { course, name } = draft;
    if (handOverOwnCase({ course, name, yaml: text })) {
      globalThis.location.assign(href(locale, '/teach/assign/'));
    } else setHasFailed(true);
  };
  return (
    <>
      <p className="bench-row">
        <button
          type="button"
          onClick={() => saveFile(`${fileName(text, draft.kind)}.yaml`, text, 'text/yaml')}
        >
          {t('workbench.saveFile')}
        </button>
        {isCase && (
          <button type="button" aria-disabled={!mayAssign} onClick={mayAssign ? assign : undefined}>
            {t('workbench.assign')}
          </button>
        )}
        <span role="status" className="bench-small">
          {t(state[keeping])}
        </span>
      </p>
      {!isCase && <p className="bench-small">{t('workbench.quizUse')}</p>}
      {isCase && !mayAssign && <p className="bench-small">{t('workbench.assignErrors')}</p>}
      {hasFailed && <p role="alert">{t('workbench.assignFailed')}</p>}
    </>
  );
}

/** The id in the text, as the course wants its files named. */
function fileName(text: string, kind: Draft['kind']): string {
  return /^id:[ \t]*["']?([a-z0-9-]{1,80})/m.exec(text)?.[1] ?? `my-${kind}`;
}
