import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../testing/buffer-source.ts';
import { amr, mp3, mp4, office, ogg, pdf, phonePhoto, plainPng, plainWebp, wav } from '../../testing/fixture-files.ts';
import { sniff } from './sniff.ts';

describe('what a file is, by its bytes alone', () => {
  it.each([
    ['a photo of a phone', phonePhoto(), 'image/jpeg'],
    ['a PNG', plainPng(), 'image/png'],
    ['a WebP', plainWebp(), 'image/webp'],
    ['a photo of an iPhone', mp4({ brand: 'heic', tracks: [] }), 'image/heic'],
    ['a PDF', pdf(), 'application/pdf'],
    ['a recording, M4A', mp4({ brand: 'M4A ', tracks: ['soun'] }), 'audio/mp4'],
    ['a recording of an Android phone, 3GPP', mp4({ brand: '3gp4', tracks: ['soun'] }), 'audio/mp4'],
    ['an MP3 without a tag', mp3(), 'audio/mpeg'],
    ['an MP3 with a tag', Buffer.concat([Buffer.from('ID3\x04'), mp3()]), 'audio/mpeg'],
    ['a voice message, Opus', ogg('OpusHead'), 'audio/ogg'],
    ['Vorbis', ogg('\x01vorbis'), 'audio/ogg'],
    ['AMR', amr(), 'audio/amr'],
    ['WAV', wav(), 'audio/wav'],
  ])('%s', async (_, bytes, mediaType) => {
    expect(await sniff(sourceOf(bytes))).toBe(mediaType);
  });
});

describe('what is not taken', () => {
  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an Office file', office()],
    ['a Windows program', Buffer.from('MZ\x90\0\x03', 'latin1')],
    ['an Android program', Buffer.from('PK\x03\x04AndroidManifest.xml', 'latin1')],
    ['a Linux program', Buffer.from('\x7fELF', 'latin1')],
    ['GIF', Buffer.from('GIF89a')],
    ['film', mp4({ brand: 'mp42', tracks: ['vide', 'soun'] })],
    ['film that calls itself sound', mp4({ brand: 'M4A ', tracks: ['soun', 'vide'] })],
    ['a box file without tracks', mp4({ brand: 'isom', tracks: [] })],
    ['a film in Ogg', ogg('\x80theora')],
    ['a PDF behind a program', Buffer.concat([Buffer.from('#!/bin/sh\n'), pdf()])],
    ['text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['two bytes of a sync word with a bit rate that does not exist', Buffer.from([0xff, 0xfb, 0xf0, 0])],
  ])('%s', async (_, bytes) => {
    expect(await sniff(sourceOf(bytes))).toBeUndefined();
  });
});
