export { formatReference } from '#pipeline/format-reference.ts';
