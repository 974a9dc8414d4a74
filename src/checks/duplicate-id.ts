import { budgetsWithin } from '../domain/links.js';
import type { Run } from '../domain/run.js';
import { type Address, itemsOf, keyOf, type Located, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';
import { fileNameOf } from './file-name-not-id.js';

interface EntryWithId {
  readonly id: string;
  readonly at: Address;
}

export const duplicateId: Check = {
  id: 'duplicate-id',
  severity: 'error',
  keys: ['contract.id', 'segment.id'],
  text: {
    nl: {
      title: 'id bestaat al',
      why: 'Een id wijst één ding aan; met twee is niet te zeggen welke waarde telt.',
      fix: 'Geef dit een eigen id, of voeg de twee samen.',
    },
    en: {
      title: 'id is taken',
      why: 'An id points at one thing; with two of them nobody can tell which value counts.',
      fix: 'Give this one an id of its own, or put the two together.',
    },
  },
  find: repeatedIn,
  *findBeside({ regions, cards }) {
    const entries = [...regions.map(({ entry }) => entry), ...cards.values()];
    // Where a file is not called by its id, that is the slip.
    const files = entries.filter((entry) => fileNameOf(entry) === entry.value.id);
    yield* repeated(
      files.map((entry) => ({ id: `${'tracks' in entry.value}/${entry.value.id}`, at: keyOf(entry, 'id') })),
    );
  },
};

/** The ids of a region that stand for two things. */
export function* repeatedIn(run: Run): Generator<Problem> {
  const { region } = run;
  yield* repeated(
    region.editions.map(({ source, tracks, entry }) => ({
      id: `${tracks.map(({ id }) => id).join(' ')}/${source}`,
      at: keyOf(entry, 'source'),
    })),
  );
  for (const { entry } of region.editions) {
    for (const key of ['organisations', 'decisions', 'milestones', 'budgets']) yield* repeated(namedIn(entry, key));
  }
  yield* repeated(namedIn(region.entry, 'contradictions'));
  yield* repeated(region.tracks.map(({ entry }) => idOf(entry)));
  for (const { entry } of run.all('contract')) yield* repeated(namedIn(entry, 'events'));
  for (const { editions } of region.tracks) {
    yield* repeated(editions.map(({ source, entry }) => ({ id: source, at: keyOf(entry, 'source') })));
    for (const { entry } of editions) {
      for (const key of ['decisions', 'milestones']) yield* repeated(namedIn(entry, key));
      yield* repeated(budgetsWithin('edition', entry).map(idOf));
      yield* repeatedThings(entry);
    }
  }
}

function* repeated(all: readonly EntryWithId[], first = new Map<string, Address>()): Generator<Problem> {
  for (const { id, at } of all) {
    const related = first.get(id);
    if (!related) first.set(id, at);
    else {
      const name = id.replace(/^.*\//, '');
      const message = { nl: `het id \`${name}\` is hier al gebruikt`, en: `the id \`${name}\` is used here before` };
      yield { at, message, related };
    }
  }
}

/** Segments, at every depth once in an edition, and contracts, once for the whole and once for each segment. */
function* repeatedThings(of: Located<object>, segments = new Map<string, Address>()): Generator<Problem> {
  yield* repeated(namedIn(of, 'contracts'));
  for (const segment of listIn(of, 'segments')) {
    const isTaken = segments.has(segment.value.id);
    yield* repeated([idOf(segment)], segments);
    // Of one that was copied, all that stands in it is there twice.
    if (!isTaken) yield* repeatedThings(segment, segments);
  }
}

function namedIn(of: Located<object>, key: string): EntryWithId[] {
  return listIn(of, key).map(idOf);
}

function listIn(of: Located<object>, key: string): Located<{ readonly id: string }>[] {
  const list = under(of as Located<Record<string, readonly { readonly id: string }[]>>, key);
  return list && Array.isArray(list.value) ? itemsOf<{ readonly id: string }>(list) : [];
}

function idOf(entry: Located<{ readonly id: string }>): EntryWithId {
  return { id: entry.value.id, at: keyOf(entry, 'id') };
}
