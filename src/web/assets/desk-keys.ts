/// <reference lib="dom" />
/** Keys of the officer's desk: `/` search, `j` and `k` walk the rows, `a` goes to the row's next action. Enter opens the focused link by itself. */
export function listenForDeskKeys(document: Document): void {
  if (document.querySelector('[data-desk-search], [data-row]') === null) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const target = targetOf(document, event.key);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(document: Document, key: string): HTMLElement | undefined {
  if (key === '/') return document.querySelector<HTMLElement>('[data-desk-search]') ?? undefined;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === 'j') return linkOf(rows[Math.min(here + 1, rows.length - 1)]);
  if (key === 'k') return linkOf(rows[Math.max(here - 1, 0)]);
  if (key === 'a') return rows[here]?.querySelector<HTMLElement>('[data-row-action] :is(a, button)') ?? undefined;
  return undefined;
}

function linkOf(row: HTMLElement | undefined): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>('a') ?? undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
