import { describe, expect, it } from 'vitest';
import { gallery } from './gallery.tsx';
import { markupErrors } from './markup-errors.ts';

const pages = gallery((name) => `/assets/${name}`);

describe.each(pages)('the page $name', ({ name, html }) => {
  it('has no markup error', async () => {
    expect(await markupErrors(html)).toEqual([]);
  });

  it('says its language, has one h1, one main and one way past the menu', () => {
    expect(html).toContain(`<html lang="${name.slice(-2)}">`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toContain('href="#main"');
  });

  it('carries nothing inline that a strict content security policy blocks', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it('gives every form that posts its token', () => {
    const posting = html.match(/<form method="post"/g) ?? [];
    expect(html.match(/name="_csrf"/g) ?? []).toHaveLength(posting.length);
  });

  it('leads every described-by and error link to something on the page', () => {
    const wanted = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids]) => (ids ?? '').split(' '));
    const linked = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    for (const id of [...wanted, ...linked]) expect(html).toContain(`id="${id}"`);
  });
});
