/** Closes a `switch`: a case that the type allows and the code forgot does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
