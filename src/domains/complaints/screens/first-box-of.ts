/** The box that an error of a field leads to: the first part of a date or time. */
export function firstBoxOf(name: string): string {
  if (name === 'occurredOn') return 'occurredOn-day';
  return name === 'occurredTime' ? 'occurredTime-hour' : name;
}
