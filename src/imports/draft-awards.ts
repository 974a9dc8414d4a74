import type { Dataset } from '../domain/dataset.js';
import { type DraftMapping, Noted } from './draft-text.js';
import { placeText } from './place-text.js';
import type { Taken } from './published.js';

/** Who won, as far as the dataset knows all of them; else a note of the names, for a person to add. */
export function draftAwards(winners: readonly Taken<string>[], { providers }: Dataset): DraftMapping {
  if (winners.length === 0) return {};
  const known = [...(providers?.values() ?? [])].map(({ value }) => value);
  const ids = winners.map(
    ({ value }) => known.find(({ name, aliases = [] }) => [name, ...aliases].includes(value))?.id,
  );
  const places = winners.map((winner) => placeText(winner)).join('; ');
  if (ids.every((id) => id !== undefined)) return { awards: [{ winners: [...new Set(ids)], cite: places }] };
  const names = [...new Set(winners.map(({ value, line }) => `${value} (${line})`))].join(', ');
  return { awards: new Noted('not-read', names) };
}
