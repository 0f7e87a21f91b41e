import type { ReactElement } from 'react';
import type { CaseView, FeedEntry } from '#core/case/view.ts';
import { AuthoredText } from './Authored.tsx';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface VitalsLineProps {
  readonly view: CaseView;
  readonly words: Words;
}

/** The monitor and the latest news in two lines, for the eye only: the monitor and the feed say them to everybody. */
export function VitalsLine({ view, words }: VitalsLineProps): ReactElement {
  const news = latestNews(view.feed);
  return (
    <div className="case-vitals" aria-hidden="true">
      <b>{words.clock(view.minute)}</b>
      {view.monitor.map(({ variable, value, range }) => {
        const text = `${variable.symbol} ${value.toFixed(variable.digits)}`;
        return (
          <bdi key={variable.id} dir="ltr">
            {range === 'normal' ? (
              text
            ) : (
              <strong>
                {text} <Icon name={range} />
              </strong>
            )}
          </bdi>
        );
      })}
      {news !== undefined && (
        <span className="case-news">
          <AuthoredText text={news} words={words} />
        </span>
      )}
    </div>
  );
}

/** What the last act brought about, if it was more than time. */
function latestNews(feed: readonly FeedEntry[]): string | undefined {
  const entry = feed.at(-1);
  if (entry?.kind === 'event') return entry.text;
  if (entry?.kind === 'decision') return entry.prompt;
  return entry?.kind === 'result' ? [entry.result.label, ...entry.result.texts].join(': ') : undefined;
}
