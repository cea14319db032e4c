import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A page as it goes over the wire. Text and attributes are escaped; there is no way to put raw HTML in. */
export function render(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}`;
}
