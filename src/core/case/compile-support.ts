import type { CompileContext } from './compile-context.ts';
import { groundsOf } from './compile-evidence.ts';
import type { CompiledPrompt, CompiledWorkedLine } from './compiled.ts';
import type { CaseSource } from './schema.ts';

/** The words of the worked run: exactly one line for each step of the recommended path. */
export function compileWorked(source: CaseSource, context: CompileContext): readonly CompiledWorkedLine[] {
  const steps = source.paths['recommended'] ?? [];
  if (source.support.includes('worked')) {
    steps.slice(source.worked.length).forEach((step, index) => {
      context.report(
        'case-support',
        ['paths', 'recommended', source.worked.length + index],
        `The worked run says nothing about \`${step}\``,
        'Give `worked` one line for each step of the recommended path, in its order.',
      );
    });
  } else if (source.worked.length > 0) {
    reportUnused('worked', context);
  }
  return source.worked.map((line, index) => {
    const path = ['worked', index];
    if (steps[index] !== line.step) {
      const found = steps[index] === undefined ? 'has ended' : `does \`${steps[index]}\``;
      context.report(
        'case-support',
        [...path, 'step'],
        `\`${line.step}\` stands where the recommended path ${found}`,
        'Give `worked` one line for each step of the recommended path, in its order.',
      );
    }
    return {
      step: line.step,
      text: context.template(line.text, [...path, 'text']),
      ...groundsOf(line, context, path),
    };
  });
}

export function compilePrompts(source: CaseSource, context: CompileContext): readonly CompiledPrompt[] {
  const isOffered = source.support.includes('prompted');
  if (!isOffered && source.prompts.length > 0) reportUnused('prompts', context);
  if (isOffered && source.prompts.length === 0) {
    context.report(
      'case-support',
      ['support'],
      'A run with prompts is offered, and there is no prompt',
      'Write `prompts`, or take `prompted` out of `support`.',
    );
  }
  return source.prompts.map((prompt, index) => {
    const path = ['prompts', index];
    return {
      id: prompt.id,
      when: context.expression(prompt.when, [...path, 'when'], 'watched'),
      text: context.template(prompt.text, [...path, 'text']),
      ...groundsOf(prompt, context, path),
    };
  });
}

const levelOf = { worked: 'worked', prompts: 'prompted' } as const;

function reportUnused(list: keyof typeof levelOf, context: CompileContext): void {
  context.report(
    'case-support',
    [list],
    `Nobody reads \`${list}\``,
    `Add \`${levelOf[list]}\` to \`support\`, or take the words out.`,
  );
}
