import { describe, expect, it } from 'vitest';
import { CitizenLayout } from './citizen-layout.tsx';
import { ErrorPage, shellReasons } from './error-page.tsx';
import { OfficerLayout } from './officer-layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { PublicLayout } from './public-layout.tsx';
import { render } from './render.ts';

const frame: PageFrame = { lang: 'en', title: 'My cases', otherLangHref: '/hi/my?page=2', assetHref: (name) => `/assets/${name}`, ribbon: false };
const signedIn = { name: 'Sunita', signOut: { action: '/en/sign-out', csrf: 'tok' } };

describe('the citizen layout', () => {
  it('starts with the doctype and the language', () => {
    expect(render(<CitizenLayout frame={frame}>x</CitizenLayout>)).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  });

  it('leads to the same page in the other language, named in that language', () => {
    expect(render(<CitizenLayout frame={frame}>x</CitizenLayout>)).toMatch(/href="\/hi\/my\?page=2" hreflang="hi" lang="hi">.*हिन्दी<\/a>/);
  });

  it('shows the ribbon only in the demo', () => {
    expect(render(<CitizenLayout frame={frame}>x</CitizenLayout>)).not.toContain('class="ribbon"');
    expect(render(<CitizenLayout frame={{ ...frame, ribbon: true }}>x</CitizenLayout>)).toContain('Made-up data');
  });

  it('keeps private pages out of search engines and public ones in', () => {
    expect(render(<CitizenLayout frame={{ ...frame, isPrivate: true }}>x</CitizenLayout>)).toContain('content="noindex');
    expect(render(<CitizenLayout frame={frame}>x</CitizenLayout>)).not.toContain('noindex');
  });

  it('says in the tab that something must be put right', () => {
    expect(render(<CitizenLayout frame={{ ...frame, hasErrors: true }}>x</CitizenLayout>)).toContain('<title>Problem: My cases – Nagrik</title>');
  });

  it('signs out by a form with its token', () => {
    const page = render(<CitizenLayout frame={{ ...frame, signedIn }}>x</CitizenLayout>);
    expect(page).toMatch(/<form method="post" action="\/en\/sign-out"[^>]*><input type="hidden" name="_csrf" value="tok"/);
  });

  it('warns about money on the phone', () => {
    expect(render(<CitizenLayout frame={{ ...frame, lang: 'hi' }}>x</CitizenLayout>)).toContain('पुलिस फ़ोन पर कभी पैसे नहीं माँगती');
  });

  it('escapes what it is given', () => {
    expect(render(<CitizenLayout frame={{ ...frame, title: '</title><script>' }}>{'<b>'}</CitizenLayout>)).not.toMatch(/<\/title><script>|<b>/);
  });
});

it('the public layout shows nobody’s name', () => {
  expect(render(<PublicLayout frame={{ ...frame, signedIn }}>x</PublicLayout>)).not.toContain('sign-out');
});

describe('the officer layout', () => {
  it('marks the current place and shows true counts, zero as well', () => {
    const nav = [{ heading: 'Station', items: [{ href: '/desk', text: 'My work', count: 0, isCurrent: true }] }];
    const page = render(<OfficerLayout frame={{ ...frame, nav }}>x</OfficerLayout>);
    expect(page).toContain('aria-current="page"');
    expect(page).toContain('<span class="rail__count">0</span>');
  });

  it('shows name and role of the officer who is signed in', () => {
    const page = render(<OfficerLayout frame={{ ...frame, signedIn: { ...signedIn, office: 'SHO, Jokihat' } }}>x</OfficerLayout>);
    expect(page).toContain('<strong>Sunita</strong><span class="desk__role">SHO, Jokihat</span>');
  });

  it('loads the sheet of the desk', () => {
    expect(render(<OfficerLayout frame={frame}>x</OfficerLayout>)).toContain('href="/assets/desk.css"');
  });
});

describe('the error page', () => {
  it.each(shellReasons)('has its own sentence for %s and the way to 112', (reason) => {
    const page = render(<ErrorPage frame={frame} reason={reason} />);
    expect(page).toContain('href="tel:112"');
    expect(page).toContain('<h1>');
  });

  it('without a reason says that the fault is ours and what was written is safe', () => {
    expect(render(<ErrorPage frame={{ ...frame, lang: 'hi' }} />)).toContain('आपका लिखा सुरक्षित है');
  });

  it('shows a module’s own sentence in place of the shell’s', () => {
    expect(render(<ErrorPage frame={frame} reason="alreadySigned" text="You have signed already." />)).toContain('You have signed already.');
  });
});
