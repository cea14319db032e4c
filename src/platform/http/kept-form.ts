import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptForm } from './request-context.ts';

/** What nobody else may find on the screen afterwards, and what is worth nothing later. */
const neverShown = /password|code|again|^_csrf$/i;

/**
 * What was typed into a form that could not be taken, so that the page which says so can send it once more.
 * Undefined when nothing was typed, for a form with files (their bytes are gone), and when another site sent the form: its words are not shown on our page.
 */
export function keptForm(request: FastifyRequest, reply: FastifyReply): KeptForm | undefined {
  if (request.method !== 'POST' || !isPlainForm(request) || typeof request.body !== 'object' || request.body === null) return undefined;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return undefined;
  const fields = Object.entries(request.body)
    .filter(([name]) => !neverShown.test(name))
    .flatMap(([name, sent]: [string, unknown]) => (Array.isArray(sent) ? sent : [sent]).filter((value): value is string => typeof value === 'string').map((value) => ({ name, value })));
  return fields.some(({ value }) => value.trim() !== '') ? { action: request.url, csrf: reply.generateCsrf(), fields } : undefined;
}

function isPlainForm(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}
