import { durationText, type Length } from '../../calendar/length.js';
import { type Span, spanText } from '../../calendar/span.js';
import { type DoubtedInput, doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset, Track } from '../../domain/dataset.js';
import type { Cause } from '../../domain/terms/cause.js';
import { type Lead, leadFor } from '../../domain/terms/lead.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { lengthText } from '../../text/measures.js';
import { phrase } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { papersCited } from '../lines-text.js';

/** The lead time that counts for a track, and where it comes from. */
export interface LeadUsed {
  readonly track: Track;
  readonly length: Span<Cause> | undefined;
  readonly how: 'assumed' | 'planned' | 'borrowed' | 'unknown';
  readonly from: readonly Lead[];
}

export function leadUsedFor(track: Track, leads: readonly Lead[], assumed: Length | undefined): LeadUsed {
  if (assumed !== undefined) return { track, length: { min: assumed, max: assumed }, how: 'assumed', from: [] };
  const found = leadFor(track, leads);
  if (!found) return { track, length: undefined, how: 'unknown', from: [] };
  const isOwn = found.from.every((one) => one.track === track);
  return { track, length: found.length, how: isOwn ? 'planned' : 'borrowed', from: found.from };
}

/** The doubts on which a lead time that a region plans itself rests. */
export function doubtsOfLead(lead: Pick<LeadUsed, 'from'> | undefined): DoubtedInput[] {
  return doubtsOf(lead?.from.flatMap(({ inputs }) => inputs) ?? []);
}

/** What is said of lead times below a list, each once. */
export function leadRemarks(all: readonly LeadUsed[], assumed: Length | undefined, dataset: Dataset): Text[] {
  if (assumed !== undefined)
    return all.length === 0 ? [] : [deadlinesText.assumedLead(lengthText(durationText(assumed)))];
  // Of all tracks of a region without any lead the same is said, of another track its own.
  const byKey = new Map(all.map((one) => [one.length ? one.track : one.track.region, one]));
  const [told, untold] = [[...byKey.values()].filter(hasLength), [...byKey.values()].filter((one) => !hasLength(one))];
  const regions = untold.map(({ track }) => track.region.short);
  return [...told.map((one) => remarkOf(one, dataset)), ...(regions.length > 0 ? [deadlinesText.noLead(regions)] : [])];
}

function hasLength(one: LeadUsed): one is LeadUsed & { readonly length: Span<Cause> } {
  return one.length !== undefined;
}

function remarkOf({ track, length, how, from }: LeadUsed & { readonly length: Span<Cause> }, dataset: Dataset): Text {
  const { region } = track;
  const cite = papersCited(
    from.flatMap(({ inputs }) => referencesOf(inputs, region)),
    dataset,
  );
  const name = `${region.short} · ${track.name}`;
  const mark = doubtsOfLead({ from }).length > 0 ? timelineText.doubtMark : '';
  const text = phrase`${lengthText(spanText(length))}${mark}`;
  return how === 'planned' ? deadlinesText.plannedLead(name, text, cite) : deadlinesText.borrowedLead(name, text, cite);
}
