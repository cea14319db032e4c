/** One figure, one line, one JSON object. */
export function say(line: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify(line));
}
