import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface TestBrowser {
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form with the token of the page that was opened last, as a browser would. */
  post(url: string, fields?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
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
    follow: (answer) => get(answer.headers.location ?? ''),
  };
}
