import { isSystemFile } from './system-files.ts';
import type { NamedFile } from './collector.ts';

/** Files taken at once, and folders in folders. */
const mostFiles = 20_000;
const mostDepth = 20;

export interface DroppedFiles {
  readonly files: readonly NamedFile[];
  /** There were more; they are not in `files`. */
  readonly isCut: boolean;
}

/** What was chosen in a file dialog, folders included: a browser lists their files with their paths. */
export function chosenFiles(list: FileList): DroppedFiles {
  const files = Array.from(list, (file) => ({ name: file.webkitRelativePath || file.name, file }));
  return cut(files.filter(({ name }) => !isSystemFile(name)));
}

/** What was dropped, with all that is in folders. Has to be called within the event: afterwards the list is empty. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFiles> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return chosenFiles(transfer.files);
  const found: NamedFile[] = [];
  for (const entry of entries) await collect(entry, found, 0);
  return cut(found);
}

const cut = (files: readonly NamedFile[]): DroppedFiles => ({
  files: files.slice(0, mostFiles),
  isCut: files.length > mostFiles,
});

async function collect(entry: FileSystemEntry, found: NamedFile[], depth: number): Promise<void> {
  if (found.length > mostFiles || depth > mostDepth || isSystemFile(entry.name)) return;
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    found.push({ name, file: await fileOf(entry) });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none when it is through.
  for (let part = await readSome(reader); part.length > 0; part = await readSome(reader))
    for (const inner of part) await collect(inner, found, depth + 1);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** An empty file stands in for one that cannot be opened, so that it is listed as such and the rest goes on. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));

const readSome = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
