import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML of one component, for tests. */
export function htmlOf(node: VNode): string {
  return renderToString(node);
}
