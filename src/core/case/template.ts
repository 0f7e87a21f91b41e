import type { Template } from './compiled.ts';

/** `template` with the present values of its variables. */
export function renderTemplate(template: Template, read: (variable: string) => number): string {
  return template
    .map((part) => (typeof part === 'string' ? part : read(part.variable).toFixed(part.digits)))
    .join('');
}
