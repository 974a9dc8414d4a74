import type { Finding } from '../../source/diagnostic.js';
import { type Inspection, isFailure } from '../../source/inspection.js';
import { severityText, validateText } from '../../text/validate.js';
import type { Style } from '../format.js';
import { wrapped } from '../wrap.js';

/** All that came of it, for people: each finding, then how many there are and what was left aside. */
export function inspectionToPretty(inspection: Inspection, style: Style): string {
  const { language, chalk } = style;
  const { findings, failsOn } = inspection;
  const fails = findings.some((finding) => isFailure(finding, failsOn));
  const fine = chalk.green(fineOf(inspection)[language]);
  const counts = findings.length > 0 ? [chalk.bold(validateText.found(findings)[language])] : [];
  const end = fails ? counts : [...counts, fine];
  return `${toPretty(findings, style)}${[...end, ...asideOf(inspection).map((one) => one[language])].join('\n')}\n`;
}

/** That nothing fails the run, and how much was looked at. */
export function fineOf({ checked, dataset }: Inspection) {
  return dataset.hasNoRegions ? validateText.nothing(dataset.name) : validateText.fine(checked);
}

/** Which dataset it was, what does not count, and what was not looked at, as sentences. */
export function asideOf({ silenced, older, unchecked, dataset }: Inspection) {
  return [
    validateText.dataset(dataset),
    ...(silenced.length > 0 ? [validateText.silenced(silenced)] : []),
    ...(older ? [validateText.older(older.count, older.revision)] : []),
    ...(unchecked.length > 0 ? [validateText.leftOut(unchecked)] : []),
    ...(dataset.aside.length > 0 ? [validateText.aside(dataset.aside)] : []),
    ...(dataset.missing.length > 0 ? [validateText.missing(dataset.missing)] : []),
  ];
}

/** Findings for people: where, what, the line itself with a caret under it, and what to do. */
export function toPretty(findings: readonly Finding[], style: Style): string {
  return findings.map((finding) => `${pretty(finding, style)}\n\n`).join('');
}

function pretty(finding: Finding, { language, chalk, width }: Style): string {
  const { file, line, column, severity, id, related } = finding;
  const colour = { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[severity];
  const head = `${chalk.bold(`${file}:${line}:${column}`)} ${colour(severityText[severity][language])} ${chalk.dim(id)}`;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { text, caret } = windowed(finding, width - number.length - 3);
  const room = width - margin.length - 3;
  const also = related ? wrapped(validateText.compare(related, file)[language], room) : [];
  const told = [also, wrapped(finding.hint[language], room)].flatMap((lines) =>
    lines.map((one, index) => `${margin} ${index === 0 ? '=' : ' '} ${one}`),
  );
  return [
    head,
    ...wrapped(finding.message[language], width - 2).map((one) => `  ${one}`),
    `${chalk.dim(`${number} |`)} ${text}`,
    `${chalk.dim(`${margin} |`)} ${colour(caret)}`,
    ...told,
  ].join('\n');
}

/** The part of a long line around the caret, and the caret under it. */
function windowed({ lineText, column, width: wide }: Finding, room: number): { text: string; caret: string } {
  const start = column - 1 + Math.min(wide, 20) > room ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0;
  const end = start + room - (start > 0 ? 1 : 0);
  const shown = lineText.slice(start, end).replaceAll('\t', ' ');
  const text = `${start > 0 ? '…' : ''}${shown}${end < lineText.length ? '…' : ''}`.trimEnd();
  const before = column - 1 - start + (start > 0 ? 1 : 0);
  return { text, caret: `${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(wide, end - column + 1)))}` };
}
