import type { CasePath, CompileContext } from './compile-context.ts';
import { groundsOf, optionalGroundsOf } from './compile-evidence.ts';
import type {
  CompiledAct,
  CompiledDecision,
  CompiledEffect,
  CompiledEvent,
  CompiledOption,
  CompiledResult,
} from './compiled.ts';
import { always, type Expression } from './expression.ts';
import type { CaseSource } from './schema.ts';

type Test = CaseSource['investigations'][number];
type Effect = Pick<CaseSource['actions'][number], 'do' | 'set'>;

/** Actions, then examinations, then investigations. */
export function compileActs(source: CaseSource, context: CompileContext): readonly CompiledAct[] {
  const actions = source.actions.map((action, index) => compileAction(action, context, ['actions', index]));
  const examinations = source.examination.map((test, index) =>
    compileTest('examination', test, context, ['examination', index]),
  );
  const investigations = source.investigations.map((test, index) =>
    compileTest('investigation', test, context, ['investigations', index]),
  );
  const groups = source.groups.map((group) => group.id);
  const acts = [...actions, ...examinations, ...investigations];
  const paths: CasePath[] = [
    ...actions.map((_, index) => ['actions', index]),
    ...examinations.map((_, index) => ['examination', index]),
    ...investigations.map((_, index) => ['investigations', index]),
  ];
  acts.forEach((act, index) => {
    const path = paths[index] ?? [];
    context.known(act.group, groups, [...path, 'group'], 'one of the groups');
  });
  return acts;
}

function compileAction(
  action: CaseSource['actions'][number],
  context: CompileContext,
  path: CasePath,
): CompiledAct {
  return {
    ...compileEffect(action, context, path),
    kind: 'action',
    id: action.id,
    label: action.label,
    group: action.group,
    takesMinutes: context.duration(action.takes, [...path, 'takes']),
    readyMinutes: 0,
    repeat: action.repeat,
    watch: action.watch,
    needs: optional(action.needs, context, [...path, 'needs']),
    otherwise: action.otherwise ?? null,
    says: action.says === undefined ? null : context.template(action.says, [...path, 'says']),
    results: [],
    ...(action.watch ? optionalGroundsOf(action) : groundsOf(action, context, path)),
  };
}

function compileTest(
  kind: 'examination' | 'investigation',
  test: Test,
  context: CompileContext,
  path: CasePath,
): CompiledAct {
  return {
    commands: [],
    set: test.set,
    kind,
    id: test.id,
    label: test.label,
    group: test.group,
    takesMinutes: context.duration(test.takes, [...path, 'takes']),
    readyMinutes: context.duration(test.ready, [...path, 'ready']),
    repeat: test.repeat,
    watch: false,
    needs: optional(test.needs, context, [...path, 'needs']),
    otherwise: test.otherwise ?? null,
    says: null,
    results: test.results.map((result, index) => compileResult(result, context, [...path, 'results', index])),
    ...groundsOf(test, context, path),
  };
}

function compileResult(
  result: Test['results'][number],
  context: CompileContext,
  path: CasePath,
): CompiledResult {
  // What the model measures rests on what the test rests on; what an author made up has to say more.
  const grounds = 'from' in result ? optionalGroundsOf(result) : groundsOf(result, context, path);
  const rest = { when: optional(result.when, context, [...path, 'when']), ...grounds };
  if ('text' in result)
    return { kind: 'text', text: context.template(result.text, [...path, 'text']), ...rest };
  if ('value' in result) return { kind: 'value', lab: result.lab, value: result.value, ...rest };
  context.known(result.from, context.scope.variables.keys(), [...path, 'from'], 'a variable of the model');
  return { kind: 'lab', lab: result.lab, variable: result.from, ...rest };
}

export function compileDecisions(source: CaseSource, context: CompileContext): readonly CompiledDecision[] {
  return source.decisions.map((decision, index) => {
    const path = ['decisions', index];
    return {
      id: decision.id,
      when: context.expression(decision.when, [...path, 'when'], 'watched'),
      prompt: context.template(decision.prompt, [...path, 'prompt']),
      blocks: decision.blocks,
      options: decision.options.map((option, at) => compileOption(option, context, [...path, 'options', at])),
    };
  });
}

function compileOption(
  option: CaseSource['decisions'][number]['options'][number],
  context: CompileContext,
  path: CasePath,
): CompiledOption {
  return {
    ...compileEffect(option, context, path),
    id: option.id,
    text: option.text,
    verdict: option.verdict,
    takesMinutes: context.duration(option.takes, [...path, 'takes']),
    feedback: context.template(option.feedback, [...path, 'feedback']),
    ...groundsOf(option, context, path),
  };
}

export function compileEvents(source: CaseSource, context: CompileContext): readonly CompiledEvent[] {
  return source.events.map((event, index) => {
    const path = ['events', index];
    return {
      ...compileEffect(event, context, path),
      id: event.id,
      when: context.expression(event.when, [...path, 'when'], 'watched'),
      once: event.once,
      interrupts: event.interrupts,
      say: context.template(event.say, [...path, 'say']),
      ...groundsOf(event, context, path),
    };
  });
}

function compileEffect(effect: Effect, context: CompileContext, path: CasePath): CompiledEffect {
  return { commands: context.commands(effect.do, [...path, 'do']), set: effect.set };
}

function optional(text: string | undefined, context: CompileContext, path: CasePath): Expression {
  return text === undefined ? always : context.expression(text, path);
}
