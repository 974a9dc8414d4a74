import type { Text } from './language.js';
import { en, joined, nl, phrase, plain } from './phrase.js';
import { proseDay } from './prose-day.js';

const kinds: Readonly<Record<string, Text>> = {
  initial: { nl: 'looptijd', en: 'initial term' },
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

const announcedHow: Readonly<Record<string, Text>> = {
  intended: { nl: 'voorgenomen', en: 'intended' },
  proposed: { nl: 'geopperd', en: 'proposed' },
};

/**
 * What a period is called: `option-2` is option 2, `intended-extended` an extension that is only intended.
 *
 * @param by what an extension adds, where that is worth telling
 */
export function periodText(id: string, ifAny: boolean, by?: Text): Text {
  const adds = by === undefined ? plain('') : { nl: ` met ${by.nl}`, en: ` by ${by.en}` };
  const [kind = id, number = '', more] = id.split('-');
  const [stage, what] = [announcedHow[kind], announced[number]];
  if (stage && what) {
    const nth = more === undefined ? '' : ` ${more}`;
    return { nl: `${what.nl}${nth}${adds.nl} (${stage.nl})`, en: `${what.en}${nth}${adds.en} (${stage.en})` };
  }
  const name = kinds[kind] ?? { nl: kind, en: kind };
  const nth = number === '' ? '' : ` ${number}`;
  const told = { nl: `${name.nl}${nth}${adds.nl}`, en: `${name.en}${nth}${adds.en}` };
  return ifAny ? phrase`${told} (${timelineText.ifAny})` : told;
}

/** What options that are shown together are called: `opties 2–4`. */
export function optionRangeText(first: string, last: string): Text {
  const [from, to] = [first, last].map((id) => id.split('-')[1] ?? '');
  return { nl: `opties ${from}–${to}`, en: `options ${from}–${to}` };
}

/** How far a contract was when its paper was written, by the codes of the data. */
const stages = {
  intended: (when) => ({ nl: `${when.nl} nog een voornemen`, en: `still a plan ${when.en}` }),
  tendering: (when) => ({ nl: `${when.nl} in aanbesteding`, en: `out to tender ${when.en}` }),
  'provisionally-awarded': (when) => ({ nl: `${when.nl} voorlopig gegund`, en: `provisionally awarded ${when.en}` }),
  awarded: (when) => ({ nl: `${when.nl} al gegund`, en: `already awarded ${when.en}` }),
  signed: (when) => ({ nl: `${when.nl} al gesloten`, en: `already signed ${when.en}` }),
  running: (when) => ({ nl: `liep al ${when.nl}`, en: `already running ${when.en}` }),
  ended: (when) => ({ nl: `${when.nl} al afgelopen`, en: `already over ${when.en}` }),
  withdrawn: (when) => ({ nl: `${when.nl} al ingetrokken`, en: `already withdrawn ${when.en}` }),
  dropped: (when) => ({ nl: `${when.nl} al vervallen`, en: `already dropped ${when.en}` }),
  'not-awarded': (when) => ({ nl: `${when.nl} niet gegund`, en: `not awarded ${when.en}` }),
} as const satisfies Record<string, (when: Text) => Text>;

/** `in 2021 nog een voornemen`; what the data has no phrase for by its label. `years` are those from which the paper can date. */
export function stageTold(stage: string, label: Text, years: readonly string[]): Text {
  const between = years.join('–');
  const some = years.length > 1 ? { nl: 'ergens in', en: 'some time in' } : plain('in');
  const when = between === '' ? { nl: 'volgens de bron', en: 'according to the source' } : phrase`${some} ${between}`;
  return Object.hasOwn(stages, stage) ? stages[stage as keyof typeof stages](when) : phrase`${label} ${when}`;
}

/** Of which contracts no source says that they came about. */
export function onlyPlannedText(contracts: readonly Text[]): Text {
  const { nl, en } = joined(contracts, '; ');
  return {
    nl: `Geen bron bevestigt dat deze overeenkomsten gesloten zijn: ${nl}.`,
    en: `No source confirms that these contracts were signed: ${en}.`,
  };
}

/** Of how many contracts no source says so, with how many are how far. */
export function manyPlannedText(count: number, byStage: readonly Text[]): Text {
  const { nl, en } = joined(byStage, ', ');
  return {
    nl: `Van ${count} van deze overeenkomsten bevestigt geen bron dat zij gesloten zijn (fase in de bron: ${nl}): inkoop list contracts --sort stage.`,
    en: `Of ${count} of these contracts no source confirms that they were signed (stage in the source: ${en}): inkoop list contracts --sort stage.`,
  };
}

export const timelineText = {
  asOf: (...days: readonly string[]): Text => ({
    nl: `${days.length > 1 ? 'Peildata' : 'Peildatum'} ${days.map((day) => proseDay(day).nl).join(' en ')}.`,
    en: `What was known on ${days.map((day) => proseDay(day).en).join(' and on ')}.`,
  }),
  asAgreed: { nl: 'zoals overeengekomen', en: 'as agreed' },
  asItWent: (who: string): Text => ({
    nl: who === '' ? 'zoals het ging' : `zoals het ging: ${who}`,
    en: who === '' ? 'as it went' : `as it went: ${who}`,
  }),
  nothingAgreed: { nl: 'geen looptijd in de bronnen', en: 'no term in the sources' },
  stageSource: (paper: string): Text => ({ nl: `fase volgens ${paper}`, en: `stage according to ${paper}` }),
  /** In front of why the kind of a contract is not known. */
  kind: { nl: 'soort overeenkomst', en: 'kind of contract' },
  reserved: { nl: 'onder voorbehoud', en: 'subject to change' },
  source: (paper: string, date: Text): Text => phrase`${paper} (${date})`,
  /** The mark of a row that rests on a doubted reading, and what it means. */
  doubtMark: '*',
  /** Of an option: it may be that there is none. */
  ifAny: { nl: 'zo die er is', en: 'if any' },
  toldEarlier: (what: Text): Text => ({
    nl: `een ouder stuk noemt: ${what.nl}`,
    en: `an older paper tells: ${what.en}`,
  }),
  doubtsFolded: (count: number): Text => ({
    nl: count === 1 ? '* onzekere lezing: --doubts.' : `* onzekere lezing (${count}): --doubts.`,
    en: count === 1 ? '* uncertain reading: --doubts.' : `* uncertain reading (${count}): --doubts.`,
  }),
  /** Contracts without any day, counted by their kind. */
  undated: (counts: readonly { readonly kind: string; readonly label: Text; readonly count: number }[]): Text => ({
    nl: `Zonder datums: ${counts.map(({ kind, label, count }) => nl`${count} ${undatedKind(kind, label, count)}`).join(', ')}: --all.`,
    en: `Without dates: ${counts.map(({ kind, label, count }) => en`${count} ${undatedKind(kind, label, count)}`).join(', ')}: --all.`,
  }),
  notKnown: (contract: string): Text => ({
    nl: `Niet getoond: ${contract}, van het geheel; of het ook voor dit onderdeel geldt, is niet bekend.`,
    en: `Not shown: ${contract}, of the whole; whether it holds for this part too is not known.`,
  }),
  /** On the day of a source that says no more than that. */
  overBy: (day: string): Text => ({
    nl: `was op ${proseDay(day).nl} al afgelopen`,
    en: `was already over on ${proseDay(day).en}`,
  }),
  replacedBy: (contracts: readonly string[]): Text => ({
    nl: `vervangen door ${contracts.join(', ')}`,
    en: `replaced by ${contracts.join(', ')}`,
  }),
  replacedBefore: {
    nl: 'Wat door een nieuwer plan vervangen is, toont een eerdere --as-of.',
    en: 'What was replaced by a newer plan is shown by an earlier --as-of.',
  },
  /** @param mayBe whether a source may date from that day that says something about this */
  nothingYet: (asOf: string, mayBe: boolean): Text => {
    const { nl, en } = proseDay(asOf);
    return mayBe
      ? {
          nl: `Geen bron die zeker van uiterlijk ${nl} is, zegt hier iets over.`,
          en: `No source that surely dates from ${en} or earlier says anything about this.`,
        }
      : {
          nl: `Geen bron van uiterlijk ${nl} zegt hier iets over.`,
          en: `No source of ${en} or earlier says anything about this.`,
        };
  },
} as const;

/** So many contracts of a kind; of one that is not known, why. */
function undatedKind(kind: string, label: Text, count: number): Text {
  const several = many[kind];
  if (several) return count === 1 ? label : several;
  return count === 1
    ? { nl: `overeenkomst (soort ${label.nl})`, en: `contract (kind ${label.en})` }
    : { nl: `overeenkomsten (soort ${label.nl})`, en: `contracts (kind ${label.en})` };
}

const many: Readonly<Record<string, Text>> = {
  prior: { nl: 'vorige overeenkomsten', en: 'previous contracts' },
  regular: { nl: 'reguliere overeenkomsten', en: 'regular contracts' },
  interim: { nl: 'overbruggingsovereenkomsten', en: 'interim contracts' },
  pilot: { nl: 'proeven', en: 'pilots' },
};
