/** What of an attribute shows in a shape; of the others only that they are there. */
const valued: readonly string[] = ['class', 'role', 'type', 'scope', 'lang'];

/**
 * Every element of a page with all that it stands in, without words, addresses and names: two pages with the same shapes differ only in what they say.
 * Reads the markup of our own renderer, which closes every element; it is no parser of HTML.
 */
export function shapesIn(html: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  const open: string[] = [];
  for (const [, end, tag, attributes = '', isVoid] of html.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*(\/?)>/gi)) {
    if (end === '/') open.pop();
    else {
      open.push(`${tag}[${[...attributes.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => (valued.includes(name) ? `${name}=${value}` : name)).join(' ')}]`);
      shapes.add(open.join('>'));
      if (isVoid === '/') open.pop();
    }
  }
  return shapes;
}
