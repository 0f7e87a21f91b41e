import { createHash } from 'node:crypto';

/**
 * What differs on disk. A worker can only be started from a blob there, and Firefox does not count
 * a file as 'self' where a form is sent to (it does for scripts, styles and fonts).
 */
const onDisk: Readonly<Record<string, string>> = {
  'worker-src': 'blob:',
  'form-action': "'self' file:",
};

/** The policy of a page (with entities) for its copy on disk, whose inline scripts are `inlineScripts`. */
export function policyOnDisk(policy: string, inlineScripts: readonly string[]): string {
  const directives = new Map(
    policy
      .replaceAll('&#39;', "'")
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(/\s+/);
        return [name, sources.join(' ')];
      }),
  );
  for (const [name, sources] of Object.entries(onDisk)) directives.set(name, sources);
  const hashes = [...new Set(inlineScripts.map((script) => `'${scriptHash(script)}'`))];
  directives.set('script-src', ["'self'", ...hashes].join(' '));
  return [...directives].map(([name, sources]) => `${name} ${sources}`).join('; ');
}

export const scriptHash = (script: string): string =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;
