import { createHash } from 'node:crypto';
import type { Address } from './located.js';
import type { Extent } from './yaml-file.js';

/** A place in a dataset, whatever line it stands on today. */
export interface Place {
  /** The file as the dataset has it: `regions/bar.yaml`. */
  readonly file: string;
  /** The way to the place by ids: `tracks[wijkteams].editions[bar-letter-2021].budgets[wonen].amounts`. */
  readonly at: string;
}

/** What a finding is about: lines move, this does not. */
export interface Identity extends Place {
  readonly rule: string;
  /** What stands there; of a long text a hash. Of a block nothing: it stays the same one whatever else changes in it. */
  readonly value: string;
}

/** The longest value that is kept as it stands. */
const longest = 80;

/** The longest name of an item in the way to a place, in characters. */
const longestName = 400;

interface Identified {
  readonly id: string;
  readonly at: Address;
  readonly extent?: Extent;
  /** What is told of is a key, or that one is missing: what else stands there does not matter. */
  readonly onKey?: boolean;
}

/** What a finding of a rule at a place is about; `extent` where the text there could not be read. */
export function identityOfFinding({ id, at, extent, onKey }: Identified): Identity {
  const file = placeOfFile(at.file.name);
  // Where a text could not be read there is no way to the place: its line stands for it.
  if (extent)
    return { rule: id, file, at: '', value: shortened(at.file.lineText(at.file.positionOf(extent.start).line).trim()) };
  return { rule: id, file, at: placeByIds(at), value: onKey ? '' : shortened(rawValueAt(at)) };
}

/** One text for an identity, so that two can be held against each other. */
export function keyOfIdentity({ rule, file, at, value }: Identity): string {
  return JSON.stringify([rule, file, at, value]);
}

/** The place that an address leads to. */
export function placeIn(address: Address): Place {
  return { file: placeOfFile(address.file.name), at: placeByIds(address) };
}

/** A file as the dataset has it. Files are told apart by their folder only where the dataset has folders, so that it may lie anywhere. */
export function placeOfFile(name: string): string {
  const [file = '', folder = ''] = name.split(/[\\/]/).reverse();
  return ['regions', 'seeds'].includes(folder) ? `${folder}/${file}` : file;
}

/** The way to a place by ids, so that it stays the same where something is put in front of it. */
export function placeByIds({ file, path }: Address): string {
  let value: unknown = path.length > 0 ? file.value : undefined;
  let place = '';
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    place += typeof step === 'number' ? `[${itemName(value) ?? step}]` : `${place === '' ? '' : '.'}${step}`;
  }
  return place;
}

/** What an item of a list is known by; a scalar is known by itself. It is a part of the way to all that is below it, so it has an end. */
function itemName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return '';
  const { id, source, tracks } = item as Record<string, unknown>;
  if (typeof source === 'string' && Array.isArray(tracks))
    return shortName(`${source} ${tracks.slice(0, longestName / 2).join(' ')}`);
  const name = [id, source].find((one) => typeof one === 'string') as string | undefined;
  return name === undefined ? undefined : shortName(name);
}

function shortName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}

function rawValueAt({ file, path }: Address): unknown {
  if (path.length === 0) return undefined;
  // As with places, what a text is said to hold stands in that text.
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' ? (at as Record<string, unknown> | null)?.[step] : at),
    file.value,
  );
}

function shortened(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && value !== null)) return '';
  const text = String(value);
  return text.length <= longest ? text : `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
