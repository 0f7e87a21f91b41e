import { compileOwnCases } from '#client/assignment/own-cases.ts';
import { openResult } from '#client/assignment/sealed-result.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { assignmentDigest } from '#core/assignment/digest.ts';
import type { InstructorKey } from '#core/assignment/instructor-key.ts';
import type { EncryptedResult, ResultFile } from '#core/assignment/result-file.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { patientModels } from '#core/patient/registry.ts';
import { classReport, type ClassReport } from '#core/results/class-report.ts';
import type { Choice } from '#core/results/choose-works.ts';
import { judgeResult, type Ground } from '#core/results/judge-result.ts';
import { lmsTable, type LmsTable } from '#core/results/lms-table.ts';
import type { LmsReport } from '#core/results/lms/reported.ts';
import type { Rejection } from '#core/results/rejection.ts';
import { rememberReplays } from '#core/results/remember-replays.ts';
import { settleDuplicates } from '#core/results/settle-duplicates.ts';
import { summarize, type CollectionSummary } from '#core/results/summary.ts';
import type { Work } from '#core/results/work.ts';
import { traceActs } from '#machines/case-player/trace-acts.ts';
import { readBytes, type NamedBytes } from './read-bytes.ts';
import { recognizeText, type Recognized } from './recognize-file.ts';
import { readZip, zipLimits, type ZipLimits } from './read-zip.ts';

/** A file with its folders. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** How far an `add` has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CollectorReport {
  /** Null where there is no result of this assignment. */
  readonly report: ClassReport | null;
  readonly lms: readonly LmsTable[];
}

/** Largest file of an LMS that is read: a term's statements of a class. */
const mostBytes = 100_000_000;

/**
 * Reads files, one after the other, and keeps in memory what they say. Nothing is stored and nothing sent. No file can
 * stop the rest: whatever is wrong with one becomes a line in `summary().rejected`.
 */
export class Collector {
  private readonly ground: Ground;
  private readonly limits: ZipLimits;
  private works: Work[] = [];
  private sealed: { readonly file: string; readonly sealed: EncryptedResult }[] = [];
  private reports: { readonly file: string; readonly report: LmsReport }[] = [];
  private rejected: Rejection[] = [];
  private keys: InstructorKey[] = [];
  private unread = 0;
  private tail = Promise.resolve();
  /** By digest: a class has its assignment's own cases compiled once. */
  private readonly ownCases = new Map<string, ReadonlyMap<string, CompiledCase>>();

  constructor(courses: ReadonlyMap<string, AssignmentContent>, limits: ZipLimits = zipLimits) {
    this.ground = { courses, replay: rememberReplays(traceActs(patientModels)) };
    this.limits = limits;
  }

  /**
   * Resolves when all are read, or `isCanceled` says to stop; what is left then is counted in the summary. What is added
   * meanwhile waits for its turn.
   */
  add(
    files: readonly NamedFile[],
    onProgress: (progress: Progress) => void,
    isCanceled: () => boolean,
  ): Promise<void> {
    this.tail = this.tail.then(() => this.readAll(files, onProgress, isCanceled));
    return this.tail;
  }

  /** Files that will not be added, because reading was stopped before. */
  leave(count: number): void {
    this.unread += count;
  }

  private async readAll(
    files: readonly NamedFile[],
    onProgress: (progress: Progress) => void,
    isCanceled: () => boolean,
  ): Promise<void> {
    for (const [index, { name, file }] of files.entries()) {
      if (isCanceled()) {
        this.unread += files.length - index;
        break;
      }
      await this.addFile(name, file, isCanceled);
      onProgress({ done: index + 1, total: files.length });
    }
    await this.openSealed();
  }

  summary(): CollectionSummary {
    const { works, rejected } = settleDuplicates(this.works);
    return summarize({
      works,
      rejected: [...this.rejected, ...rejected],
      sealed: this.sealed.map(({ file }) => file),
      keys: this.keys.length,
      lms: this.reports.length,
      unread: this.unread,
    });
  }

  report(digest: string | null, choice: Choice): CollectorReport {
    const { works } = settleDuplicates(this.works);
    const own = works.filter((work) => work.digest === digest);
    const content = this.ground.courses.get(own[0]?.assignment.course ?? '');
    return {
      report:
        content === undefined ? null : classReport(own, content, choice, this.ownCases.get(digest ?? '')),
      lms: this.reports.map(({ file, report }) => lmsTable(file, report, choice)),
    };
  }

  clear(): void {
    this.works = [];
    this.sealed = [];
    this.reports = [];
    this.rejected = [];
    this.keys = [];
    this.unread = 0;
  }

  private async addFile(name: string, file: Blob, isCanceled: () => boolean): Promise<void> {
    const read = await readBytes(name, file, mostBytes);
    if (!read.ok) {
      this.rejected.push(read.problem);
      return;
    }
    if (read.value.kind === 'text') {
      await this.addText(name, read.value.text);
      return;
    }
    const rejected = await readZip(
      name,
      file,
      async (entry) => {
        if (isCanceled()) this.unread += 1;
        else await this.addEntry(entry);
      },
      this.limits,
    );
    this.rejected.push(...rejected);
  }

  private async addEntry({ name, bytes }: NamedBytes): Promise<void> {
    const read = await readBytes(name, new Blob([new Uint8Array(bytes)]), this.limits.entryBytes);
    if (!read.ok) this.rejected.push(read.problem);
    else if (read.value.kind === 'zip') this.rejected.push({ file: name, code: 'zip-inside' });
    else await this.addText(name, read.value.text);
  }

  private async addText(file: string, text: string): Promise<void> {
    const recognized = recognizeText(text);
    if (recognized.ok) await this.take(file, recognized.value);
    else this.rejected.push({ file, ...recognized.problem });
  }

  private async take(file: string, found: Recognized): Promise<void> {
    switch (found.kind) {
      case 'result':
        await this.judge(file, found.result);
        break;
      case 'sealed':
        this.sealed.push({ file, sealed: found.sealed });
        break;
      case 'key':
        this.keys.push(found.key);
        break;
      case 'lms':
        this.reports.push({ file, report: found.report });
        break;
    }
  }

  private async judge(file: string, result: ResultFile): Promise<void> {
    const own = await this.ownCasesOf(result.assignment);
    const judged = judgeResult(file, result, this.ground, own);
    if (judged.ok) this.works.push(judged.value);
    else this.rejected.push(judged.problem);
  }

  private async ownCasesOf(assignment: Assignment): Promise<ReadonlyMap<string, CompiledCase>> {
    const digest = assignmentDigest(assignment);
    const known = this.ownCases.get(digest) ?? (await compileOwnCases(assignment)).compiled;
    this.ownCases.set(digest, known);
    return known;
  }

  /** What a key opens is judged; what none opens waits for another. */
  private async openSealed(): Promise<void> {
    if (this.keys.length === 0) return;
    const waiting: typeof this.sealed = [];
    for (const each of this.sealed) {
      const key = this.keys.find((own) => own.public === each.sealed.to);
      const opened = key && (await openResult(each.sealed, key));
      if (opened === undefined) waiting.push(each);
      else if (opened.ok) await this.judge(each.file, opened.value);
      else this.rejected.push({ file: each.file, code: 'broken-seal' });
    }
    this.sealed = waiting;
  }
}
