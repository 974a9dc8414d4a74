import { isUtf8 } from 'node:buffer';

/** The text of a file, and the first byte of it that is no UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly bad?: {
    /** Which character of the text it is. */
    readonly offset: number;
    /** As `0xE9`. */
    readonly byte: string;
    /** What the file looks to be written in instead. */
    readonly encoding: string | undefined;
  };
}

/**
 * Bytes as text in UTF-8, without a byte order mark. What is none is read as Windows-1252 has it, in which old editors
 * save; of UTF-16, with or without a mark, there is no text.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const [first = 0, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // A file begins with a letter or a sign that has one byte, and the other is nought.
  const isUnmarked = second !== undefined && (first === 0) !== (second === 0);
  if (isMarked || isUnmarked) {
    return { text: '', bad: { offset: 0, byte: hex(isMarked ? first : 0), encoding: 'UTF-16' } };
  }
  if (!isUtf8(bytes)) return mixed(bytes);
  const text = textWithMark(bytes);
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Bytes that are UTF-8 as text, with a byte order mark where they have one. */
export function textWithMark(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

/** Stretches of UTF-8 and of other bytes in turn, each decoded at once. */
function mixed(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let offset = 0;
  let bad: Decoded['bad'];
  for (let from = 0; from < bytes.length; ) {
    const isSound = soundLength(bytes, from) > 0;
    let to = from;
    for (let length = soundLength(bytes, to); to < bytes.length && length > 0 === isSound; ) {
      to += Math.max(length, 1);
      length = soundLength(bytes, to);
    }
    const part = bytes.subarray(from, to);
    if (!isSound) bad ??= { offset, byte: hex(bytes[from] ?? 0), encoding: encodingOf(bytes[from] ?? 0) };
    const text = isSound ? utf8.decode(part).replace(from === 0 ? /^\ufeff/ : '', '') : windows1252(part);
    parts.push(text);
    offset += text.length;
    from = to;
  }
  return bad ? { text: parts.join(''), bad } : { text: parts.join('') };
}

/** How many bytes the character at a place has in UTF-8; nought where there is none (Unicode 15, table 3-7). */
function soundLength(bytes: Uint8Array, at: number): number {
  const [first = 0xff, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const row = rows.find(({ from, to }) => first >= from && first <= to);
  if (!row || second < row.low || second > row.high) return 0;
  const isSound = bytes.subarray(at + 2, at + row.length).every((byte) => byte >= 0x80 && byte <= 0xbf);
  return isSound && at + row.length <= bytes.length ? row.length : 0;
}

/** Which first bytes begin a character of more bytes than one, and between what the second then lies. */
const rows = [
  { from: 0xc2, to: 0xdf, low: 0x80, high: 0xbf, length: 2 },
  { from: 0xe0, to: 0xe0, low: 0xa0, high: 0xbf, length: 3 },
  { from: 0xe1, to: 0xec, low: 0x80, high: 0xbf, length: 3 },
  { from: 0xed, to: 0xed, low: 0x80, high: 0x9f, length: 3 },
  { from: 0xee, to: 0xef, low: 0x80, high: 0xbf, length: 3 },
  { from: 0xf0, to: 0xf0, low: 0x90, high: 0xbf, length: 4 },
  { from: 0xf1, to: 0xf3, low: 0x80, high: 0xbf, length: 4 },
  { from: 0xf4, to: 0xf4, low: 0x80, high: 0x8f, length: 4 },
];

/** The letters of the bytes 0x80 to 0x9F; five have none. */
const letters = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** By hand, because the decoder of Node 20 has other letters. */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replaceAll(/[\x80-\x9f]/g, (one) => letters.charAt(one.charCodeAt(0) - 0x80));
}

/** What Windows-1252 has a letter for that people write. */
function encodingOf(byte: number): string | undefined {
  return byte >= 0xa0 || byte === 0x80 || (byte >= 0x91 && byte <= 0x97) ? 'Windows-1252' : undefined;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
