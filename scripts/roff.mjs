// The few marks of man(7) that a page about commands needs. Whatever a reader is to see goes through `escaped`.

const marks = { '\\': '\\(rs', '-': '\\-', "'": '\\(aq', '"': '\\(dq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' };

/** A text as roff prints it: nothing in it is taken for a mark, and the file is plain ASCII. */
export function escaped(text) {
  return text
    .replace(/[\\'"`^~-]/g, (sign) => marks[sign])
    .replace(/[^\x20-\x7e]/gu, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^\./, '\\&.');
}

export const bold = (text) => `\\fB${escaped(text)}\\fR`;
export const slanted = (text) => `\\fI${escaped(text)}\\fR`;

/** Sentences; what stands between backticks is to be typed. Lines are short, and a sentence begins on a new one. */
export function prose(text) {
  const set = text.split('`').map((part, index) => (index % 2 === 0 ? escaped(part) : bold(part)));
  const lines = [];
  let line = '';
  for (const word of set.join('').split(' ')) {
    if (line !== '' && (line.length + 1 + word.length > 78 || /[.?!]$/.test(line))) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word.replace(/^\./, '\\&.') : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** `--as-of <day>`: what is typed as it stands, and what stands for something else. */
export function flags(text) {
  return text
    .split(/(<[^>]*>)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('<') ? slanted(part.slice(1, -1)) : bold(part)))
    .join('');
}

export const section = (name) => `.SH ${escaped(name.toUpperCase())}`;
export const subsection = (name) => `.SS ${escaped(name)}`;
export const paragraph = (line) => `.PP\n${line}`;

/** A word in the margin, what is to be known of it beside or below. */
export const item = (name, line) => `.TP\n${name}\n${line === '' ? '\\&' : line}`;

/** What it does, and the line as it is typed. */
export const example = (line, does) => `.PP\n${does}\n.PP\n.RS 4\n.EX\n${escaped(line)}\n.EE\n.RE`;

/** The lines of a page; the first paragraph below a heading needs no mark. */
export function pageOf(lines) {
  return `${lines.join('\n').replace(/^(\.S[HS] .*)\n\.PP$/gm, '$1')}\n`;
}
