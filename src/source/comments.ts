import { Lexer } from 'yaml';

/** A comment of a YAML text, from its `#` to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** Signs by which the lexer marks what follows; they are not in the text. */
const marks = ['\x02', '\x18', '\x1f'];

/** The comments of a text, in their order. What only looks like one, in quotes or in a block of text, is none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.includes(lexeme)) {
      isScalar = lexeme === '\x1f';
      continue;
    }
    if (!isScalar && lexeme.startsWith('#')) comments.push({ start: offset, text: lexeme });
    isScalar = false;
    offset += lexeme.length;
  }
  return comments;
}
