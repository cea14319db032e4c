import { instantOfMs, type Instant } from '../../kernel/instant.ts';

/** The present. A parameter everywhere, so that a test can stand on the last minute of a legal day. */
export type Clock = () => Instant;

export const systemClock: Clock = () => instantOfMs(Date.now());
