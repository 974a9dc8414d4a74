import { grouped } from '../../domain/grouped.js';
import type { Ledger } from '../../exports/ledger.js';
import { jsonText } from '../../formats/json-text.js';
import { exportsText } from '../../text/exports.js';
import type { Text } from '../../text/language.js';
import { outputText } from '../../text/output.js';
import type { FileToWrite, Given, World } from '../command.js';
import { outputFile } from '../output-file.js';

/**
 * What an export tells of what was carried, approximated and dropped, keys of the data by their block; and the file of `--report`, which
 * has every key and value.
 *
 * @param fields those that are counted, in their order
 * @param counted of what this is an account, where not of all that the data tell
 * @param leftOut what was no matter of the export at all
 */
export function exportAccount<Field extends string>(
  ledger: Ledger<Field>,
  fields: readonly Field[],
  given: Given,
  world: World,
  { counted, leftOut }: { readonly counted?: Text; readonly leftOut?: readonly unknown[] } = {},
): { readonly told: readonly Text[]; readonly files: readonly FileToWrite[] } {
  const tally = ledger.tally(fields);
  const sum = (how: 'carried' | 'approximated') => tally.reduce((all, one) => all + one[how], 0);
  const dropped = [...grouped(tally, ({ field }) => field.split('.')[0] ?? field)].flatMap(([field, own]) => {
    const count = own.reduce((all, one) => all + one.dropped, 0);
    return count > 0 ? [{ field, count }] : [];
  });
  const told = [exportsText.tally(sum('carried'), sum('approximated'), dropped), ...(counted ? [counted] : [])];
  const { report } = given.options;
  if (report === undefined) return { told, files: [] };
  const content = { fields: tally, values: ledger.all, ...(leftOut && { leftOut }) };
  return {
    told: [...told, outputText.written(report)],
    files: [outputFile(report, `${jsonText(content, 2)}\n`, given, world)],
  };
}
