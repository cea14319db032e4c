import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface TestFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface TestBrowser {
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form with the token of the page that was opened last, as a browser would. */
  post(url: string, fields?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
  /** The same as a form with files. */
  postFiles(url: string, fields: Readonly<Record<string, string>>, files: readonly TestFile[]): Promise<LightMyRequestResponse>;
  /** Follows the redirect of an answer. */
  follow(answer: LightMyRequestResponse): Promise<LightMyRequestResponse>;
  /** What the browser would bring now. */
  readonly cookies: Map<string, string>;
}

/** A browser without a screen: keeps cookies, and the token of the last form it saw. */
export function testBrowser(app: FastifyInstance): TestBrowser {
  const cookies = new Map<string, string>();
  let csrf = '';
  function remember(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    csrf = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? csrf;
    return answer;
  }
  async function get(url: string): Promise<LightMyRequestResponse> {
    return remember(await app.inject({ url, cookies: Object.fromEntries(cookies) }));
  }
  return {
    cookies,
    get,
    async post(url, fields = {}) {
      const payload = new URLSearchParams({ _csrf: csrf, ...fields }).toString();
      return remember(await app.inject({ method: 'POST', url, cookies: Object.fromEntries(cookies), headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload }));
    },
    async postFiles(url, fields, files) {
      const form = new FormData();
      for (const [name, value] of Object.entries({ _csrf: csrf, ...fields })) form.append(name, value);
      for (const { field, name, bytes } of files) form.append(field, new Blob([new Uint8Array(bytes)]), name);
      const body = new Response(form);
      const headers = { 'content-type': body.headers.get('content-type') ?? '' };
      return remember(await app.inject({ method: 'POST', url, cookies: Object.fromEntries(cookies), headers, payload: Buffer.from(await body.arrayBuffer()) }));
    },
    follow: (answer) => get(answer.headers.location ?? ''),
  };
}
