import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface DeskBrowser {
  open(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form with the token of a page that every officer has, unless the fields bring their own. */
  send(url: string, fields: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
}

/** A browser that came by the sign-in page, which gives the cookie of all forms, and brings a session. */
export async function deskBrowser(site: FastifyInstance, sessionToken: string | undefined): Promise<DeskBrowser> {
  const signIn = await site.inject('/en/desk/sign-in');
  const cookies: Record<string, string> = { ...Object.fromEntries(signIn.cookies.map(({ name, value }) => [name, value])), ...(sessionToken !== undefined && { nagrik_session: sessionToken }) };
  const open = (url: string): Promise<LightMyRequestResponse> => site.inject({ url, cookies });
  return {
    open,
    async send(url, fields) {
      const token = /name="_csrf" value="([^"]*)"/.exec((await open('/en/desk/sessions')).body)?.[1] ?? '';
      const payload = new URLSearchParams({ _csrf: token, ...fields }).toString();
      return site.inject({ method: 'POST', url, cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
    },
  };
}
