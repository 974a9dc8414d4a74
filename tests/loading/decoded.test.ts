import { afterEach, describe, expect, it, vi } from 'vitest';
import { decoded } from '../../src/loading/decoded.js';

afterEach(() => vi.restoreAllMocks());

describe('bytes become text', () => {
  it('of UTF-8 they are what they are, without a mark in front', () => {
    expect(decoded(Buffer.from('\ufeffén €, 日本, 🏡\n'))).toEqual({ text: 'én €, 日本, 🏡\n' });
  });

  it('what is no UTF-8 is read as Windows-1252, and the first of it is told', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffé '),
      Buffer.from([0x93, 0xe9, 0x20, 0x94, 0x81]),
      Buffer.from(' €'),
    ]);
    const bad = { offset: 2, byte: '0x93', encoding: 'Windows-1252' };
    expect(decoded(bytes)).toEqual({ text: 'é “é ”\ufffd €', bad });
  });

  it.each([
    ['a character cut off', [0x61, 0xe2, 0x82], 'aâ‚'],
    ['one written too long', [0xc0, 0xaf], 'À¯'],
    ['half a character', [0xed, 0xa0, 0x80], 'í\u00a0€'],
    ['one beyond the last', [0xf4, 0x90, 0x80, 0x80], 'ô\ufffd€€'],
    ['one begun and not gone on', [0xe9, 0x62], 'éb'],
  ])('%s is none', (_what, bytes, text) => {
    expect(decoded(Uint8Array.from(bytes)).text).toBe(text);
  });

  it('of UTF-16 there is no text, with a mark or without', () => {
    for (const bytes of [Buffer.from('\ufeffid: x', 'utf16le'), Buffer.from('id: x', 'utf16le')])
      expect(decoded(bytes)).toMatchObject({ text: '', bad: { encoding: 'UTF-16' } });
    expect(decoded(Buffer.from('id: x', 'utf16le').swap16())).toMatchObject({ bad: { encoding: 'UTF-16' } });
  });

  it('each byte is decoded twice at most, however many are bad', () => {
    const given: number[] = [];
    const decode = TextDecoder.prototype.decode;
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: unknown, input, options) {
      given.push((input as Uint8Array).length);
      return decode.call(this as never, input, options);
    });
    for (const bytes of [Buffer.from('een één\n'.repeat(5000), 'latin1'), Buffer.alloc(20_000, 0xff)]) {
      given.length = 0;
      decoded(bytes);
      expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2 * bytes.length);
    }
  });
});
