import type { ReactElement } from 'react';

type CodedProps = { readonly text: string } | { readonly pieces: readonly string[] };

/** Words with code between backticks. It is only ever text: nothing in it is parsed as HTML. */
export function Coded(props: CodedProps): ReactElement {
  const pieces = 'text' in props ? props.text.split('`') : props.pieces;
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}</>;
}
