import { afterEach, expect, it, vi } from 'vitest';
import { decoded } from '../../src/loading/decoded.js';

it.each([
  ['a letter', 0xe9, 'Windows-1252'],
  ['a euro sign', 0x80, 'Windows-1252'],
  ['a curly quote', 0x93, 'Windows-1252'],
  ['a dash', 0x97, 'Windows-1252'],
  ['what stands for nothing there', 0x81, undefined],
])('%s alone in a text tells what it was saved in', (_what, byte, encoding) => {
  const { text, bad } = decoded(Uint8Array.from([...Buffer.from('één '), byte, 0x20]));
  expect(text.slice(0, 4)).toBe('één ');
  expect(bad).toEqual({ offset: 4, byte: `0x${byte.toString(16).toUpperCase()}`, encoding });
});

afterEach(() => vi.restoreAllMocks());

it.each([
  ['no byte that is sound', Buffer.alloc(200_000, 0xff)],
  ['an é in each line', Buffer.from('naam: café\n'.repeat(20_000), 'latin1')],
  ['an é between each two', Buffer.from('éx'.repeat(100_000), 'latin1')],
])('a text with %s is looked at twice at most', (_what, bytes) => {
  const decode = TextDecoder.prototype.decode;
  let looks = 0;
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (
    this: InstanceType<typeof TextDecoder>,
    part,
    options,
  ) {
    looks += (part as Uint8Array).length;
    return decode.call(this, part, options);
  });
  const { text, bad } = decoded(bytes);
  expect(text).toHaveLength(bytes.length);
  expect(bad?.encoding).toBe('Windows-1252');
  expect(looks).toBeLessThanOrEqual(2 * bytes.length);
});
