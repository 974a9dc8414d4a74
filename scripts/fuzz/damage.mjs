// Ways to damage a text: by token, by line, by byte. Each takes the text and a draw, and gives bytes.

/** What YAML, our own notation or a terminal may stumble over. */
const tokens = [
  ...[
    '- ',
    ': ',
    '? ',
    '| ',
    '> ',
    '& ',
    '* ',
    '!',
    '!!binary ',
    '!!float ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '<<: ',
    '&a ',
    '*a ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '`',
    '@',
    '#',
    ' #',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\\',
    '\\x1b',
    '"\\u202e"',
    '"\\e[31m"',
  ],
  ...[
    '~',
    'null',
    'yes',
    'No',
    '0x1F',
    '0o17',
    '1e400',
    '-1',
    '.inf',
    '.nan',
    '1_000',
    '12:30',
    '0363',
    '99999999999999999999',
  ],
  ...[
    'not-stated',
    'unreadable',
    'undecided',
    'contradictory',
    'none',
    'unlimited',
    '2022',
    '2022-02-30',
    '2022~',
    '..2022',
    '2022..',
    'P4Y',
    'P0M',
    '..P2Y',
    'P999Y',
    '1..2',
    '70..',
    '~900',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../x', '/etc/passwd', 'regions/../..'],
  ...[
    '::error::x',
    '##[error]x',
    '@iemand',
    '#12',
    '<script>',
    '](http://x)',
    '\u001b[31m',
    '\u009b',
    '\u0007',
    '\b',
    '\u0000',
    '\u007f',
    '\u0085',
  ],
  ...['\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', '\ud800', '🏡', '日本', 'é', 'e\u0301', '“', '–', '\u00a0'],
];

const byLine = [
  (lines, draw) => lines.toSpliced(draw.below(lines.length), 1 + draw.below(4)),
  (lines, draw) => inserted(lines, draw, draw.one(lines)),
  (lines, draw) => {
    const [a, b] = [draw.below(lines.length), draw.below(lines.length)];
    return lines.with(a, lines[b]).with(b, lines[a]);
  },
  (lines, draw) => changed(lines, draw, (line) => ' '.repeat(1 + draw.below(4)) + line),
  (lines, draw) => changed(lines, draw, (line) => line.slice(Math.min(1 + draw.below(4), /^ */.exec(line)[0].length))),
  (lines, draw) => changed(lines, draw, (line) => line.replace(/^ +/, (indent) => '\t'.repeat(indent.length / 2))),
  (lines, draw) => changed(lines, draw, (line) => line.replace(': ', draw.one([' ', ':', ' : ', '：', ';']))),
  (lines, draw) => changed(lines, draw, (line) => line.replace(/- /, draw.one(['-', '', '-- ', '* ', '– ']))),
  (lines, draw) => changed(lines, draw, (line) => line.replace(/["'[\]{},]/, draw.one(['', '“', "'", '"', '[', '}']))),
  (lines, draw) =>
    changed(lines, draw, (line) => line.replace(/\d+/, draw.one(['', '0', '-1', '1e9', '999999', '3,5', '½']))),
  (lines, draw) => changed(lines, draw, (line) => line.replace(/: .*/, `: ${draw.one(tokens)}`)),
  (lines, draw) => changed(lines, draw, (line) => line + draw.one(tokens)),
  (lines, draw) => lines.slice(0, 1 + draw.below(lines.length)),
  (lines, draw) => {
    const at = draw.below(lines.length);
    const part = lines.slice(at, at + 1 + draw.below(6));
    return lines.toSpliced(at, 0, ...Array.from({ length: 1 + draw.below(30) }, () => part).flat());
  },
  (lines, draw) =>
    inserted(
      lines,
      draw,
      draw.one([
        '<<<<<<< HEAD',
        '=======',
        '>>>>>>> x',
        '---',
        '...',
        '%TAG ! x',
        '# inkoop-ignore: x',
        '# inkoop-ignore: option-after-cap -- x',
      ]),
    ),
];

const byText = [
  (text, draw) => at(text, draw, (before, after) => before + draw.one(tokens) + after),
  (text, draw) => at(text, draw, (before, after) => before + after.slice(1 + draw.below(8))),
  (text, draw) =>
    at(
      text,
      draw,
      (before, after) =>
        before +
        draw.one(['[', '- ', '{', '{a: ', '"', '[[', '- - ']).repeat(1 + draw.below(draw.oneIn(8) ? 20_000 : 200)) +
        after,
    ),
  (text, draw) => text.replaceAll('\n', draw.one(['\r\n', '\r', '\n\n'])),
  (text, draw) => draw.one(['\ufeff', '---\n', '%YAML 1.1\n---\n', '\f']) + text,
  (text, draw) => text.replaceAll(/^ +/gm, (indent) => draw.one(['\t', indent, `${indent} `])),
  (text, draw) => text.replaceAll(': ', (mark) => (draw.oneIn(20) ? ' ' : mark)),
  (text, draw) => swappedWords(text, draw),
  (text, draw) => repeatedWord(text, draw),
  (_, draw) => Array.from({ length: draw.below(300) }, () => draw.one(tokens)).join(draw.one(['', ' ', '\n'])),
  (_, draw) =>
    draw
      .one(['- a\n', 'a: 1\n', '- - a\n', '&a b: *a\n', '"', '\t- x\n', '{', '[', 'é: é\n'])
      .repeat(1 + draw.below(draw.oneIn(10) ? 60_000 : 400)),
];

const byByte = [
  (bytes, draw) => bytes.with(draw.below(bytes.length), draw.below(256)),
  (bytes, draw) =>
    spliced(
      bytes,
      draw.below(bytes.length),
      draw.below(20),
      Buffer.from(Array.from({ length: draw.below(20) }, () => draw.below(256))),
    ),
  (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1'),
  (bytes, draw) => Buffer.from(draw.one(['\ufeff', '']) + Buffer.from(bytes).toString('utf8'), 'utf16le'),
  (_bytes, draw) =>
    Buffer.alloc(1 + draw.below(draw.oneIn(6) ? 200_000 : 500), draw.one([0xff, 0, 0xe9, 0x0a, 0x20, 0x80])),
  (_, draw) => Buffer.from(Array.from({ length: draw.below(400) }, () => draw.below(256))),
  () => Buffer.alloc(0),
];

/** A text with one to four kinds of damage. */
export function damaged(text, draw) {
  let bytes = Buffer.from(text);
  for (let left = 1 + draw.below(4); left > 0; left -= 1) {
    const kind = draw.below(20);
    if (kind < 12) bytes = Buffer.from(draw.one(byLine)(bytes.toString('utf8').split('\n'), draw).join('\n'));
    else if (kind < 18) bytes = Buffer.from(draw.one(byText)(bytes.toString('utf8'), draw));
    else if (bytes.length > 0) bytes = Buffer.from(draw.one(byByte)(bytes, draw));
    // What is over this is refused by its size alone.
    if (bytes.length > 1_000_000) bytes = bytes.subarray(0, 1_000_000);
  }
  return bytes;
}

/** A word of a command line, as somebody might mistype it. */
export function damagedWord(word, draw) {
  const cut = draw.below(word.length + 1);
  return (word.slice(0, cut) + draw.one(tokens) + word.slice(cut + draw.below(2))).replaceAll('\u0000', '');
}

function at(text, draw, of) {
  const place = draw.below(text.length + 1);
  return of(text.slice(0, place), text.slice(place));
}

function changed(lines, draw, of) {
  const index = draw.below(lines.length);
  return lines.with(index, of(lines[index]));
}

function inserted(lines, draw, line) {
  return lines.toSpliced(draw.below(lines.length + 1), 0, line);
}

/** One word of the text over and over, as a sentence or a list of them. */
function repeatedWord(text, draw) {
  const words = [...text.matchAll(/[\w-]+/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = draw.one(words);
  const times = 1 + draw.below(draw.oneIn(8) ? 60_000 : 200);
  const more = draw.one([`${word} `, `${word}, `, `${word}`, `${word}: `, `"${word}", `]).repeat(times);
  return text.slice(0, index) + more + text.slice(index);
}

/** Some words of the text in the place of others. */
function swappedWords(text, draw) {
  const words = text.match(/[\w-]+/g) ?? ['x'];
  return text.replaceAll(/[\w-]+/g, (word) => (draw.oneIn(40) ? draw.one(words) : word));
}

function spliced(bytes, from, length, more) {
  return Buffer.concat([bytes.subarray(0, from), more, bytes.subarray(from + length)]);
}
