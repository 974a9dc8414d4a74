import { damagedWord } from './damage.mjs';

const tables = ['table', 'markdown', 'csv', 'json', 'jsonl', 'html', 'tsv', 'xlsx'];
const findings = ['pretty', 'concise', 'markdown', 'json', 'github', 'gitlab', 'sarif', 'junit', 'baseline'];
const region = ['bar', 'bar', 'bar', 'rotterdam', 'ridderkerk'];
const track = ['wijkteams', 'jeugdhulp', 'welzijn'];

/** What is asked, how often among the others, and in which forms. */
const questions = [
  [6, ['validate'], findings],
  [1, ['validate', '--since', 'HEAD'], ['concise', 'json']],
  [1, ['validate', '--fix', '--dry-run'], []],
  [2, ['fmt', '--check'], []],
  [1, ['fmt'], []],
  [2, ['timeline'], tables],
  [1, ['timeline', '--council'], tables],
  [1, ['deadlines'], tables],
  [1, ['deadlines', '--within', '3y', '--lead', '1y', '--notice', '6m'], tables],
  [1, ['why', (draw) => `${draw.one(region)}/${draw.one(track)}`], tables],
  [1, ['compare', (draw) => draw.one(region), (draw) => draw.one(region)], tables],
  [1, ['compare', '--all'], tables],
  [1, ['gaps'], tables],
  [1, ['pile-ups'], tables],
  [1, ['show', (draw) => draw.one(region)], tables],
  [1, ['list', (draw) => draw.one(['regions', 'tracks', 'segments', 'contracts', 'sources', 'terms'])], tables],
  [1, ['stats'], tables],
  [1, ['sources'], tables],
  [1, ['sources', 'contradictions'], tables],
  [1, ['diff', 'HEAD'], ['table', 'json', 'markdown']],
];

const all = questions.flatMap(([weight, words, forms]) => Array.from({ length: weight }, () => ({ words, forms })));

/** A command line; one in eight has a word that somebody mistyped. */
export function commandLine(draw) {
  const { words, forms } = draw.one(all);
  const line = words.map((word) => (typeof word === 'string' ? word : word(draw)));
  if (forms.length > 0 && !draw.oneIn(4)) line.push('--format', draw.one(forms));
  if (draw.oneIn(4)) line.push('--lang', 'nl');
  if (draw.oneIn(8)) line[draw.below(line.length)] = damagedWord(draw.one(line), draw);
  return line;
}
