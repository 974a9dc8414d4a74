import type { Day } from '../../calendar/day.js';
import { uniqueReferences } from '../../domain/citing/citation.js';
import { doubtsOf, referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset, Track } from '../../domain/dataset.js';
import { isDoubted } from '../../domain/doubted.js';
import { grouped } from '../../domain/grouped.js';
import type { MappingKind } from '../../domain/model.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { replacementOf } from '../../domain/terms/off.js';
import type { Things } from '../../domain/things.js';
import { writtenValue } from '../../domain/written-value.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { valueText } from '../answer-text.js';
import { areOffAsked } from '../contract-filter.js';
import { codeTold, type Fate, fateByCode, out, type Sorted, sortedBy, unsure } from '../fate.js';
import { markedText } from '../marked.js';
import { awayBy, regionsAsked, type Selection, type Unknown, type WithTrackMeant } from '../selection.js';
import { isLabel, type Part } from '../show/part.js';
import { allParts, isOfTracks, viewOf } from '../show/things.js';

/** What a source tells of a thing in one place: the values of one mapping, or one value. */
export interface Told {
  readonly part: Part;
  readonly things: Things;
  readonly statements: readonly StatementAsOf[];
}

/**
 * What is told of all things as of a day, by what becomes of it where only some regions and tracks are asked for. What a
 * newer edition of the same thing says otherwise is not among it, nor what a newer plan took the place of where that is not asked for.
 *
 * @param of what is to be listed of each thing
 * @param fateOf what becomes of that by itself
 * @param withReplaced whether what a newer plan took the place of is asked for
 */
export function toldAsOf<T extends Told>(
  dataset: Dataset,
  selection: WithTrackMeant<Selection>,
  asOf: Day,
  of: (thing: Told) => readonly T[],
  fateOf: (one: T) => Fate = () => 'in',
  withReplaced = areOffAsked(selection.contracts ?? {}),
): Sorted<T> | Unknown {
  const regions = regionsAsked(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const all = dataset.regions.flatMap((region) => {
    const view = viewOf(region, dataset, asOf);
    return allParts(view).flatMap((part) => {
      const statements = part.statements.filter((one) => one.whole === undefined && !one.supersededBy);
      return of({ part, things: view.things, statements });
    });
  });
  return sortedBy(all, (one) => {
    const { part, things } = one;
    if (!regions.includes(part.region)) return out('other-region');
    const away = part.track && awayBy(part.track, selection, regions);
    if (away) return out(away);
    if (!withReplaced && isReplaced(part, things)) return out('replaced');
    const fate = fateOf(one);
    const isOfTrack = selection.track !== undefined || selection.domain !== undefined;
    const tracks = tracksToldOf(one);
    if (!tracks) return fate === 'in' && !part.track && isOfTrack ? unsure('whole-region') : fate;
    const aways = tracks.map((track) => awayBy(track, selection, regions));
    return aways.every((one) => one !== undefined) && aways[0] ? out(aways[0]) : fate;
  });
}

/** The tracks of which an edition of the region tells something; missing of what stands elsewhere, or is of no track. */
function tracksToldOf({ statements: [first] }: Told): readonly Track[] | undefined {
  if (!first?.edition || !('tracks' in first.edition) || !isOfTracks(first)) return undefined;
  return first.edition.tracks;
}

/** The mappings of one kind among what is told of a thing, each by itself. */
export function eachOf(kind: MappingKind, { statements, ...of }: Told): Told[] {
  const own = statements.filter(({ mapping }) => mapping.kind === kind);
  return [...grouped(own, ({ mapping }) => mapping).values()].map((one) => ({ ...of, statements: one }));
}

/** What stands under a key; `undefined` where nothing does. */
export function statementAt({ statements }: Told, key: string): StatementAsOf | undefined {
  return statements.find((one) => one.key === key);
}

/** The same for programs. */
export function writtenAt(one: Told, key: string): string | null {
  const value = statementAt(one, key)?.located.value;
  return value === undefined ? null : writtenValue(value, '; ');
}

/** The same for people, marked where it is doubted. */
export function cellAt(one: Told, key: string, dataset: Dataset): Text {
  const statement = statementAt(one, key);
  return statement ? markedText(valueText(statement, dataset), statement) : plain('');
}

/** Whether what stands there may be another. */
export function isDoubtedAt(one: Told, key: string): boolean {
  const statement = statementAt(one, key);
  return statement !== undefined && isDoubted(statement.mapping.entry, statement.key);
}

/** What becomes of it where only some codes under a key are asked for. */
export function fateByKey(one: Told, key: string, wanted: readonly string[] | undefined): Fate {
  if (!wanted) return 'in';
  const statement = statementAt(one, key);
  return fateByCode(
    [
      codeTold(
        writtenAt(one, key) ?? 'not-stated',
        statement ? doubtsOf([{ mapping: statement.mapping.entry, key: statement.key }]) : [],
      ),
    ],
    wanted,
  );
}

/** Where it stands in the files, by ids: the way to the thing, and behind it what of it. */
export function pathToTold({ part, statements }: Told): string {
  const [first] = statements;
  const block = first?.block ?? [];
  const key = statements.length === 1 && first ? [first.key] : [];
  const ids = [part.region.id, part.track?.id, part.segment?.id, part.contract?.id, ...block, ...key];
  return ids.filter((id) => id !== undefined).join('/');
}

/** The source that tells it; of what stands above the editions the first that is cited. */
export function sourceTold(one: Told): string | undefined {
  return one.statements[0]?.edition?.source ?? linesBehind(one)[0]?.source;
}

/** The lines that state it, each once. */
export function linesBehind({ statements }: Told) {
  return uniqueReferences(statements.filter((one) => !isLabel(one)).flatMap(referencesTo));
}

/** Whether a newer plan took the place of a thing. */
export function isReplaced({ segment, contract }: Part, things: Things): boolean {
  if (contract) return replacementOf(contract, things) !== undefined;
  return segment !== undefined && things.replacements.has(segment.id);
}
