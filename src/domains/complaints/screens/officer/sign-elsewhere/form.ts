import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { identityProofs } from '../../../model/signature-mode.ts';
import type { LookUpInput } from '../../../actions/sign-elsewhere.ts';

export type LookUpErrors = Readonly<Record<string, 'lookUpNumber' | 'lookUpProof' | 'lookUpIdentity' | 'noSuchSlip' | 'notReadOver'>>;
export type LookUpReading = { readonly ok: true; readonly input: LookUpInput } | { readonly ok: false; readonly errors: LookUpErrors };

/** Asks for number, proof and identity; whether they belong together the action says, and always in the same words. */
export function readLookUpForm(form: SentForm): LookUpReading {
  const [number, proof] = [form.text('number').trim(), form.text('proof').trim()];
  const identity = identityProofs.find((known) => known === form.text('identity'));
  const errors: LookUpErrors = {
    ...(number === '' && { number: 'lookUpNumber' as const }),
    ...(proof === '' && { proof: 'lookUpProof' as const }),
    ...(identity === undefined && { identity: 'lookUpIdentity' as const }),
  };
  return identity === undefined || Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, input: { number, proof, identity } };
}
