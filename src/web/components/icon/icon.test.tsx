import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { iconShapes, type IconName } from './icon-shapes.ts';
import { Icon } from './icon.tsx';

const require = createRequire(import.meta.url);
const names = Object.keys(iconShapes) as IconName[];

it.each(names)('%s is drawn as in the Lucide package', (name) => {
  const drawn = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  for (const [tag, attributes] of iconShapes[name]) {
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`).join(' ');
    expect(drawn).toContain(`<${tag} ${written} />`);
  }
});

it('an icon is hidden from screen readers', () => {
  expect(htmlOf(<Icon name="phone" />)).toContain('aria-hidden="true"');
});
