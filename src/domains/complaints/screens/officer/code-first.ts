import { redirect, type Answer } from '../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import { hasFreshFactor, identityRoutes } from '../../../../foundation/identity/index.ts';

/**
 * What weighs most (an FIR, a decision without one) asks for the code of the second factor again, if the last one is a quarter of an
 * hour old: a desk left open is not enough. Asked before the form opens, so that nothing typed can be lost. Undefined: go on.
 */
export async function codeFirst(deps: Parameters<typeof hasFreshFactor>[0], context: RequestContext<unknown>, to: string): Promise<Answer | undefined> {
  const isFresh = context.session !== undefined && (await hasFreshFactor(deps, context.session.id));
  return isFresh ? undefined : redirect(identityRoutes.confirmFactor.href(context.lang, {}, { to }));
}
