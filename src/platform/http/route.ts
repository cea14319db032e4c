import type { Lang } from '../../kernel/text.ts';

/** The names after colons in a path: `'/complaints/:number/fir'` → `{ number: string }`. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : { readonly [K in never]: string };

/**
 * One line of a module's URL table. The path carries no language: every route exists under `/hi` and `/en`.
 * Links are made by `href` only, so a renamed route is a type error and never a dead link.
 */
export interface Route<Path extends string = string> {
  readonly method: 'GET' | 'POST';
  readonly path: Path;
  readonly href: (lang: Lang, params: PathParams<Path>, query?: Readonly<Record<string, string | undefined>>) => string;
}

export function get<const Path extends string>(path: Path): Route<Path> {
  return { method: 'GET', path, href: (lang, params, query) => hrefOf({ lang, path, params, query }) };
}

export function post<const Path extends string>(path: Path): Route<Path> {
  return { method: 'POST', path, href: (lang, params, query) => hrefOf({ lang, path, params, query }) };
}

function hrefOf(link: { lang: Lang; path: string; params: Readonly<Record<string, string>>; query: Readonly<Record<string, string | undefined>> | undefined }): string {
  const path = link.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(link.params[name] ?? ''));
  const query = new URLSearchParams(Object.entries(link.query ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined)).toString();
  return `/${link.lang}${path === '/' ? '' : path}${query === '' ? '' : `?${query}`}`;
}
