import stringWidth from 'string-width';

const latin = /^[ -~\u00A1-\u00A8\u00AF-\u024F\u2010-\u2027\u2039\u203A]*$/;

/** The columns that a text takes on a terminal: two for an emoji or a character of Chinese, none for a combining accent. */
export function widthOf(text: string): number {
  // Most words are Latin, and as wide as they have characters; measuring the others takes long.
  return latin.test(text) ? text.length : stringWidth(text);
}

/** A text as lines of at most `width` columns, broken between words; a longer word stands alone and whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  for (const word of text.split(' ')) {
    const more = widthOf(word);
    if (line !== '' && taken + 1 + more > width) {
      lines.push(line);
      [line, taken] = [word, more];
    } else [line, taken] = line === '' ? [word, more] : [`${line} ${word}`, taken + 1 + more];
  }
  return [...lines, line];
}

/**
 * The same, but a word that is wider than a line is broken where a reader sees that it goes on: after a slash, or a hyphen
 * between letters. Days and web addresses stay whole.
 */
export function wrappedWithin(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  const put = (part: string, between: string) => {
    const more = widthOf(part);
    if (line === '') [line, taken] = [part, more];
    else if (taken + between.length + more <= width)
      [line, taken] = [`${line}${between}${part}`, taken + between.length + more];
    else {
      lines.push(line);
      [line, taken] = [part, more];
    }
  };
  for (const word of text.split(' ')) {
    if (widthOf(word) <= width) put(word, ' ');
    else for (const [index, part] of partsOfWord(word).entries()) put(part, index === 0 ? ' ' : '');
  }
  return [...lines, line];
}

/** The parts into which a long word can be broken; itself alone where nothing marks one. */
export function partsOfWord(word: string): string[] {
  return word.includes('://') ? [word] : word.split(/(?<=\/|(?<=\p{L})-(?=\p{L}))/u);
}
