import { describe, expect, it } from 'vitest';
import { isDisabilityUnasked, openHearingSteps } from './disabled-victim-heard.ts';

const done = { isDone: true, reason: '' };
const reasoned = { isDone: false, reason: 'The camera broke on the way.' };
const open = { isDone: false, reason: 'no camera ' };
const all = { place: done, interpreter: done, video: done, magistrate: done };
const disabled = { isListed: true, victimIsDisabled: true };

describe('a disabled victim', () => {
  it('L5: is heard when every step is done or left out for a reason', () => {
    expect(openHearingSteps({ ...disabled, hearing: all })).toEqual([]);
    expect(openHearingSteps({ ...disabled, hearing: { ...all, video: reasoned } })).toEqual([]);
  });
  it('L5: is not yet heard while one step is neither, and each open step is named', () => {
    expect(openHearingSteps({ ...disabled, hearing: { ...all, video: open } })).toEqual(['video']);
    expect(openHearingSteps({ ...disabled, hearing: undefined })).toEqual(['place', 'interpreter', 'video', 'magistrate']);
  });
  it('L5: needs no steps when not disabled, or for other offences', () => {
    expect(openHearingSteps({ isListed: true, victimIsDisabled: false, hearing: undefined })).toEqual([]);
    expect(openHearingSteps({ isListed: false, victimIsDisabled: true, hearing: undefined })).toEqual([]);
  });
  it('L5: is asked for in listed offences only', () => {
    expect(isDisabilityUnasked({ isListed: true, victimIsDisabled: undefined })).toBe(true);
    expect(isDisabilityUnasked({ isListed: true, victimIsDisabled: false })).toBe(false);
    expect(isDisabilityUnasked({ isListed: false, victimIsDisabled: undefined })).toBe(false);
  });
});
