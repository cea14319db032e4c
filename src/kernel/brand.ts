declare const brand: unique symbol;

/** A value of type T that only its own parse function may make: `Brand<string, 'ComplaintId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
