import { describe, expect, it } from 'vitest';
import type { OfficerId } from '../../../kernel/id.ts';
import { instantOf } from '../../../kernel/instant.ts';
import { clockOfEnquiry, decidableKinds, openBasesOf } from './enquiry.ts';

describe('what an enquiry may rest on', () => {
  const signed = { nature: 'land', signatureState: 'signed', urgency: 'normal' } as const;
  it('L41: nothing where the person says it was because of caste', () => {
    expect(openBasesOf({ ...signed, nature: 'scst' })).toEqual([]);
  });
  it('L3: a permission only after the signature; a category also before', () => {
    expect(openBasesOf(signed)).toContain('permission');
    expect(openBasesOf({ ...signed, signatureState: 'awaiting' })).not.toContain('permission');
    expect(openBasesOf({ ...signed, signatureState: 'awaiting' })).toContain('commercial');
  });
  it('5.0: no category in a grave matter', () => {
    expect(openBasesOf({ ...signed, urgency: 'grave' })).toEqual(['permission']);
  });
});

describe('how it ends', () => {
  it('L7: fourteen days’ clock for a permission, L8’s clock for a category', () => {
    expect(clockOfEnquiry({ basis: 'permission', exceptional: undefined })).toBe('enquiry.finish');
    expect(clockOfEnquiry({ basis: 'delay', exceptional: undefined })).toBe('enquiry.disclosure');
    expect(clockOfEnquiry({ basis: 'delay', exceptional: { ground: 'g', by: 'o' as OfficerId, at: instantOf('2026-11-25T10:00:00+05:30') } })).toBe('enquiry.exceptional');
  });
  it('L7: “no prima facie case” only while an enquiry by permission runs', () => {
    expect(decidableKinds({ state: 'running', basis: 'permission' })).toContain('no-case');
    for (const enquiry of [undefined, { state: 'asked', basis: 'permission' }, { state: 'running', basis: 'commercial' }, { state: 'refused', basis: 'permission' }] as const) expect(decidableKinds(enquiry)).toEqual(['ncr', 'closed']);
  });
});
