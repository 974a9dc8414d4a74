import { keyName } from './keys.js';
import type { Text } from './language.js';
import { wordOrLengthText } from './measures.js';
import { proseDay } from './prose-day.js';

const kinds: Readonly<Record<string, Text>> = {
  initial: { nl: 'initieel', en: 'initial' },
  options: { nl: 'opties', en: 'options' },
  option: { nl: 'optie', en: 'option' },
  extension: { nl: 'verlenging', en: 'extension' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  untold: { nl: 'niet verteld', en: 'not told' },
};

const announced: Readonly<Record<string, Text>> = {
  extended: { nl: 'verlenging', en: 'extension' },
  continued: { nl: 'voortzetting', en: 'continuation' },
  declined: { nl: 'geen verlenging', en: 'no extension' },
  ended: { nl: 'beëindiging', en: 'early end' },
  withdrawn: { nl: 'intrekking', en: 'withdrawal' },
};

const stages: Readonly<Record<string, Text>> = {
  intended: { nl: 'voorgenomen', en: 'intended' },
  proposed: { nl: 'geopperd', en: 'proposed' },
};

/** What a period is called: `option-2` is option 2, `intended-extended` an extension that is only intended. */
export function periodText(id: string, ifAny: boolean): Text {
  const [kind = id, number = '', more] = id.split('-');
  const [stage, what] = [stages[kind], announced[number]];
  if (stage && what) {
    const nth = more === undefined ? '' : ` ${more}`;
    return { nl: `${what.nl}${nth} (${stage.nl})`, en: `${what.en}${nth} (${stage.en})` };
  }
  const name = kinds[kind] ?? { nl: kind, en: kind };
  const told = number === '' ? name : { nl: `${name.nl} ${number}`, en: `${name.en} ${number}` };
  return ifAny ? { nl: `${told.nl} (zo die er is)`, en: `${told.en} (if any)` } : told;
}

export const timelineText = {
  columns: {
    period: { nl: 'Periode', en: 'Period' },
    firstDay: { nl: 'Eerste dag', en: 'First day' },
    lastDay: { nl: 'Laatste dag', en: 'Last day' },
    state: { nl: 'Stand', en: 'State' },
    lines: { nl: 'Regels', en: 'Lines' },
    decideBy: { nl: 'Beslissen uiterlijk', en: 'Decide by' },
  },
  asOf: (day: string): Text => ({
    nl: `Stand op ${proseDay(day).nl}: per onderdeel de nieuwste bron van uiterlijk die dag. Dagen zijn eerste en laatste dag, beide inbegrepen.`,
    en: `As of ${proseDay(day).en}: for each part the newest source not later than that day. Days are first and last day, both included.`,
  }),
  asAgreed: { nl: 'zoals overeengekomen', en: 'as agreed' },
  asItWent: (who: string): Text => ({
    nl: who === '' ? 'zoals het ging' : `zoals het ging: ${who}`,
    en: who === '' ? 'as it went' : `as it went: ${who}`,
  }),
  nothingAgreed: { nl: 'geen looptijd in de bronnen', en: 'no term in the sources' },
  stageThen: (stage: Text, otherSource: string | undefined): Text =>
    otherSource === undefined
      ? { nl: `toen ${stage.nl}`, en: `${stage.en} at the time` }
      : { nl: `${stage.nl} volgens ${otherSource}`, en: `${stage.en} according to ${otherSource}` },
  reserved: { nl: 'onder voorbehoud', en: 'subject to change' },
  source: (id: string, date: string): Text => ({ nl: `bron ${id} (${date})`, en: `source ${id} (${date})` }),
  doubt: (key: string, value: string, kind: Text, instead: readonly string[], why: Text): Text => ({
    nl: `Twijfel: ${keyName(key).nl} ${wordOrLengthText(value).nl} (${kind.nl})${perhaps(
      'misschien',
      instead.map((one) => wordOrLengthText(one).nl),
      'of',
    )}: ${why.nl}.`,
    en: `Doubt: ${keyName(key).en} ${wordOrLengthText(value).en} (${kind.en})${perhaps(
      'perhaps',
      instead.map((one) => wordOrLengthText(one).en),
      'or',
    )}: ${why.en}.`,
  }),
  notKnown: (contract: string): Text => ({
    nl: `Niet getoond: ${contract}, van het geheel; of het ook voor dit onderdeel geldt, is niet bekend.`,
    en: `Not shown: ${contract}, of the whole; whether it holds for this part too is not known.`,
  }),
  replacedBy: (contracts: readonly string[]): Text => ({
    nl: `vervangen door ${contracts.join(', ')}`,
    en: `replaced by ${contracts.join(', ')}`,
  }),
  replacedBefore: {
    nl: 'Wat door een nieuwer plan vervangen is, toont een eerdere --as-of.',
    en: 'What was replaced by a newer plan is shown by an earlier --as-of.',
  },
  nothingYet: (asOf: string): Text => ({
    nl: `Geen bron van uiterlijk ${proseDay(asOf).nl} zegt hier iets over.`,
    en: `No source of ${proseDay(asOf).en} or earlier says anything about this.`,
  }),
} as const;

/** What is wrong with a reading. */
export const doubtText: Readonly<Record<string, Text>> = {
  damaged: { nl: 'beschadigde druk', en: 'damaged print' },
  implied: { nl: 'bedoeld, niet geschreven', en: 'implied, not written' },
  contradicted: { nl: 'elders in de bron anders', en: 'contradicted in the source' },
  unclear: { nl: 'onduidelijk', en: 'unclear' },
};

function perhaps(lead: string, instead: readonly string[], or: string): string {
  const [last, ...before] = [...instead].reverse();
  if (last === undefined) return '';
  const list = before.length > 0 ? `${before.reverse().join(', ')} ${or} ${last}` : last;
  return `, ${lead} ${list}`;
}
