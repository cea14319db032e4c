import { z } from 'zod';
import { codeKey, numberKey } from '../../../model/paper-number.ts';

/** Messages are keys of `messages.errors`. What is not empty may be wrong: the result page says so, and says it of both alike. */
export const CheckForm = z.object({
  number: z.string().max(60, 'number').transform(numberKey).pipe(z.string().min(1, 'number')),
  code: z.string().max(20, 'code').transform(codeKey).pipe(z.string().length(8, 'code')),
});
