import {
  type ContractThing,
  keyFor,
  lookUp,
  type SegmentThing,
  type Things,
  trackOf,
  wholeOf,
} from '../domain/things.js';
import { type Address, keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';

export const lookUpEndsNowhere: Check = {
  id: 'look-up-ends-nowhere',
  severity: 'error',
  text: {
    nl: {
      title: 'geen enkele stand zegt hier iets',
      why: 'Een sleutel die overal ontbreekt, is geen antwoord: dan weet niemand of de bron zwijgt of vergeten is te lezen.',
      fix: 'Zet erbij wat de bron zegt; zwijgt die, schrijf dan `not-stated` met de regels die zijn nagelezen.',
    },
    en: {
      title: 'no edition says anything here',
      why: 'A key that is missing everywhere is no answer: nobody knows whether the source is silent or was not read.',
      fix: 'Add what the source says; if it is silent, write `not-stated` with the lines that were read.',
    },
  },
  find: ({ latest }) => missingIn(latest),
};

type Key = 'kind' | 'stage' | 'terms' | 'procurement' | 'funding';

/** The segments by what they are a part of. */
type SegmentParts = ReadonlyMap<SegmentThing | undefined, readonly SegmentThing[]>;

function* missingIn(things: Things): Generator<Problem> {
  const parts = segmentPartsOf(things);
  for (const contract of things.contracts.values()) {
    // What a share lacks, its whole lacks too, and is told of there.
    if (wholeOf(contract, things)) continue;
    const isRegular = lookUp(contract, 'kind', things)?.located.value === 'regular';
    const keys: Key[] = ['kind', 'stage', 'terms', ...(isRegular ? (['procurement', 'funding'] as const) : [])];
    const missing = keys.filter(
      (key) => !lookUp(contract, key, things) && !isOnEverySegment(contract, key, things, parts),
    );
    const newest = contract.versions[0]?.entry;
    if (newest && missing.length > 0) yield noValueProblem(newest, missing);
  }
  for (const { versions } of things.segments.values()) {
    const newest = versions[0]?.entry;
    if (newest && versions.every(({ entry }) => entry.value.name === undefined)) yield noValueProblem(newest, ['name']);
  }
}

function noValueProblem(entry: Address, keys: readonly string[]): Problem {
  const told = keys.map((key) => `\`${key}\``).join(', ');
  return {
    at: keyOf(entry, 'id'),
    message: { nl: `in geen enkele stand staat ${told}`, en: `no edition gives ${told}` },
  };
}

/** Whether the shares of the segments below say it, so that nothing is left for the whole. */
function isOnEverySegment(contract: ContractThing, key: Key, things: Things, parts: SegmentParts): boolean {
  const below = (parts.get(contract.segment) ?? []).filter(
    ({ versions }) => contract.segment || versions[0]?.edition.track === trackOf(contract),
  );
  const saysIt = (segment: SegmentThing): boolean => {
    const share = things.contracts.get(keyFor(contract.id, segment.id));
    if (share?.versions.some(({ entry }) => entry.value[key] !== undefined)) return true;
    const deeper = parts.get(segment) ?? [];
    return deeper.length > 0 && deeper.every(saysIt);
  };
  return below.length > 0 && below.every(saysIt);
}

function segmentPartsOf({ segments }: Things): SegmentParts {
  const parts = new Map<SegmentThing | undefined, SegmentThing[]>();
  for (const segment of segments.values()) {
    const siblings = parts.get(segment.parent) ?? [];
    siblings.push(segment);
    parts.set(segment.parent, siblings);
  }
  return parts;
}
