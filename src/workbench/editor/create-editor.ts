import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, nextDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import { mostCharacters } from '../limits.ts';
import { cursorPath, type CursorPath } from './cursor-path.ts';
import { editorTheme, highlightStyle } from './editor-theme.ts';
import { nestsTooDeeply } from './nesting.ts';

/** A mistake in the text. */
export interface EditorProblem {
  /** 1-based. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface EditorOptions {
  readonly text: string;
  /** Accessible name. */
  readonly label: string;
  /** Tells how to indent and how to leave. */
  readonly hint: string;
  readonly onChange: (text: string) => void;
  readonly onCursor: (path: CursorPath) => void;
  /** Typing or pasting would have made the text longer than an own file may be. */
  readonly onTooLong: () => void;
}

/** An editor of YAML in a page. */
export interface Editor {
  /** Replaces the text, as when another tab has changed it; what was there can be brought back with undo. */
  setText(text: string): void;
  setProblems(problems: readonly EditorProblem[]): void;
  /** Puts the cursor at the beginning of a line and gives it the focus. */
  goToLine(line: number): void;
  destroy(): void;
}

const hintId = 'editor-hint';

/**
 * Tab leaves the editor, as it leaves every other control; Ctrl+] and Ctrl+[ indent. It stands in a shadow root, because
 * only there does it put its rules into constructed sheets, which the policy of the page allows.
 */
export function createEditor(parent: HTMLElement, options: EditorOptions): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  const hint = document.createElement('p');
  hint.id = hintId;
  hint.hidden = true;
  hint.textContent = options.hint;
  root.replaceChildren(hint);
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({ doc: options.text, extensions: extensionsFor(options) }),
  });
  return {
    setText(text) {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setProblems(problems) {
      const diagnostics = problems.map((problem) => toDiagnostic(view.state, problem));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goToLine(line) {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

function extensionsFor(options: EditorOptions): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    coloring(options.text),
    editorTheme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': hintId,
      // It can be tabbed to without this; tools that look for what scrolls need to see it.
      tabindex: '0',
    }),
    EditorView.domEventHandlers({ beforeinput: typeOverSelection }),
    keymap.of([{ key: 'F8', run: nextDiagnostic }, ...defaultKeymap, ...historyKeymap]),
    EditorState.changeFilter.of((transaction) => {
      const isTooLong = transaction.docChanged && transaction.newDoc.length > mostCharacters;
      if (isTooLong) options.onTooLong();
      return !isTooLong;
    }),
    EditorView.updateListener.of((update) => report(update, options)),
  ];
}

/** Colors the text as YAML while it can be parsed: the parser calls itself for each level and would overflow the stack. */
function coloring(text: string): Extension {
  const compartment = new Compartment();
  const colors: Extension = [bracketMatching(), yaml(), syntaxHighlighting(highlightStyle)];
  const none: Extension = [];
  const choose = (doc: string): Extension => (nestsTooDeeply(doc) ? none : colors);
  return [
    compartment.of(choose(text)),
    EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
      if (!docChanged) return null;
      const chosen = choose(newDoc.toString());
      return compartment.get(startState) === chosen ? null : { effects: compartment.reconfigure(chosen) };
    }),
  ];
}

/**
 * Typing over several lines. Left to itself the browser merges their elements and gives what is left style attributes,
 * which the policy of the page reports.
 */
function typeOverSelection(event: InputEvent, view: EditorView): boolean {
  const { data, inputType, isComposing } = event;
  if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty)
    return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

function report({ docChanged, selectionSet, state }: ViewUpdate, options: EditorOptions): void {
  if (docChanged) options.onChange(state.doc.toString());
  if (docChanged || selectionSet) options.onCursor(cursorPath(state, state.selection.main.head));
}

/** The words of the line: its indentation is not what is wrong. */
function toDiagnostic({ doc }: EditorState, { line, severity, message }: EditorProblem): Diagnostic {
  const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const indent = text.length - text.trimStart().length;
  return { from: from + indent, to: Math.max(to, from + indent), severity, message };
}
