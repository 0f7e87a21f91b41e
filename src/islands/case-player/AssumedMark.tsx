import type { ReactElement } from 'react';
import type { DebriefWords } from './debrief-words.ts';
import { Icon } from './icons.tsx';

/** Said on every line that would be another if an assumed effect size were. */
export function AssumedMark({ words }: { readonly words: DebriefWords }): ReactElement {
  return (
    <span className="case-mark case-assumed">
      <Icon name="notice" />
      {words.d('debrief.assumed')}
    </span>
  );
}
