import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { Editor } from '#workbench/editor/create-editor.ts';
import type { CursorPath } from '#workbench/editor/cursor-path.ts';
import { helpAt, type HelpSchema } from '#workbench/editor/key-help.ts';
import { mostCharacters } from '#workbench/limits.ts';
import type { BenchWords } from './bench-words.ts';
import { EditorPane } from './EditorPane.tsx';
import { KeyHelpPanel } from './KeyHelpPanel.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { OpenBench } from './use-bench.ts';
import type { Checks } from './use-checks.ts';
import type { DraftText } from './use-draft-text.ts';

interface DeskProps extends Pick<DraftText, 'text' | 'write'> {
  readonly draft: Draft;
  readonly open: OpenBench;
  readonly checks: Checks;
  readonly words: BenchWords;
}

/** The editor with what is wrong beside it, and what the key at the cursor is for. */
export function Desk({ draft, text, write, open, checks, words }: DeskProps): ReactElement {
  const { t } = words;
  const editor = useRef<Editor | null>(null);
  const [path, setPath] = useState<CursorPath>([]);
  const [isTooLong, setIsTooLong] = useState(false);
  const issues = useMemo(() => checks.check?.issues ?? [], [checks.check]);
  const goToLine = useCallback((line: number) => editor.current?.goToLine(line), []);
  const change = useCallback(
    (next: string) => {
      setIsTooLong(false);
      write(next);
    },
    [write],
  );
  const source = open.state === 'ready' ? open.source : null;
  return (
    <>
      {isTooLong && <p role="alert">{t('workbench.tooLongEdit', { most: mostCharacters })}</p>}
      <div className="bench-desk">
        <EditorPane
          text={text}
          label={t('workbench.editor', { name: draft.name })}
          issues={issues}
          words={words}
          editor={editor}
          onChange={change}
          onCursor={setPath}
          onTooLong={() => setIsTooLong(true)}
        />
        <div className="bench-side">
          <ProblemList
            checks={checks}
            open={open}
            manual={source?.manual ?? {}}
            words={words}
            onGo={goToLine}
          />
          {source !== null && (
            <KeyHelpPanel help={helpAt(source.schemas[draft.kind] as HelpSchema, path)} words={words} />
          )}
        </div>
      </div>
    </>
  );
}
