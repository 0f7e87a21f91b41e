import { convertQuantity, parseQuantity } from '../units/quantity.ts';
import type { CompiledCommand, Template } from './compiled.ts';
import { always, type Expression } from './expression.ts';
import { parseArgument } from './parse-argument.ts';
import { parseExpression } from './parse-expression.ts';
import type { ArgumentDeclaration, ArgumentValues, PatientModel } from './patient-model.ts';
import type { CaseProblem, CaseProblemCode } from './problem.ts';
import type { Collected, Scope } from './scope.ts';

export type CasePath = readonly (string | number)[];
type Written = Readonly<Record<string, string | number | boolean>>;

/** Compiles the small parts of one case and gathers what is wrong with them; each method always gives a value to go on with. */
export class CompileContext {
  readonly problems: CaseProblem[] = [];
  readonly collected: Collected = { holds: [], extremes: [], probes: [] };
  readonly scope: Scope;
  readonly model: PatientModel | null;
  /** Where texts stand that may hold variables. */
  private readonly templates = new Set<string>();

  constructor(scope: Scope, model: PatientModel | null) {
    this.scope = scope;
    this.model = model;
  }

  report(code: CaseProblemCode, path: CasePath, message: string, hint: string): void {
    this.problems.push({ code, path, message, hint });
  }

  /** `watched`: the engine looks at it each minute, so `for` may stand in it. */
  expression(text: string, path: CasePath, watched: 'watched' | 'asked' = 'asked'): Expression {
    const parsed = parseExpression(text, this.scope, this.collected, { holds: watched === 'watched' });
    if (parsed.ok) return parsed.value;
    for (const { code, column, message, hint } of parsed.problem) {
      this.report(code, path, `${message}, at character ${column} of \`${text}\``, hint);
    }
    return always;
  }

  /** `text` with `{{variable}}` marks. */
  template(text: string, path: CasePath): Template {
    this.templates.add(path.join('.'));
    const parts = text.trim().split(/\{\{\s*(.*?)\s*\}\}/);
    return parts.flatMap((part, index): Template[number][] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const digits = this.scope.digits.get(part);
      if (digits !== undefined) return [{ variable: part, digits }];
      const known = [...this.scope.variables.keys()].join(', ');
      const hint =
        known === '' ? 'The case has no model, so its texts hold no variables.' : `Known are ${known}.`;
      this.report('case-template', path, `\`{{${part}}}\` is not a variable of the model`, hint);
      return [];
    });
  }

  /** Every `{{variable}}` below `value` that stands where nobody would fill it in. */
  checkPlainTexts(value: unknown, path: CasePath = []): void {
    if (typeof value === 'string') {
      if (!value.includes('{{') || this.templates.has(path.join('.'))) return;
      const hint =
        'Write it without the variable, or say it where the patient is seen: in a result, an event or a prompt.';
      this.report('case-template', path, 'This text shows no variables', hint);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        this.checkPlainTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  }

  /** Whole minutes. */
  duration(text: string, path: CasePath): number {
    const quantity = parseQuantity(text);
    const minutes = quantity.ok ? convertQuantity(quantity.value, 'min') : null;
    if (minutes !== null && Number.isInteger(minutes) && minutes >= 0) return minutes;
    const message = quantity.ok ? `\`${text}\` is not a time in whole minutes` : quantity.problem;
    this.report('case-unit', path, message, 'Write a time in min or h, such as 15min or 4h.');
    return 0;
  }

  commands(list: readonly Written[], path: CasePath): readonly CompiledCommand[] {
    return list.flatMap((written, index) => {
      const id = Object.keys(written)[0] ?? '';
      const verb = this.model?.verbs.find((declared) => declared.id === id);
      if (verb !== undefined) {
        return [{ verb: id, args: this.arguments(verb.arguments, written, [...path, index], `\`${id}\``) }];
      }
      const known = this.model?.verbs.map((declared) => declared.id).join(', ');
      const hint =
        known === undefined
          ? 'A case without a model has no `do:`.'
          : `The first key is the verb; known are ${known}.`;
      this.report('case-verb', [...path, index], `\`${id}\` is not a verb of the model`, hint);
      return [];
    });
  }

  /** Check `written` against what the model declares: nothing unknown, nothing missing, units and ranges right. */
  arguments(
    declared: Readonly<Record<string, ArgumentDeclaration>>,
    written: Written,
    path: CasePath,
    owner: string,
  ): ArgumentValues {
    const values: Record<string, number | string> = {};
    for (const [name, value] of Object.entries(written)) {
      const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined;
      if (declaration === undefined) {
        const known = Object.keys(declared).join(', ');
        this.report('case-parameter', [...path, name], `${owner} has no \`${name}\``, `Known are ${known}.`);
        continue;
      }
      const parsed = parseArgument(declaration, value);
      if (parsed.ok) values[name] = parsed.value;
      else this.report(parsed.problem.code, [...path, name], parsed.problem.message, parsed.problem.hint);
    }
    for (const [name, declaration] of Object.entries(declared)) {
      if (declaration.kind === 'flag' || declaration.optional === true || Object.hasOwn(written, name))
        continue;
      this.report(
        'case-parameter',
        path,
        `${owner} needs \`${name}\``,
        `Add \`${name}:\`${wantedBy(declaration)}.`,
      );
    }
    return values;
  }

  /** Whether `id` is among `known`; reported where not. */
  known(id: string, known: Iterable<string>, path: CasePath, what: string): boolean {
    const all = [...known];
    if (all.includes(id)) return true;
    const hint = all.length === 0 ? 'There is none.' : `Known are ${all.join(', ')}.`;
    this.report('case-unknown-name', path, `\`${id}\` is not ${what}`, hint);
    return false;
  }
}

function wantedBy(declaration: ArgumentDeclaration): string {
  if (declaration.kind === 'choice') return `, one of ${declaration.choices.join(', ')}`;
  return declaration.kind === 'quantity' && declaration.unit !== '1' ? ` in ${declaration.unit}` : '';
}
