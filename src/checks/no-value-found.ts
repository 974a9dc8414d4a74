import type { Run } from '../domain/run.js';
import { neededIn, untoldIn } from '../domain/untold.js';
import { type Address, keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';

export const noValueFound: Check = {
  id: 'no-value-found',
  severity: 'error',
  text: {
    nl: {
      title: 'geen enkele versie zegt hier iets',
      why: 'Een sleutel die overal ontbreekt, is geen antwoord: dan weet niemand of de bron zwijgt of vergeten is te lezen.',
      fix: 'Zet erbij wat de bron zegt; zwijgt die, noem de sleutel dan in `silent` met de regels die zijn nagelezen.',
    },
    en: {
      title: 'no edition says anything here',
      why: 'A key that is missing everywhere is no answer: nobody knows whether the source is silent or was not read.',
      fix: 'Add what the source says; if it is silent, name the key in `silent` with the lines that were read.',
    },
  },
  find: missingIn,
};

function* missingIn(run: Run): Generator<Problem> {
  for (const { contract, keys } of untoldIn(run.latest)) {
    const newest = contract.versions[0]?.entry;
    if (!newest || !contract.versions.every(({ edition }) => isRead(edition.source, run))) continue;
    for (const key of keys) yield noValueProblem(keyOf(newest, 'id'), key);
  }
  for (const { versions } of run.latest.segments.values()) {
    const newest = versions[0]?.entry;
    if (newest && versions.every(({ entry }) => entry.value.name === undefined)) {
      yield noValueProblem(keyOf(newest, 'id'), 'name');
    }
  }
  for (const kind of ['terms', 'option'] as const) yield* missingInBlocks(kind, run);
}

/** A block comes whole from one edition: what it lacks is looked up nowhere. */
function* missingInBlocks(kind: 'terms' | 'option', run: Run): Generator<Problem> {
  for (const { entry, source } of run.all(kind)) {
    if (!isRead(source, run)) continue;
    const missing = neededIn[kind].filter((key) => !Object.hasOwn(entry.value, key));
    for (const key of missing) yield { ...noValueProblem(entry, key), onKey: true };
  }
}

/** Of a paper whose card cannot be read nobody knows whether more than an excerpt of it was at hand. */
function isRead(source: string | undefined, { dataset }: Run): boolean {
  return source !== undefined && dataset.cards.has(source);
}

/** One problem a key: where one is known to be missing, another that goes missing there is new. */
function noValueProblem(at: Address, key: string): Problem {
  return { at, message: { nl: `in geen enkele versie staat \`${key}\``, en: `no edition gives \`${key}\`` } };
}
