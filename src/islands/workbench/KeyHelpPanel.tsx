import { useId, type ReactElement } from 'react';
import type { KeyHelp } from '#workbench/editor/key-help.ts';
import type { BenchWords } from './bench-words.ts';

const typeKeys = {
  string: 'workbench.typeString',
  number: 'workbench.typeNumber',
  integer: 'workbench.typeInteger',
  boolean: 'workbench.typeBoolean',
  array: 'workbench.typeArray',
  object: 'workbench.typeObject',
} as const;
const isKnown = (type: string): type is keyof typeof typeKeys => Object.hasOwn(typeKeys, type);

interface KeyHelpPanelProps {
  /** Null where the cursor stands at nothing that the schema knows. */
  readonly help: KeyHelp | null;
  readonly words: BenchWords;
}

/** What the schema of the file says of the key at the cursor. */
export function KeyHelpPanel({ help, words: { t, english } }: KeyHelpPanelProps): ReactElement {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="bench-help">
      <h3 id={headingId}>{t('workbench.help')}</h3>
      {help === null ? (
        <p>{t('workbench.helpUnknown')}</p>
      ) : (
        <>
          <p>
            {help.key === null ? t('workbench.helpFile') : <code {...english}>{help.key}</code>}
            {help.description !== null && <span {...english}> {help.description}</span>}
          </p>
          <Takes help={help} words={{ t, english }} />
          {help.keys.length > 0 && (
            <details>
              <summary>{t('workbench.helpKeys')}</summary>
              <ul>
                {help.keys.map(({ name, isRequired }) => (
                  <li key={name}>
                    <code {...english}>{name}</code>
                    {isRequired && ` (${t('workbench.helpRequired')})`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface TakesProps {
  readonly help: KeyHelp;
  readonly words: Pick<BenchWords, 't' | 'english'>;
}

function Takes({ help: { values, types }, words: { t, english } }: TakesProps): ReactElement | null {
  if (values.length > 0) {
    return (
      <p>
        {t('workbench.helpValues')} <code {...english}>{values.join(', ')}</code>
      </p>
    );
  }
  const named = types.filter(isKnown).map((type) => t(typeKeys[type]));
  return named.length === 0 ? null : (
    <p>
      {t('workbench.helpType')} {named.join(' / ')}
    </p>
  );
}
