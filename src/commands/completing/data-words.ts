import type { Dataset, Term } from '../../domain/dataset.js';
import { kindGroups } from '../../reports/list/listable.js';
import type { NamedPlace } from '../../reports/why/places.js';
import { plain } from '../../text/phrase.js';
import { asOfIn } from '../as-of.js';
import type { WordKind, World } from '../command.js';
import { openDataset } from '../open.js';
import { type Candidate, startingWith } from './candidate.js';
import { waysFrom, waysTo } from './paths.js';
import type { TypedLine } from './typed-line.js';

/** Words of a kind as the dataset at hand has them. Throws where there is no dataset. */
export async function wordsOfData(kind: WordKind, line: TypedLine, world: World): Promise<Candidate[]> {
  const { typed, options } = line;
  if (kind === 'revision') return startingWith(typed, await revisions(typed, world));
  const day = await asOfIn({ options: { asOf: options.get('--as-of') } }, world);
  const [{ dataset }, places] = await Promise.all([openDataset(world), import('../../reports/why/places.js')]);
  const region = options.get('--region');
  const contracts = (words: readonly string[]) => places.contractsBelow(words, dataset, day);
  switch (kind) {
    case 'region':
      return startingWith(typed, candidatesOf(places.placesBelow([], dataset)));
    case 'track':
      return startingWith(typed, candidatesOf(places.tracksIn(region, dataset)));
    case 'segment':
      return startingWith(typed, candidatesOf(places.segmentsIn(region, options.get('--track'), dataset)));
    case 'source':
      return startingWith(typed, cardCandidates(dataset));
    case 'place':
      return waysFrom(typed, (words) => places.placesBelow(words, dataset));
    case 'contract':
      return waysFrom(typed, contracts);
    case 'period':
      return waysTo(typed, contracts, (words) => places.periodsBelow(words, dataset, day));
    case 'key': {
      const { keysToldAt } = await import('../../reports/cite/asked.js');
      return startingWith(typed, candidatesOf(keysToldAt(line.words[0] ?? '', dataset, day)));
    }
    default:
      return startingWith(typed, termsOfData(kind, line, dataset));
  }
}

/** Branches and tags of the repository around the dataset; behind `...` the same once more. */
async function revisions(typed: string, world: World): Promise<Candidate[]> {
  const [{ repositoryAround }, { revisionNames }] = await Promise.all([
    import('../../loading/repository.js'),
    import('../../loading/revision.js'),
  ]);
  const names = ['HEAD', ...(await revisionNames(await repositoryAround(world.data, world.environment)))];
  const before = /^.*\.\.\./.exec(typed)?.[0] ?? '';
  return names.map((name) => ({ word: `${before}${name}` }));
}

/** Groups and terms of the vocabulary. */
function termsOfData(kind: WordKind, { words, typed }: TypedLine, { vocabulary }: Dataset): Candidate[] {
  const groups = vocabulary?.groups ?? {};
  const allGroups = Object.keys(groups).map((word) => ({ word }));
  if (kind === 'group') return words[0] === 'terms' ? allGroups : [];
  if (kind === 'term:sas-option') return (groups['sas-option'] ?? []).map(numberedTerm);
  const kinds: Readonly<Record<string, string>> = kindGroups;
  const group = kind === 'kind' ? (kinds[words[0] ?? ''] ?? 'contract-kind') : kind.split(':')[1];
  if (group !== undefined) return (groups[group] ?? []).map(termCandidate);
  if (words.length > 1 || (words.length === 1 && words[0] !== 'terms')) return [];
  // All terms at once are too many to choose from.
  return [...allGroups, ...(typed === '' ? [] : Object.values(groups).flat().map(termCandidate))];
}

function cardCandidates({ cards }: Dataset): Candidate[] {
  return [...cards.values()].map(({ value: { id, title } }) => ({ word: id, text: plain(title) }));
}

function termCandidate({ id, label }: Term): Candidate {
  return { word: id, text: label };
}

/** A SAS option is asked for by its number. */
function numberedTerm({ id, label }: Term): Candidate {
  return { word: id.replace(/^sas-/, ''), text: label };
}

function candidatesOf(places: readonly NamedPlace[]): Candidate[] {
  return places.map(({ id, name }) => ({ word: id, text: name }));
}
