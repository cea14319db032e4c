import type { SentForm } from '../../../../../platform/http/request-context.ts';
import type { PersonToAttach } from '../../../actions/attach-person.ts';
import { AttachPerson } from '../../../model/attach-person.ts';
import type { ComplaintMessages } from '../../../messages/index.ts';

export type AttachErrors = Readonly<Record<string, keyof ComplaintMessages['errors']>>;
export type AttachReading = { readonly ok: true; readonly input: PersonToAttach } | { readonly ok: false; readonly errors: AttachErrors };

const errorKeys = { relation: 'relation', name: 'name', mobile: 'mobile', mayWrite: 'mayWrite', proof: 'personProof' } as const satisfies Record<keyof AttachPerson, keyof ComplaintMessages['errors']>;

/** Asks whether messages are safe only where there is a number. Field names are those of the model; the identity is `identity`. */
export function readAttachForm(form: SentForm): AttachReading {
  const number = form.text('number').trim();
  const mobile = form.text('mobile').replace(/[\s().-]/g, '');
  const safe = form.text('mayWrite');
  const read = AttachPerson.safeParse({
    relation: form.text('relation'),
    name: form.text('name'),
    mobile: mobile === '' ? undefined : mobile,
    mayWrite: mobile === '' ? false : safe === 'yes' ? true : safe === 'no' ? false : undefined,
    proof: form.text('identity'),
  });
  const wrong = read.success ? [] : [...new Set(read.error.issues.map((issue) => issue.path[0] as keyof AttachPerson))];
  const errors: AttachErrors = { ...(number === '' && { number: 'lookUpNumber' as const }), ...Object.fromEntries(wrong.map((field) => [field === 'proof' ? 'identity' : field, errorKeys[field]])) };
  return read.success && number !== '' ? { ok: true, input: { number, proof: form.text('proof').trim(), person: read.data } } : { ok: false, errors };
}
