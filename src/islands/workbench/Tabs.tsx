import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: () => ReactElement;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as the ARIA practices have them: arrows move and open, in the direction of reading. */
export function Tabs({ label, tabs }: TabsProps): ReactElement {
  const base = useId();
  const [openId, setOpenId] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = (steps[event.key] ?? 0) * (isRtl ? -1 : 1);
    if (step === 0) return;
    event.preventDefault();
    const at = (tabs.findIndex(({ id }) => id === openId) + step + tabs.length) % tabs.length;
    setOpenId(tabs[at]?.id);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div className="bench-tabs">
      {/* eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- its tabs have the focus */}
      <div ref={list} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}${id}`}
            aria-selected={id === openId}
            aria-controls={`${base}${id}-panel`}
            tabIndex={id === openId ? 0 : -1}
            onClick={() => setOpenId(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        // What is begun in one tab is still there when one comes back to it.
        <div
          key={id}
          role="tabpanel"
          id={`${base}${id}-panel`}
          aria-labelledby={`${base}${id}`}
          hidden={id !== openId}
        >
          {panel()}
        </div>
      ))}
    </div>
  );
}
