import type { Language } from './language.js';
import { contractTemplate, type Say } from './new-region.js';

/** A contract of which a new paper may tell more, with what older papers leave open about it. */
interface AskedContract {
  readonly contract: string;
  readonly segments: readonly string[];
  readonly stage: string | undefined;
  readonly source: string | undefined;
  readonly unknown: readonly { readonly key: string; readonly word: string; readonly cite: string }[];
}

/**
 * The lines of an edition in which a source is asked for what older ones leave open: how far each contract is, and what is
 * not known of it. Where no contract is left, a new one stands there.
 */
export function editionTemplate(source: string, asked: readonly AskedContract[], language: Language): string[] {
  const say = (nl: string, en: string) => `# ${{ nl, en }[language]}`;
  const contracts =
    asked.length > 0 ? thingLines(asked, 0, say) : ['contracts:', ...indented(contractTemplate(language))];
  return [
    `- source: ${source}`,
    ...indented([
      say(
        'Alleen wat dit stuk toevoegt: haal weg wat het niet noemt. Wat oudere stukken zeggen, blijft gelden.',
        'Only what this paper adds: take out what it does not tell. What older papers say stays.',
      ),
      say(
        'Verlengd, beëindigd, uitgesteld: events: [{ id: extended, kind: extended, stage: decided, options: 1, day: 2026-03-01, cite: … }]',
        'Extended, ended, postponed: events: [{ id: extended, kind: extended, stage: decided, options: 1, day: 2026-03-01, cite: … }]',
      ),
      say(
        'Gegund: awards: [{ winners: [id uit data/providers.yaml], cite: … }].',
        'Awarded: awards: [{ winners: [id in data/providers.yaml], cite: … }].',
      ),
      ...contracts,
    ]),
  ];
}

/** The contracts of a whole, and below them its segments with theirs. */
function thingLines(asked: readonly AskedContract[], depth: number, say: Say): string[] {
  const own = asked.filter(({ segments }) => segments.length === depth);
  const ids = [...new Set(asked.flatMap(({ segments }) => segments[depth] ?? []))];
  const parts = ids.flatMap((id) => {
    const within = asked.filter(({ segments }) => segments[depth] === id);
    return [`- id: ${id}`, ...indented(thingLines(within, depth + 1, say))];
  });
  return [
    ...(own.length > 0 ? ['contracts:', ...indented(own.flatMap((one) => contractLines(one, say)))] : []),
    ...(parts.length > 0 ? ['segments:', ...indented(parts)] : []),
  ];
}

function contractLines({ contract, stage, source, unknown }: AskedContract, say: Say): string[] {
  return [
    `- id: ${contract}`,
    ...indented([
      ...(stage === undefined ? [] : [`# ${source}: stage ${stage}`]),
      ...unknown.map(({ key, word, cite }) => `# ${cite || source}: ${key} ${word}`),
      `stage: ${say('hoe ver het nu is', 'how far it is now')}`,
      'cite:',
      '  stage:',
    ]),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
