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

function stepOf({ key, currentTarget }: KeyboardEvent<HTMLDivElement>): number {
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  return (steps[key] ?? 0) * (isRtl ? -1 : 1);
}

/** Tabs as the ARIA practices have them: arrows move and open, in the direction of reading. */
export function Tabs({ label, tabs }: TabsProps): ReactElement {
  const base = useId();
  const [openId, setOpenId] = useState(tabs[0]?.id);
  // A panel is made when it is first opened, and then kept: what is begun in it is there when one comes back.
  const [visited, setVisited] = useState<readonly (string | undefined)[]>([openId]);
  const show = (id: string | undefined): void => {
    setOpenId(id);
    setVisited((ids) => [...new Set([...ids, id])]);
  };
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    const at = (tabs.findIndex(({ id }) => id === openId) + step + tabs.length) % tabs.length;
    show(tabs[at]?.id);
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
            onClick={() => show(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${base}${id}-panel`}
          aria-labelledby={`${base}${id}`}
          hidden={id !== openId}
        >
          {visited.includes(id) && panel()}
        </div>
      ))}
    </div>
  );
}
