import { describe, expect, it } from 'vitest';
import { langs } from '../../../../kernel/text.ts';
import { identityMessages } from '../../messages/index.ts';
import { currentNotice, noticeVersions, readNotice } from './notice-before-data.ts';

describe('L46: the notice before a number is given', () => {
  it('has a version, and only versions that were shown count', () => {
    expect(readNotice(currentNotice)).toBe(currentNotice);
    expect(readNotice('2020-01-01')).toBeUndefined();
    expect(noticeVersions.toSorted((a, b) => a.localeCompare(b))).toEqual(noticeVersions);
  });
  it.each(langs)('says for each kind of data what it is for, who sees it and how long, and where to complain (%s)', (lang) => {
    const { items, rights, short } = identityMessages(lang).notice;
    expect(items.length).toBeGreaterThanOrEqual(4);
    for (const item of items) for (const text of [item.what, item.purpose, item.seenBy, item.kept]) expect(text.trim()).not.toBe('');
    expect(rights.length).toBeGreaterThanOrEqual(3);
    expect(short.length).toBeGreaterThanOrEqual(3);
  });
});
