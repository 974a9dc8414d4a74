import { expect, it } from 'vitest';
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
