import type { ReactElement } from 'react';
import type { Words } from './words.ts';

/** A label or a sentence of the author, inside text of the interface. */
export function AuthoredText(props: { readonly text: string; readonly words: Words }): ReactElement {
  return <bdi {...props.words.authored}>{props.text}</bdi>;
}

/** Paragraphs of the author, parted by empty lines. */
export function AuthoredProse(props: { readonly text: string; readonly words: Words }): ReactElement {
  const paragraphs = props.text.trim().split(/\n\s*\n/);
  return (
    <div className="case-prose" {...props.words.authored}>
      {paragraphs.map((paragraph, index) => (
        // Paragraphs of one text never change places.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
