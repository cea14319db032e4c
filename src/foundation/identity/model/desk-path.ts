/** A page of our own desk, from an address that somebody else may have made; undefined for anything that could lead elsewhere. */
export function deskPath(text: string): string | undefined {
  return /^\/(?:hi|en)\/desk(?:\/[\w.-]+)*(?:\?[\w.=&%-]*)?$/.test(text) && !text.includes('..') ? text : undefined;
}
