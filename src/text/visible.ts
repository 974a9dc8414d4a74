/**
 * Characters that no reader sees and a terminal, a browser or a form may obey: controls of C0 and C1, DEL, what turns the
 * direction of writing, what has no width, separators of lines, halves of surrogate pairs, and what is no character at all.
 * An emoji keeps what joins its parts.
 *
 * Names of properties: Unicode Standard Annex #44.
 */
export const hidden =
  /(?!\u{FE0F}(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\u{FE0F})|\u{200D}(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\u{FE0F}?\u{200D})(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** A text of which every hidden character, line breaks and tabs included, is replaced by what `replace` makes of it. */
export function withHidden(text: string, replace: (character: string) => string): string {
  return text.replace(hidden, replace);
}

/**
 * A text from outside (data, file names, the command line) as a person may see it on one line: in the place of a hidden
 * character stands its mark. Controls of C0 and DEL have the marks that Unicode has for them (`␛`, `␊`), all others stand
 * with their number: `⟨U+202E⟩`.
 */
export function visible(text: string): string {
  return withHidden(text, visibleMark);
}

function visibleMark(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : numberOf(code);
}

/** `⟨U+003A⟩`. */
export function numberOf(code: number): string {
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
