import { send, type Reply } from './lifecycle/http-client.ts';

/** Opens the first page and begins a complaint, as a browser does; answers the cookie that the browser has then. */
export async function beginDraft(port: number, cookie: string): Promise<string> {
  const start = await send({ port, path: '/hi/report', cookie });
  const jar = withCookies(cookie, start);
  const begun = await send({ port, path: '/hi/report', cookie: jar, form: { _csrf: csrfOf(start) } });
  if (begun.status !== 303) throw new Error(`No complaint was begun: ${begun.status}`);
  return withCookies(jar, begun);
}

/** What the browser brings after this answer: a cookie of the same name is replaced. */
export function withCookies(jar: string, { cookies }: Pick<Reply, 'cookies'>): string {
  const pairs = [...jar.split('; ').filter((pair) => pair !== ''), ...cookies.map((line) => line.split(';')[0] ?? '')];
  return [...new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair])).values()].join('; ');
}

export function csrfOf({ body, status }: Pick<Reply, 'body' | 'status'>): string {
  const csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1];
  if (csrf === undefined) throw new Error(`No form in the page (${status}).`);
  return csrf;
}
