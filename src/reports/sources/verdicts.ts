import { asText } from '../../domain/answers/value.js';
import { linesOf, shortCitation } from '../../domain/citing/citation.js';
import type { Paper } from '../../domain/citing/paper.js';
import type { Judged } from '../../domain/citing/verdict.js';
import { type Verdict, verdicts } from '../../domain/citing/verdict.js';
import { type Diagnostic, placeOf } from '../../source/diagnostic.js';
import { placeByIds } from '../../source/identity.js';
import { partsOf } from '../../source/rule.js';
import { paperRules } from '../../text/paper-rules.js';
import { percent, sourcesText } from '../../text/sources.js';
import { joined, type Report, same } from '../report.js';

/** How many citations are worth what, a record for each value, and by name those that are not proven or located. */
export function verdictsReport(judged: readonly Judged[], missing: readonly string[]): Report {
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const { verdict, count, share, meaning } = sourcesText.columns;
  return {
    command: 'sources verify',
    fields: ['file', 'line', 'at', 'value', 'verdict', 'cite'],
    records: judged.map(({ value, verdict: told }) => {
      const { located, citation, mapping } = value;
      return {
        ...placeOf(located),
        at: placeByIds(located),
        value: asText(located.value),
        verdict: told,
        cite: citation ? shortCitation(citation, mapping.source) || null : null,
      };
    }),
    columns: [verdict, count, share, meaning],
    sections: [
      {
        heading: sourcesText.headings.verdicts,
        details: [],
        rows: verdicts.map((one) => {
          const found = of(one).length;
          return [
            sourcesText.verdicts[one],
            same(`${found}`),
            same(percent(found, judged.length)),
            sourcesText.meanings[one],
          ];
        }),
        notes: [],
      },
    ],
    remarks: [
      ...(['doubted', 'uncited'] as const).flatMap((one) => {
        const found = of(one);
        return found.length > 0 ? [sourcesText.listed(sourcesText.verdicts[one], byFile(found))] : [];
      }),
      ...(missing.length > 0 ? [sourcesText.notHeld(missing)] : []),
    ],
  };
}

/** Values by name: the file once, then the line and the key of each. */
function byFile(judged: readonly Judged[]): string[] {
  const files = new Map<string, string[]>();
  for (const { value } of judged) {
    const { file, line } = placeOf(value.located);
    const name = file.split('/').at(-1) ?? file;
    files.set(name, [...(files.get(name) ?? []), `${line} ${value.key}`]);
  }
  return [...files].map(([file, places]) => `${file} ${places.join(', ')}`);
}

/** Every unfounded citation as a diagnostic at its line, with the line of the document that it points to. */
export function troublesIn(judged: readonly Judged[], papers: ReadonlyMap<string, Paper>): Diagnostic[] {
  return judged.flatMap(({ value, trouble }) => {
    if (!trouble || !value.citation) return [];
    const { what, words, source, place } = trouble;
    const told = sourcesText.trouble[what](
      words.map((word) => `\`${word}\``).join(', '),
      `${source}:${linesOf(place)}`,
    );
    const reads = (papers.get(source)?.lines[place.firstLine - 1] ?? '').trim();
    const line = sourcesText.lineReads(place.firstLine, reads.length > 100 ? `${reads.slice(0, 99)}…` : reads);
    const hint = joined([line, partsOf(paperRules[what]).fix], ' ');
    return [
      { id: what, severity: 'error' as const, at: value.citation.at, message: told, hint, related: value.located },
    ];
  });
}
