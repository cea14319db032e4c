/** See bundle.mjs. */
export function bundle(what: { root: string; entry: string }): Promise<string>;
