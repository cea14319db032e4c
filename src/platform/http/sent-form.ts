import type { SentForm } from './request-context.ts';

/** Reads a parsed `application/x-www-form-urlencoded` body. Line ends become `\n`; NUL (which PostgreSQL text cannot hold) is dropped. */
export function sentForm(body: unknown): SentForm {
  const fields: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const all = (name: string): readonly string[] => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((item): item is string => typeof item === 'string').map(cleanText);
  };
  return { all, text: (name) => all(name).at(-1) ?? '' };
}

function cleanText(value: string): string {
  return value.replaceAll('\0', '').replaceAll('\r\n', '\n');
}
