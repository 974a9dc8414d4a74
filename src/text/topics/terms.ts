import type { Text } from '../language.js';
import type { Item, Page, PagePart } from '../page.js';
import { plain } from '../phrase.js';
import { standardCodeTexts } from '../standard-codes.js';

/** One word of the vocabulary, as the dataset has it. */
export interface TermShown {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly aliases?: readonly string[];
  readonly codes?: Readonly<Record<string, string | readonly string[]>>;
  readonly source?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

export interface GroupShown {
  readonly id: string;
  readonly terms: readonly TermShown[];
}

export interface TermInGroupShown {
  readonly group: string;
  readonly term: TermShown;
}

const namesShown = 3;

/** The groups, each with how many terms it has and the first few. */
export function groupsPage(groups: readonly GroupShown[]): Page {
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  return {
    title: { nl: 'Termen', en: 'Terms' },
    parts: [
      {
        paragraphs: [
          {
            nl: `De data gebruikt ${count} vaste termen in ${groups.length} groepen. Elke term heeft een betekenis en de woorden waaronder hij in de stukken staat.`,
            en: `The data uses ${count} fixed terms in ${groups.length} groups. Each has a meaning and the words under which it stands in the papers.`,
          },
        ],
        items: groups.map(({ id, terms }) => ({ name: plain(id), text: firstLabels(terms) })),
      },
      {
        paragraphs: [
          {
            nl: '`inkoop help terms GROEP` toont een groep, `inkoop help WOORD` een term: bij id, naam of ander woord, zoals `inkoop help taakgericht`.',
            en: '`inkoop help terms GROUP` shows a group, `inkoop help WORD` a term: by id, label or other name, such as `inkoop help taakgericht`.',
          },
        ],
      },
    ],
  };
}

/** The groups and terms that a word stands for; several are all shown. */
export function matchesPage(
  word: string,
  groups: readonly GroupShown[],
  terms: readonly TermInGroupShown[],
  seeAlso: readonly string[],
): Page {
  const found = groups.length + terms.length;
  const parts = [...groups.map(groupPart), ...terms.map(termPart)];
  const [only] = parts;
  const more = seeAlso.length === 0 ? [] : [seeAlsoPart(seeAlso)];
  if (found === 1 && only?.heading) {
    const { heading, ...rest } = only;
    return { title: heading, parts: [rest, ...more] };
  }
  return {
    title: {
      nl: `\`${word}\` staat voor ${found} dingen`,
      en: `\`${word}\` stands for ${found} things`,
    },
    parts: [...parts, ...more],
  };
}

export const noVocabulary: Text = {
  nl: 'Deze dataset heeft geen leesbare vocabulary.yaml, en dus geen termen. `inkoop validate` zegt meer.',
  en: 'This dataset has no vocabulary.yaml that can be read, and so no terms. `inkoop validate` tells more.',
};

function groupPart({ id, terms }: GroupShown): PagePart {
  return {
    heading: {
      nl: `Groep ${id}: ${countWithWord(terms, 'term', 'termen')}`,
      en: `Group ${id}: ${countWithWord(terms, 'term', 'terms')}`,
    },
    items: terms.map((term) => ({
      name: plain(term.id),
      text: { nl: `${term.label.nl} · ${term.definition.nl}`, en: `${term.label.en} · ${term.definition.en}` },
    })),
  };
}

function termPart({ group, term }: TermInGroupShown): PagePart {
  const { id, label, definition, aliases = [], codes = {}, source, validFrom, validUntil } = term;
  const told = standardCodeTexts(codes);
  const others = aliases.filter((alias) => alias !== label.nl && alias !== label.en);
  const items: readonly (Item | undefined)[] = [
    { name: { nl: 'Id in de data', en: 'Id in the data' }, text: plain(id) },
    { name: { nl: 'Groep', en: 'Group' }, text: plain(`${group} (inkoop help terms ${group})`) },
    label.nl === label.en
      ? undefined
      : { name: { nl: 'In het Engels', en: 'In Dutch' }, text: { nl: label.en, en: label.nl } },
    others.length === 0
      ? undefined
      : { name: { nl: 'Andere woorden', en: 'Other names' }, text: plain(others.join(', ')) },
    told.length === 0
      ? undefined
      : { name: { nl: 'Standaardcode', en: 'Standard code' }, text: plain(told.join('; ')) },
    source === undefined ? undefined : { name: { nl: 'Bron', en: 'Source' }, text: plain(source) },
    validFrom === undefined ? undefined : { name: { nl: 'Geldt sinds', en: 'Holds since' }, text: plain(validFrom) },
    validUntil === undefined
      ? undefined
      : { name: { nl: 'Gold tot en met', en: 'Held until' }, text: plain(validUntil) },
  ];
  return { heading: label, paragraphs: [definition], items: items.filter((item) => item !== undefined) };
}

function seeAlsoPart(groups: readonly string[]): PagePart {
  const list = groups.map((id) => `\`inkoop help ${id}\``).join(', ');
  return { paragraphs: [{ nl: `Zie ook ${list}.`, en: `See also ${list}.` }] };
}

function firstLabels(terms: GroupShown['terms']): Text {
  const told = (language: keyof Text) => {
    const names = terms.slice(0, namesShown).map(({ label }) => label[language]);
    return `${terms.length}: ${names.join('; ')}${terms.length > namesShown ? '; …' : ''}`;
  };
  return { nl: told('nl'), en: told('en') };
}

function countWithWord({ length }: readonly unknown[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`;
}
