/**
 * The shape another language must have: the same keys, strings where strings stand, functions with the same parameters.
 * `export const hi = {…} satisfies Shape<typeof en>` fails to compile when a sentence exists in one language only.
 */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Shape<T[K]>;
};
