import { mayBelongText } from './apart.js';
import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

const followedUntold = { nl: 'geen bron zegt of er iets op volgde', en: 'no source tells whether anything followed' };

export const deadlinesText = {
  columns: {
    when: { nl: 'Uiterlijk', en: 'By' },
    what: { nl: 'Wat', en: 'What' },
    otherwise: { nl: 'Anders', en: 'Otherwise' },
    who: { nl: 'Wie beslist', en: 'Who decides' },
    source: { nl: 'Bron', en: 'Source' },
  },
  /** Whatever decides: in whose term the day falls. */
  council: { nl: 'Raadsperiode', en: 'Council term' },
  passedHeading: {
    nl: 'Voorbij; geen bron meldt een besluit of uitkomst',
    en: 'Passed; no source tells of a decision or an outcome',
  },
  untoldHeading: {
    nl: 'Einde voorbij; of er iets op volgde zegt geen bron',
    en: 'End passed; no source tells whether anything followed',
  },
  /** What passed outside the time that was asked for, and why it is told nevertheless. */
  passedBefore: {
    nl: 'Al voor de gevraagde tijd voorbij; geen bron meldt een besluit of uitkomst',
    en: 'Passed before the time that was asked for; no source tells of a decision or an outcome',
  },
  passedElse: {
    nl: 'Beslissing buiten de gevraagde tijd; geen bron meldt die, de overeenkomst kan in die tijd nog lopen of eindigen',
    en: 'Decision outside the time that was asked for; no source tells of it, the contract may still run or end in that time',
  },
  untoldBefore: {
    nl: 'Einde al voor de gevraagde tijd voorbij; of er iets op volgde zegt geen bron',
    en: 'End passed before the time that was asked for; no source tells whether anything followed',
  },
  heading: { nl: 'Eerstvolgende beslissingen', en: 'Next decisions' },
  unknownHeading: (count: number): Text => ({
    nl: `Einddatum niet bekend (${count})`,
    en: `End date not known (${count})`,
  }),
  unknownEvaluations: (count: number): Text => ({
    nl: `Dag van evaluatie niet bekend (${count})`,
    en: `Day of evaluation not known (${count})`,
  }),
  /** Where some time is asked for: below the rows these are counted by the same words. */
  mayFall: {
    end: mayBelongText('no-day'),
    evaluation: mayBelongText('no-evaluation-day'),
  },
  evaluationDay: { nl: 'dag van evaluatie', en: 'day of evaluation' },
  /** What is asked for. */
  asked: {
    option: (name: Text): Text => ({ nl: `${name.nl} benutten of niet`, en: `use ${name.en} or not` }),
    evaluation: (name: Text): Text => name,
    end: (name: Text): Text => ({ nl: `einde ${name.nl}`, en: `end of the ${name.en}` }),
    /** An end after which no source tells of anything. */
    untold: (name: Text): Text => ({ nl: `einde ${name.nl}`, en: `end of the ${name.en}` }),
  },
  /** What came after an end. */
  followed: { untold: followedUntold },
  /** The end of the last option: nothing can follow it. */
  latestEndOf: (name: Text): Text => ({ nl: `uiterste einde (${name.nl})`, en: `latest end (${name.en})` }),
  /** The last day that a contract can have had. */
  latestEnd: (day: string): Text => ({ nl: `uiterste einde ${day}`, en: `latest end ${day}` }),
  /** Options that rest on one that is asked for. */
  after: (name: Text): Text => ({ nl: `daarna ${name.nl}`, en: `then ${name.en}` }),
  ends: { nl: 'einde', en: 'end' },
  tenderBy: (day: Text): Text => ({ nl: `aanbesteden uiterlijk ${day.nl}`, en: `tender by ${day.en}` }),
  whoNotStated: { nl: 'niet vermeld', en: 'not stated' },
  assumedMark: { nl: '(aangenomen)', en: '(assumed)' },
  passed: { nl: 'voorbij', en: 'passed' },
  /** What is silent where its day has passed. */
  silent: {
    option: { nl: 'geen bron meldt een besluit', en: 'no source tells of a decision' },
    evaluation: { nl: 'geen bron meldt de uitkomst', en: 'no source tells of the outcome' },
    end: followedUntold,
    untold: followedUntold,
  },
  /** Of the last day to begin a tender. */
  tooLate: { nl: 'te laat', en: 'too late' },
  perhapsTooLate: { nl: 'misschien te laat', en: 'may be too late' },
  doubtful: { nl: 'onzekere lezing', en: 'uncertain reading' },
  assumedNotice: (length: Text): Text => ({
    nl: `Aangenomen met --notice: ${length.nl} opzegtermijn waar geen bron er een noemt.`,
    en: `Assumed with --notice: ${length.en} of notice where no source states any.`,
  }),
  noNotice: {
    nl: 'Waar geen bron een opzegtermijn noemt, kan over een optie worden beslist tot de laatste dag van de periode ervoor; geef er een op met --notice.',
    en: 'Where no source states a notice, an option can be decided on until the last day of the period before it; give one with --notice.',
  },
  assumedLead: (length: Text): Text => ({
    nl: `Aangenomen met --lead: ${length.nl} van publicatie tot de eerste dag.`,
    en: `Assumed with --lead: ${length.en} from publication to the first day.`,
  }),
  plannedLead: (track: string, length: Text, cite: Text): Text => ({
    nl: `${track}: ${length.nl} van publicatie tot de eerste dag, volgens de eigen planning (${cite.nl}).`,
    en: `${track}: ${length.en} from publication to the first day, by its own planning (${cite.en}).`,
  }),
  borrowedLead: (track: string, length: Text, cite: Text): Text => ({
    nl: `${track}: ${length.nl} van publicatie tot de eerste dag, volgens de planning van andere inkoopsporen daar (${cite.nl}).`,
    en: `${track}: ${length.en} from publication to the first day, by the planning of other tracks there (${cite.en}).`,
  }),
  noLead: (regions: readonly string[]): Text => ({
    nl: `Geen bron noemt de doorlooptijd van een aanbesteding voor ${regions.join(', ')}; geef die op met --lead.`,
    en: `No source states how long a tender takes for ${regions.join(', ')}; give that with --lead.`,
  }),
  noReturn: {
    nl: '“Te laat”: een nieuwe aanbesteding kan niet meer op tijd klaar zijn.',
    en: '“Too late”: a new tender can no longer be ready in time.',
  },
  none: { nl: 'Geen termijnen.', en: 'No deadlines.' },
  noneKnown: {
    nl: 'Voor zover bekend geen termijnen; van wat hierboven staat, is het niet te zeggen.',
    en: 'No deadlines as far as is known; for what is named above it cannot be determined.',
  },
  strictAlone: {
    nl: '--strict hoort bij --fail-if-within: dan is ook afsluitcode 1 wat niet te zeggen is.',
    en: '--strict belongs to --fail-if-within: then what cannot be told is exit code 1, too.',
  },
  untold: (count: number, till: string): Text => ({
    nl: `Van ${count} is niet te zeggen of ${count === 1 ? 'die valt' : 'die vallen'} op of voor ${proseDay(till).nl}.`,
    en: `For ${count} it cannot be determined whether ${count === 1 ? 'it falls' : 'they fall'} on or before ${proseDay(till).en}.`,
  }),
  within: (count: number, till: string): Text => ({
    nl: `${count} ${count === 1 ? 'termijn kan' : 'termijnen kunnen'} vallen op of voor ${proseDay(till).nl}.`,
    en: `${count} ${count === 1 ? 'deadline' : 'deadlines'} may fall on or before ${proseDay(till).en}.`,
  }),
} as const;
