import { describe, expect, it } from 'vitest';
import { readBelongs } from './belongs-form.ts';

const read = (fields: Readonly<Record<string, string>>) => readBelongs((name) => fields[name] ?? '');
const belongsGround = 'घटना पटना में हुई थी।';

describe('whose area the place is', () => {
  it('L12: is this station’s, and no question, unless the officer says otherwise', () => {
    expect(read({})).toEqual({ ok: true, belongs: undefined });
    expect(read({ belongs: 'here', belongsOfficeId: '1007' })).toEqual({ ok: true, belongs: undefined });
  });
  it('L12: another station needs the station and a sentence why', () => {
    expect(read({ belongs: 'station', belongsOfficeId: '1007', belongsGround })).toEqual({ ok: true, belongs: { destination: { kind: 'station', officeId: 1007 }, ground: belongsGround } });
    expect(read({ belongs: 'station' })).toEqual({ ok: false, errors: { belongsOfficeId: 'belongsOfficeId', belongsGround: 'groundMissing' } });
    expect(read({ belongs: 'station', belongsOfficeId: '1007', belongsGround: '123456789' })).toMatchObject({ ok: false });
    expect(read({ belongs: 'station', belongsOfficeId: '1007', belongsGround: '1234567890' })).toMatchObject({ ok: true });
  });
  it('another State needs its name and the station there, in words', () => {
    expect(read({ belongs: 'outside', outsideState: 'झारखंड', outsideStation: 'दुमका', belongsGround })).toEqual({ ok: true, belongs: { destination: { kind: 'outside', state: 'झारखंड', station: 'दुमका' }, ground: belongsGround } });
    expect(read({ belongs: 'outside', outsideStation: 'दुमका', belongsGround })).toEqual({ ok: false, errors: { outsideState: 'outsideState' } });
  });
});
