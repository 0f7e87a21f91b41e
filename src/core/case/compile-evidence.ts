import type { CasePath, CompileContext } from './compile-context.ts';
import type { Grounds } from './compiled.ts';
import type { EvidenceMark } from './schema-parts.ts';

interface Grounded {
  readonly claims: readonly string[];
  readonly evidence?: EvidenceMark | undefined;
}

/** What `it` rests on, reported where that is nothing. */
export function groundsOf(it: Grounded, context: CompileContext, path: CasePath): Grounds {
  const { claims, evidence = null } = it;
  if (claims.length === 0 && evidence === 'unproven') {
    context.report(
      'case-evidence',
      path,
      'This is marked unproven, and no claim says so',
      'Add `claims: […]` with what the ledger says about it.',
    );
  } else if (claims.length === 0 && evidence === null) {
    context.report(
      'case-evidence',
      path,
      'This names nothing it rests on',
      'Add `claims: […]`, or `evidence:` with a source, `standard-teaching`, or `narrative` where it states nothing.',
    );
  }
  return { claims, evidence };
}

/** For what may rest on something else nearby: a value that a test reads, an act that only lets time pass. */
export function optionalGroundsOf({ claims, evidence }: Grounded): Grounds {
  return { claims, evidence: evidence ?? null };
}
