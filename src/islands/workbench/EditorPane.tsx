import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Editor, EditorOptions } from '#workbench/editor/create-editor.ts';
import { LazyPart } from '../LazyPart.tsx';
import type { BenchWords } from './bench-words.ts';

const loadEditor = async () => (await import('#workbench/editor/create-editor.ts')).createEditor;

interface EditorPaneProps extends Pick<
  EditorOptions,
  'label' | 'text' | 'onChange' | 'onCursor' | 'onTooLong'
> {
  readonly issues: readonly ContentIssue[];
  readonly words: BenchWords;
  /** Is given the editor while there is one. */
  readonly editor: RefObject<Editor | null>;
}

/** The editor, which arrives late: drafts and problems are there before it. */
export function EditorPane(props: EditorPaneProps): ReactElement {
  const { words } = props;
  return (
    <div className="bench-editor">
      <p className="bench-small">{words.t('workbench.editorHint')}</p>
      <LazyPart load={loadEditor} locale={words.locale}>
        {(createEditor) => <Mounted {...props} createEditor={createEditor} />}
      </LazyPart>
    </div>
  );
}

interface MountedProps extends EditorPaneProps {
  readonly createEditor: (parent: HTMLElement, options: EditorOptions) => Editor;
}

function Mounted({ createEditor, editor, text, issues, ...props }: MountedProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  // The editor lives as long as the draft is open: `text` is only where it begins, and what it calls is of the last render.
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    editor.current = createEditor(parent, {
      text,
      label: latest.current.label,
      hint: latest.current.words.t('workbench.editorHint'),
      onChange: (next) => latest.current.onChange(next),
      onCursor: (path) => latest.current.onCursor(path),
      onTooLong: () => latest.current.onTooLong(),
    });
    return () => {
      editor.current?.destroy();
      editor.current = null;
    };
  }, [createEditor, editor]);
  useEffect(() => editor.current?.setText(text), [editor, text]);
  useEffect(() => editor.current?.setProblems(issues.map(problemOf)), [editor, issues]);
  return <div ref={place} dir="ltr" lang="en" />;
}

function problemOf({
  line,
  severity,
  message,
  hint,
}: ContentIssue): Parameters<Editor['setProblems']>[0][number] {
  return { line, severity, message: `${message} ${hint}` };
}
