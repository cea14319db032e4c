import { describe, expect, it } from 'vitest';
import { get } from './route.ts';

describe('href', () => {
  it('puts the language first and encodes what it is given', () => {
    expect(get('/').href('hi', {})).toBe('/hi');
    expect(get('/report/:step').href('en', { step: 'what' })).toBe('/en/report/what');
    expect(get('/c/:number/fir').href('en', { number: 'a/b?c' })).toBe('/en/c/a%2Fb%3Fc/fir');
  });
  it('leaves out query values that are not given', () => {
    expect(get('/desk').href('en', {}, { filter: 'late', page: undefined })).toBe('/en/desk?filter=late');
  });
});
