/** 82468 → `82,468`: grouped as in India, digits 0–9 in both languages. */
export function countText(count: number): string {
  return count.toLocaleString('en-IN');
}
