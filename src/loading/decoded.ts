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
 * save; of UTF-16 there is no text.
 */
export function decoded(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [first = 0, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (isUtf16) return { text: '', bad: { offset: 0, byte: hex(first), encoding: 'UTF-16' } };
    return mixed(bytes);
  }
}

function mixed(bytes: Uint8Array): Decoded {
  let text = '';
  let bad: Decoded['bad'];
  for (let from = 0; from < bytes.length; ) {
    const length = soundLength(bytes.subarray(from));
    text += new TextDecoder('utf-8', { ignoreBOM: from > 0 }).decode(bytes.subarray(from, from + length));
    from += length;
    const byte = bytes[from];
    if (byte === undefined) break;
    // What Windows-1252 has no letter for.
    const isLetter = byte >= 0xa0 || byte === 0x80 || (byte >= 0x91 && byte <= 0x97);
    bad ??= { offset: text.length, byte: hex(byte), encoding: isLetter ? 'Windows-1252' : undefined };
    text += new TextDecoder('latin1').decode(bytes.subarray(from, from + 1));
    from += 1;
  }
  return bad ? { text, bad } : { text };
}

/** How many bytes from the first on are UTF-8, to the end of a character. */
function soundLength(bytes: Uint8Array): number {
  const isSound = (length: number) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [low, high] = [0, bytes.length + 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSound(middle) === undefined) high = middle;
    else low = middle;
  }
  // The last of them may have begun a character that goes wrong with the next byte.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return new TextEncoder().encode(text).length;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
