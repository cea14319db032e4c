export { spellingFingerprint } from './model/spelling-rules.ts';
export { joinedKeyOf, keyOf, skeletonOf, tokensOf, type NameToken } from './model/name-key.ts';
export { readDevanagari } from './model/devanagari-reader.ts';
