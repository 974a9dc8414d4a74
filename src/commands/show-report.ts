import type { Loaded } from '../loading/load.js';
import type { Report } from '../reports/report.js';
import { helpText } from '../text/usage.js';
import type { OptionSpec, Outcome, World } from './command.js';
import { unreadIn } from './open.js';

/** The forms in which every report can be had. */
export const formatOption: OptionSpec = {
  flags: '--format <format>',
  text: helpText.format,
  choices: ['table', 'json', 'csv'],
  byDefault: 'table',
};

export const trackOption: OptionSpec = {
  flags: '--track <track>',
  text: { nl: 'alleen dit inkoopspoor', en: 'this track only' },
};

export const regionOption: OptionSpec = {
  flags: '--region <region>',
  text: { nl: 'alleen deze regio, of die van deze gemeente', en: 'this region only, or that of this municipality' },
};

/** A report in the form that was asked for. Files that could not be read are told of on the side, with exit code 1. */
export async function show(report: Report, format: string | undefined, loaded: Loaded, world: World): Promise<Outcome> {
  const { stderr, hasUnread } = unreadIn(loaded, world);
  const exitCode = hasUnread ? 1 : (report.hasMatched ?? report.records.length > 0) ? 0 : 3;
  return { stdout: await rendered(report, format, world), stderr, exitCode };
}

async function rendered(report: Report, format: string | undefined, world: World): Promise<string> {
  if (format === 'json') return (await import('../formats/json.js')).toJson(report);
  if (format === 'csv') return (await import('../formats/csv.js')).toCsv(report);
  return (await import('../formats/table.js')).toTable(report, world);
}
