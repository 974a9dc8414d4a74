import { extname } from 'node:path';
import type { Region } from '../domain/dataset.js';
import { allFormats } from '../formats/all-formats.js';
import type { Format } from '../formats/format.js';
import { sentences } from '../formats/shown.js';
import type { Loaded } from '../loading/load.js';
import { besideTexts } from '../reports/apart.js';
import { contradictionTexts, withContradictions } from '../reports/contradictions-shown.js';
import { withLinks } from '../reports/links.js';
import { perhapsKnownTexts } from '../reports/perhaps-known.js';
import { regionsAlsoMeant, regionsMaybeMeant } from '../reports/regions-also-meant.js';
import { type Report, reportWith } from '../reports/report.js';
import type { Unknown } from '../reports/selection.js';
import { namedSources } from '../reports/sources/named-sources.js';
import { helpText } from '../text/help.js';
import type { Text } from '../text/language.js';
import { outputText } from '../text/output.js';
import { daysSaid } from './as-of.js';
import { type Given, type OptionSpec, type Outcome, UsageError, type World } from './command.js';
import { unknownWord, unreadIn } from './open.js';
import { forceOption, outputFile } from './output-file.js';
import { settingsSaid } from './settings.js';

export type Formats = ReadonlyMap<string, Format>;

/** The forms in which a report can be had, and where it may go. */
export function outputOptions(formats: Formats): readonly OptionSpec[] {
  return [
    { flags: '--format <format>', text: helpText.format, choices: [...formats.keys()] },
    { flags: '--output <file>', text: helpText.output, completes: 'file' },
    forceOption,
  ];
}

/** The same where those are the forms of every report. */
export const reportOptions = outputOptions(allFormats);

export const trackOption: OptionSpec = {
  flags: '--track <track>',
  text: { nl: 'alleen dit inkoopspoor, of dit terrein', en: 'this track only, or this field of care' },
  completes: 'track',
};

export const regionOption: OptionSpec = {
  flags: '--region <region>',
  text: { nl: 'alleen deze regio, of die van deze gemeente', en: 'this region only, or that of this municipality' },
  completes: 'region',
  setting: { key: 'region', none: { nl: 'alle', en: 'all' } },
};

interface GivenForReport extends Pick<Given, 'options' | 'flags' | 'optionNames' | 'fromSettings'> {
  readonly places?: readonly (string | undefined)[];
}

/**
 * A report in the form that was asked for, to where it was asked for; a word that names nothing is a usage error. Files that
 * could not be read are told of on the side, with exit code 1.
 *
 * @param given what was typed; `places` where other words than `--region` name regions, as `region`, `region/…` or `region@…`
 * @param formats the forms that this report can be had in
 */
export async function show(
  report: Report | Unknown,
  { options, flags, optionNames, fromSettings, places = [] }: GivenForReport,
  loaded: Loaded,
  world: World,
  formats: Formats = allFormats,
): Promise<Outcome> {
  if ('known' in report) throw await unknownWord(report, loaded, { optionNames });
  const { format, output } = options;
  const { render, isRowsOnly, hasNoRemarks, leavesOut } = formatFor(formats, format, output, world);
  const { stderr: unread, hasUnread } = unreadIn(loaded, world);
  const stderr = unread + sentences(await daysSaid({ options }, world), world.language);
  const exitCode = hasUnread ? 1 : (report.hasMatched ?? report.records.length > 0) ? 0 : 3;
  const { cards } = loaded.dataset;
  const answer = withContradictions(report, options, loaded.dataset);
  const beside = [
    ...(report.beside ? besideTexts(report.beside) : []),
    ...perhapsKnownTexts(report.perhapsKnown ?? [], loaded.dataset),
    ...contradictionTexts(answer, loaded.dataset, flags.has('doubts')),
  ];
  const asked = [
    ...settingsSaid({ options, fromSettings }),
    ...[options.region, ...places].flatMap((one) => alsoMeant(one, loaded)),
  ];
  const whole = reportWith(withLinks(answer, cards), {
    remarks: [...asked, ...beside, ...report.remarks],
    get sources() {
      return namedSources(report, cards);
    },
  });
  const rendered = await render(whole, world);
  const aside = isRowsOnly ? [...asked, ...(leavesOut?.(report) ?? []), ...beside] : hasNoRemarks ? asked : [];
  const side = sentences(aside, world.language);
  if (output === undefined) return { stdout: rendered, stderr: stderr + side, exitCode };
  const file = outputFile(output, rendered, { flags }, world);
  const told = sentences([outputText.written(output)], world.language);
  return { stdout: '', stderr: `${stderr}${side}${told}`, exitCode, files: [file] };
}

/** The regions that a word for one may have meant, too. */
function alsoMeant(place: string | undefined, { dataset }: Loaded): Text[] {
  const region = place?.split(/[/@]/)[0]?.trim();
  const idsOf = (regions: readonly Region[]) => regions.map(({ id }) => id);
  const others = idsOf(regionsAlsoMeant({ region }, dataset));
  const maybe = idsOf(regionsMaybeMeant({ region }, dataset));
  return [
    ...(others.length === 0 ? [] : [outputText.alsoMeant(region ?? '', others)]),
    ...(maybe.length === 0 ? [] : [outputText.mayBeIn(region ?? '', maybe)]),
  ];
}

/** The form by its name, by the end of the file's name, or else a table. */
function formatFor(
  formats: Formats,
  name: string | undefined,
  output: string | undefined,
  { isTerminal }: World,
): Format {
  const ending = output === undefined ? '.txt' : extname(output).toLowerCase();
  const [found, format] =
    [...formats].find(([one, { ending: own }]) => (name === undefined ? own === ending : one === name)) ?? [];
  if (found === undefined || format === undefined) {
    const endings = [...formats.values()].flatMap((one) => one.ending ?? []);
    throw new UsageError(outputText.noEnding(output ?? '', endings));
  }
  if (format.isBinary && output === undefined && isTerminal) throw new UsageError(outputText.noText(found));
  return format;
}
