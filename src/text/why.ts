import type { ReasonWord } from './days.js';
import type { Text } from './language.js';
import { placesText } from './places.js';
import { proseDay } from './prose-day.js';
import type { DerivationText } from './rules.js';
import type { StateWord } from './status.js';

/** Why a state is what it is. */
export const stateReason: Readonly<Record<StateWord, Text>> = {
  'not-started': { nl: 'de eerste dag ligt later', en: 'its first day lies later' },
  running: {
    nl: 'tussen de eerste dag en de dag tot wanneer het vaststaat',
    en: 'between its first day and the day until which it is certain',
  },
  ended: {
    nl: 'de laatste dag is voorbij, of een bron zegt dat het is afgelopen',
    en: 'its last day has passed, or a source says that it is over',
  },
  expired: { nl: 'de laatst mogelijke dag is voorbij', en: 'its last possible day has passed' },
  'not-awarded': {
    nl: 'een bron zegt dat niemand de opdracht kreeg',
    en: 'a source says that it was awarded to nobody',
  },
  withdrawn: { nl: 'een bron zegt dat het niet doorgaat', en: 'a source says that it will not go ahead' },
  dropped: { nl: 'een bron zegt dat het plan is vervallen', en: 'a source says that the plan was dropped' },
  replaced: { nl: 'een ander plan is ervoor in de plaats gekomen', en: 'another plan took its place' },
  later: { nl: 'de optie ervoor is nog niet gebruikt', en: 'the option before it is not used yet' },
  open: {
    nl: 'er kan nog worden beslist, en geen bron meldt een besluit',
    en: 'it can still be decided on, and no source tells of a decision',
  },
  used: { nl: 'een bron meldt dat de optie is gebruikt', en: 'a source tells that it was used' },
  declined: { nl: 'een bron meldt dat de optie niet wordt gebruikt', en: 'a source tells that it is not used' },
  lapsed: {
    nl: 'de overeenkomst was voorbij voordat de optie kon ingaan',
    en: 'the contract was over before it could begin',
  },
  'no-room': { nl: 'zij zou pas na de grens beginnen', en: 'it would start after the limit' },
  ahead: { nl: 'de dag is nog niet voorbij', en: 'the day has not passed' },
  intended: {
    nl: 'een bron meldt het voornemen, geen besluit',
    en: 'a source tells of the intention, not of a decision',
  },
  proposed: { nl: 'een bron noemt het als mogelijkheid', en: 'a source names it as a possibility' },
  unknown: {
    nl: 'geen bron die dan al telt zegt wat er daarna gebeurde',
    en: 'no source that counts by then says what happened after',
  },
};

/** What would make known what is not; for reasons that only an addition to the sources can take away. */
const settles: Partial<Record<ReasonWord, Text>> = {
  'not-stated': { nl: 'een bron die het noemt', en: 'a source that states it' },
  'not-read': { nl: 'het hele stuk', en: 'the whole paper' },
  unreadable: { nl: 'een leesbaar exemplaar van het stuk', en: 'a legible copy of the paper' },
  undecided: {
    nl: 'het besluit, of een later stuk dat het vertelt',
    en: 'the decision, or a later paper that tells it',
  },
  contradictory: {
    nl: 'een later stuk, of navraag bij wie het schreef',
    en: 'a later paper, or asking those who wrote it',
  },
  approximate: { nl: 'een bron die de dag noemt', en: 'a source that states the day' },
  'at-least': { nl: 'een bron die een maximum noemt', en: 'a source that states a maximum' },
  'not-before': { nl: 'een bron die een uiterste dag noemt', en: 'a source that states a latest day' },
  'not-after': { nl: 'een bron die een vroegste dag noemt', en: 'a source that states an earliest day' },
  'ends-with-event': { nl: 'de dag van die gebeurtenis', en: 'the day of that event' },
  missing: { nl: 'de waarde in de data', en: 'the value in the data' },
};

export const whyText = {
  days: {
    firstDay: { nl: 'eerste dag', en: 'first day' },
    lastDay: { nl: 'laatste dag', en: 'last day' },
    decideBy: { nl: 'beslissen uiterlijk', en: 'decide by' },
    day: { nl: 'dag', en: 'day' },
  },
  by: ({ says, basis }: DerivationText): Text => ({
    nl: `rekenregel: ${says.nl}${basis ? ` (${basis.nl})` : ''}`,
    en: `rule: ${says.en}${basis ? ` (${basis.en})` : ''}`,
  }),
  times: (text: Text, count: number): Text =>
    count === 1 ? text : { nl: `${text.nl}, ${count} keer`, en: `${text.en}, ${count} times` },
  at: (place: string): Text => ({ nl: `staat op ${place}`, en: `stands at ${place}` }),
  cited: (source: string, date: string, spot: string | undefined, quotes: readonly string[]): Text => {
    const quoted = quotes.map((quote) => `“${quote}”`).join(', ');
    const { nl, en } = placesText(spot === undefined ? [] : [spot]);
    return {
      nl: `bron ${source} (${date})${nl ? `, ${nl}` : ''}${quoted ? `: ${quoted}` : ''}`,
      en: `source ${source} (${date})${en ? `, ${en}` : ''}${quoted ? `: ${quoted}` : ''}`,
    };
  },
  wide: { nl: '← maakt het venster breed', en: '← makes the window wide' },
  missing: (reason: ReasonWord, what: Text): Text | undefined => {
    const settled = settles[reason];
    return (
      settled && {
        nl: `← ontbreekt: ${what.nl}; uitsluitsel geeft ${settled.nl}`,
        en: `← missing: ${what.en}; ${settled.en} would settle it`,
      }
    );
  },
  edition: (source: string, date: string, asOf: string): Text => ({
    nl: `versie volgens ${source} (${date}): de nieuwste bron over deze looptijd, van alle bronnen t/m ${proseDay(asOf).nl}`,
    en: `edition ${source} (${date}): the newest source on these terms, of all sources up to ${proseDay(asOf).en}`,
  }),
  older: (paper: string, terms: Text): Text => ({
    nl: `een oudere bron telt niet meer: ${paper} zei ${terms.nl}`,
    en: `an older source no longer counts: ${paper} said ${terms.en}`,
  }),
  newer: (source: string, from: string): Text => ({
    nl: `een nieuwere bron telt nog niet: ${source}, vanaf ${proseDay(from).nl}`,
    en: `a newer source does not count yet: ${source}, from ${proseDay(from).en} on`,
  }),
  fromWhole: (contract: string): Text => ({
    nl: `de looptijd staat bij het geheel: ${contract}`,
    en: `the terms stand on the whole: ${contract}`,
  }),
  state: (day: string, state: Text, reason: Text): Text => ({
    nl: `status op ${proseDay(day).nl}: ${state.nl}: ${reason.nl}`,
    en: `state on ${proseDay(day).en}: ${state.en}: ${reason.en}`,
  }),
  /** Why nobody can tell whether it has begun. */
  startOpen: { nl: 'de eerste dag is niet precies bekend', en: 'the first day is not known exactly' },
  planned: { nl: 'het is een plan', en: 'it is a plan' },
  /** @param stage how far it is only announced */
  event: (kind: Text, stage: Text | undefined, day: Text): Text => ({
    nl: `gebeurtenis: ${stage ? `${stage.nl}: ` : ''}${kind.nl} (${day.nl})`,
    en: `event: ${stage ? `${stage.en}: ` : ''}${kind.en} (${day.en})`,
  }),
  happened: (what: Text): Text => ({ nl: `gebeurtenis: ${what.nl}`, en: `event: ${what.en}` }),
  /** @param under the heading under which it stands; missing where that is the same */
  asAbove: (under: Text | undefined): Text =>
    under === undefined
      ? { nl: 'zoals hierboven', en: 'as above' }
      : { nl: `zoals hierboven, onder “${under.nl}”`, en: `as above, under “${under.en}”` },
  /** Above what follows from the values told before. */
  following: { nl: 'Daaruit volgt', en: 'From that follows' },
  followsAt: (period: Text, days: Text, path: string): Text => ({
    nl: `${period.nl}: ${days.nl}; stap voor stap: \`inkoop why ${path}\``,
    en: `${period.en}: ${days.en}; step by step: \`inkoop why ${path}\``,
  }),
  noTerms: (reason: Text): Text => ({
    nl: `geen dagen: wanneer deze overeenkomst ingaat en eindigt, is ${reason.nl}`,
    en: `no days: when this contract starts and ends is ${reason.en}`,
  }),
  nothingAt: (around: readonly string[]): Text => {
    const nl = around.map((day) => proseDay(day).nl).join(' en ');
    const en = around.map((day) => proseDay(day).en).join(' and ');
    return around.length === 0
      ? { nl: 'Op die dag valt niets.', en: 'Nothing falls on that day.' }
      : {
          nl: `Op die dag valt niets. Het dichtst erbij: ${nl}.`,
          en: `Nothing falls on that day. The nearest: ${en}.`,
        };
  },
  needPlace: {
    nl: 'Noem een dag (`inkoop why 2029-12-31`), een periode (`inkoop why bar/wijkteams/wijkteams-new/option-1`) of een overeenkomst, inkoopspoor of regio.',
    en: 'Name a day (`inkoop why 2029-12-31`), a period (`inkoop why bar/wijkteams/wijkteams-new/option-1`), or a contract, track or region.',
  },
} as const;
