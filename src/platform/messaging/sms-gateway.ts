import { PROVIDER_TIMEOUT_MS, type Delivery, type Sms } from './messenger.ts';

export interface SmsGateway {
  readonly url: string;
  readonly token: string | undefined;
  readonly timeoutMs?: number;
}

/**
 * Hands a message to an HTTP gateway: `POST {id, to, text, template}` as JSON with the header `Idempotency-Key`. Each State's
 * provider speaks its own way; a small adapter in front of it speaks this one.
 *
 * 2xx = taken; 409 = it had this id already, so it is taken too; 401, 403, 408, 425, 429, 5xx, no answer = later; everything else = refused.
 */
export async function sendSms(gateway: SmsGateway, { id, mobile, text, template }: Sms): Promise<Delivery> {
  try {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': id, ...(gateway.token !== undefined && { authorization: `Bearer ${gateway.token}` }) },
      body: JSON.stringify({ id, to: `+91${mobile}`, text, template }),
      redirect: 'error',
      signal: AbortSignal.timeout(gateway.timeoutMs ?? PROVIDER_TIMEOUT_MS),
    });
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch (error) {
    return { outcome: 'later', problem: error instanceof Error ? error.name : 'no answer' };
  }
}

const laterStatuses: ReadonlySet<number> = new Set([401, 403, 408, 425, 429]);

/** 401 and 403 are our own settings: somebody puts them right, and the message must still be there. */
function outcomeOf(status: number): Delivery {
  if ((status >= 200 && status < 300) || status === 409) return { outcome: 'accepted' };
  const problem = `the gateway answered ${status}`;
  return { outcome: status >= 500 || laterStatuses.has(status) ? 'later' : 'refused', problem };
}
