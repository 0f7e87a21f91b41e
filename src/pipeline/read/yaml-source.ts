import { LineCounter, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** Keys and indexes from the root of a YAML file to a value, as zod writes them. */
export type ValuePath = readonly PropertyKey[];

export interface YamlProblem {
  readonly line: number;
  readonly reason: string;
}

/** A YAML text that still knows where each of its values stood. */
export interface YamlSource {
  /** Path from the folder of courses, with forward slashes. */
  readonly file: string;
  /** Undefined where the text is not YAML at all; `problems` then says why. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Line of the key or list entry at `path`; of the nearest parent that exists where there is none. */
  readonly lineOf: (path: ValuePath) => number;
}

/** @param firstLine line of the file on which `text` begins (front matter begins on line 2). */
export function readYamlSource(file: string, text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === null) return tooDeep(file, firstLine);
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    line: lineAt(startOfMistake(document, error)),
    reason: firstSentence(error.message),
  }));
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return;
      const reason =
        'braces or brackets stand where a key should; put a text that begins with them in quotes';
      problems.push({ line: lineAt(key.range?.[0] ?? 0), reason });
    },
  });
  return {
    file,
    value: problems.length > 0 ? undefined : toPlain(document, problems),
    problems,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** Null where the text nests so deeply that reading it overflows the stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tooDeep(file: string, line: number): YamlSource {
  const problems = [{ line, reason: 'groups and lists stand in each other too deeply to be read' }];
  return { file, value: undefined, problems, lineOf: () => line };
}

/** The parser notices a missing quote at the end of the file; an author looks for where it was opened. */
function startOfMistake(document: Document.Parsed, error: YAMLError): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range && range[0] <= start && start <= range[2])
        start = range[0];
    },
  });
  return start;
}

/** Aliases that multiply without end make toJS throw; that too is the author's mistake, not ours. */
function toPlain(document: Document.Parsed, problems: YamlProblem[]): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    problems.push({ line: 1, reason: error instanceof Error ? error.message : 'unreadable aliases' });
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: ValuePath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      offset = (item as { range?: [number, number, number] | null }).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]\s*$/, '') ?? message;
}
