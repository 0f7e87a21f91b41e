import type { ReactElement } from 'react';
import type { Expression } from '#core/case/expression.ts';
import { formatExpression } from '#core/case/format-expression.ts';
import type { InsideProps } from './inside.ts';

interface ConditionProps extends Pick<InsideProps, 'compiled' | 'model'> {
  readonly condition: Expression;
}

/** A condition in the language that authors write; it reads from left to right in every interface. */
export function Condition({ compiled, model, condition }: ConditionProps): ReactElement {
  return (
    <code className="inside-condition" lang="en" dir="ltr">
      {formatExpression(condition, compiled, model)}
    </code>
  );
}
