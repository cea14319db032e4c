import { openOfficerSessions } from './officer-sessions.ts';
import { startsProduct } from './product-url.ts';
import startProduct from './start-product.ts';

/** The product, unless one runs already, and the officers' sessions. @returns what stops the product again */
export default async function setUp(): Promise<() => Promise<void>> {
  const stop = startsProduct ? await startProduct() : () => Promise.resolve();
  try {
    await openOfficerSessions();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
