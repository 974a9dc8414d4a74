import { damagedWord } from './damage.mjs';

const whats = [
  ...['regions', 'tracks', 'segments', 'contracts', 'options', 'providers'],
  ...['decisions', 'budgets', 'points', 'unknowns', 'sources', 'terms'],
];
const days = ['2021-12-31', '2024-06-30', '2026-12-31'];

/**
 * What is asked, how often among the others, and in which forms. A word may be made of the region and the draw.
 *
 * @param tables the forms of answers
 * @param pictures those in which a timeline is drawn
 * @param citations those of papers that are cited
 * @param findings those of findings
 */
const questionsIn = (tables, pictures, citations, findings) => [
  [8, ['validate'], findings],
  [1, ['validate', '--since', 'HEAD'], findings],
  [1, ['validate', '--fix', '--dry-run'], []],
  [2, ['fmt', '--check'], []],
  [1, ['fmt'], []],
  [1, ['fmt', '--diff'], []],
  [2, ['timeline'], tables],
  [1, ['timeline', '--council'], [...tables, ...pictures]],
  [1, ['timeline', '--as-of', (_, draw) => draw.one(days)], tables],
  [1, ['deadlines'], tables],
  [1, ['deadlines', '--within', '3y', '--lead', '1y', '--notice', '6m'], tables],
  [1, ['why', (region) => region], tables],
  [1, ['cite', (region) => region], [...tables, ...citations]],
  [1, ['compare', (region) => region, (region) => region], tables],
  [1, ['compare', (region) => `${region}@2021-12-31`, (region) => `${region}@2026-12-31`], tables],
  [1, ['compare', '--all'], tables],
  [1, ['gaps'], tables],
  [1, ['pile-ups'], tables],
  [1, ['show', (region) => region], tables],
  [2, ['list', (_, draw) => draw.one(whats)], tables],
  [1, ['find', (_, draw) => draw.one(['zorg', 'nieuwe contracten', 'risico'])], tables],
  [1, ['stats'], tables],
  [1, ['export', 'eforms', (region) => region], tables],
  [1, ['import', 'ocds', 'data/regions/voorbeeld.yaml', '--domain', 'jeugdhulp'], []],
  [1, ['export', 'ocds', '--ocid-prefix', 'ocds-000000'], []],
  [1, ['sources'], tables],
  [1, ['sources', 'verify', '--texts', 'papers'], tables],
  [1, ['sources', 'contradictions'], tables],
  [1, ['diff', 'HEAD'], tables],
  [1, ['report', '--out', 'pagina'], []],
  [1, ['new', 'source', 'een-brief-2026', '--text', 'papers/voorbeeld-brief-2026.txt'], []],
  [1, ['complete', '--', 'show', ''], []],
  [1, ['explain', 'option-after-cap'], []],
  [1, ['schema', 'region'], []],
  [1, ['completion', 'bash'], []],
  [1, ['help', (_, draw) => draw.one(['terms', 'sas', 'pxq', 'dates'])], []],
];

/** Every question once, as it is asked of a region `voorbeeld`, in the form that nobody names. */
export function questions() {
  const draw = { one: ([first]) => first };
  return questionsIn([], [], []).map(([, words]) =>
    words.map((word) => (typeof word === 'string' ? word : word('voorbeeld', draw))),
  );
}

/** Whoever asks: every question in every form gets its turn. */
export class Asker {
  #all;

  /** @param program the commands and forms there are: none of them may be without a question */
  constructor({ commandText, allFormats, pictureFormats, citationFormats, findingFormats }) {
    const questions = questionsIn(
      [...allFormats.keys()],
      [...pictureFormats.keys()],
      [...citationFormats.keys()],
      [...findingFormats.keys()],
    );
    const asked = new Set(questions.map(([, [name]]) => name));
    const missing = Object.keys(commandText).filter((name) => !asked.has(name));
    if (missing.length > 0) throw new Error(`the fuzz has no question for ${missing.join(', ')}`);
    this.#all = questions.flatMap(([weight, words, forms]) => Array.from({ length: weight }, () => ({ words, forms })));
  }

  /** The command line of a case; one in eight has a word that somebody mistyped. */
  commandLine(run, region, draw) {
    const { words, forms } = this.#all[run % this.#all.length];
    const line = words.map((word) => (typeof word === 'string' ? word : word(region, draw)));
    const turn = Math.floor(run / this.#all.length) % (forms.length + 1);
    if (turn < forms.length) line.push('--format', forms[turn]);
    if (draw.oneIn(4)) line.push('--lang', 'nl');
    if (draw.oneIn(8)) line[draw.below(line.length)] = damagedWord(draw.one(line), draw);
    return line;
  }
}
