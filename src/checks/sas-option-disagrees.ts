import type { Bought } from '../domain/bought.js';
import { isDoubted } from '../domain/doubted.js';
import type { Entry } from '../domain/entry.js';
import { sasOptionsOf } from '../domain/sas-options.js';
import type { Sound } from '../domain/terms/terms-conflict.js';
import { type Address, itemsOf, keyOf, type Located, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Text } from '../text/language.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';

export const sasOptionDisagrees: Check = {
  id: 'sas-option-disagrees',
  severity: 'warning',
  keys: ['procurement.sasOption', 'procurement.conditions'],
  text: {
    nl: {
      title: 'gunning past niet bij de SAS-optie',
      why: 'Optie 1 laat elke geschikte aanbieder toe, 2 kiest, 3 kiest en overlegt, 4 gaat in fasen; een economisch gunningscriterium heeft er geen.',
      fix: 'Lees optie en voorwaarden na; zegt het stuk beide, zet dan `doubt` bij de waarde die het minst vaststaat.',
    },
    en: {
      title: 'award does not fit the SAS option',
      why: 'Option 1 lets in every suitable provider, 2 selects, 3 selects and talks, 4 goes in phases; none has an economic award criterion.',
      fix: 'Read option and conditions again; if the paper says both, give the least certain value a `doubt`.',
    },
  },
  *find(run) {
    const { bought, isSound } = run;
    const told = new Set<unknown>();
    for (const { entry } of run.all('procurement')) {
      const clash = clashIn(entry, isSound);
      if (!clash) continue;
      told.add(entry.value);
      yield { at: clash.at, message: clashText(clash, entry), related: keyOf(entry, 'sasOption') };
    }
    yield* limitsIn(bought, told, isSound);
  },
};

/** The limits on the number of providers that an option does not have; of one block that clashes by itself no more is told. */
function* limitsIn(all: readonly Bought[], told: Set<unknown>, isSound: Sound): Generator<Problem> {
  for (const { procurement, providers } of all) {
    // Where it is open house as well, that rule tells of the limit.
    if (!providers || procurement.value.instrument === 'open-house') continue;
    const { limited } = providers.value;
    const need: Need | undefined = limited === true ? 'selection' : limited === false ? 'admission' : undefined;
    if (!need || isDoubted(providers, 'limited') || !isSound(providers)) continue;
    if (!isRefusable(procurement, isSound) || !isRefused(need, procurement)) continue;
    if (told.has(procurement.value) || told.has(providers.value)) continue;
    told.add(providers.value);
    const at = keyOf(providers, 'limited');
    const clash = { at, word: `limited: ${limited}`, need };
    yield { at, message: clashText(clash, procurement), related: keyOf(procurement, 'sasOption') };
  }
}

type Procurement = Located<Entry<'procurement'>>;

/** What a condition needs an option to have. */
type Need = 'talks' | 'selection' | 'admission' | 'criterion';

interface Clash {
  readonly need: Need;
  readonly at: Address;
  readonly word: string;
}

/** What the variants have, as they are known in general; option 4 may go either way about whom it lets in. */
const have: Readonly<Record<number, readonly Need[]>> = {
  1: ['admission'],
  2: ['selection'],
  3: ['selection', 'talks'],
  4: ['selection', 'admission', 'talks'],
};

const needs: Readonly<Record<string, Need>> = {
  negotiation: 'talks',
  dialogue: 'talks',
  preselection: 'selection',
  'existing-providers': 'selection',
  'open-admission': 'admission',
};

const economic: readonly string[] = ['price', 'price-quality'];

/** The first value of a block that its option does not have; nothing where a value is doubted or not known. */
function clashIn(entry: Procurement, isSound: Sound): Clash | undefined {
  if (!isRefusable(entry, isSound)) return undefined;
  const list = under(entry, 'conditions');
  const conditions = Array.isArray(list?.value) ? itemsOf(list as Located<readonly string[]>) : [];
  const { criterion = '', instrument } = entry.value;
  const isOpen = instrument === 'open-house' && !isDoubted(entry, 'instrument');
  const asked: { need: Need | undefined; at: Address; word: string; doubted: string }[] = [
    ...(isOpen ? [{ need: 'admission' as const, at: keyOf(entry, 'instrument'), word: instrument, doubted: '' }] : []),
    // Open house has its own rule for these.
    ...(isOpen ? [] : conditions.map((at) => ({ need: needs[at.value], at, word: at.value, doubted: 'conditions' }))),
    ...(economic.includes(criterion) && !isOpen
      ? [{ need: 'criterion' as const, at: keyOf(entry, 'criterion'), word: criterion, doubted: 'criterion' }]
      : []),
  ];
  for (const { need, at, word, doubted } of asked) {
    if (need && !isDoubted(entry, doubted) && isRefused(need, entry)) return { at, word, need };
  }
  return undefined;
}

/** Whether anything may be held against the option of a block. */
function isRefusable(entry: Procurement, isSound: Sound): boolean {
  return !isDoubted(entry, 'sasOption', 'procedure') && isSound(entry);
}

/** That none of the options that a block may mean has what is needed. */
function isRefused(need: Need, entry: Procurement): boolean {
  const options = sasOptionsOf(entry);
  return options.length > 0 && options.every((option) => have[option]?.includes(need) === false);
}

const lacks: Readonly<Record<Need, Text>> = {
  talks: { nl: 'daarin wordt niet overlegd of onderhandeld', en: 'it has no talks and no negotiation' },
  selection: { nl: 'die laat elke geschikte aanbieder toe', en: 'it lets in every suitable provider' },
  admission: { nl: 'die kiest een beperkt aantal aanbieders', en: 'it selects a limited number of providers' },
  criterion: { nl: 'die heeft geen economisch gunningscriterium', en: 'it has no economic award criterion' },
};

function clashText({ word, need }: Clash, entry: Procurement): Text {
  const { sasOption = '' } = entry.value;
  return {
    nl: nl`\`${word}\` past niet bij SAS-optie ${sasOption}: ${lacks[need]}`,
    en: en`\`${word}\` does not fit SAS option ${sasOption}: ${lacks[need]}`,
  };
}
