import type { Finding } from '../../source/diagnostic.js';
import { type Inspection, isFailure } from '../../source/inspection.js';
import type { Language } from '../../text/language.js';
import { severityText, validateText } from '../../text/validate.js';
import type { Style } from '../format.js';
import { inLine } from '../markdown.js';
import { asideOf, fineOf } from './pretty.js';

/** Findings for a comment on a pull request or the summary of a step: by file, each with its line. */
export function toMarkdown(inspection: Inspection, { language }: Style): string {
  const { findings, failsOn, dataset } = inspection;
  const fails = findings.some((finding) => isFailure(finding, failsOn));
  const short = dataset.hasNoRegions ? validateText.nothingInShort : validateText.fineInShort;
  const head = findings.length > 0 ? validateText.found(findings)[language] : short[language];
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = [
    `## inkoop validate: ${head}`,
    ...files.flatMap((file) => fileBlocks(file, findings, language)),
    ...(fails ? [] : [inLine(fineOf(inspection)[language])]),
    ...asideOf(inspection).map((one) => inLine(one[language])),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fileBlocks(file: string, findings: readonly Finding[], language: Language): string[] {
  const items = findings.filter((finding) => finding.file === file).map((finding) => itemOf(finding, language));
  return [`### ${inLine(file)}`, items.join('\n')];
}

function itemOf({ id, severity, line, lineText, message, hint, file, related }: Finding, language: Language): string {
  const where = validateText.line(line)[language];
  const also = related ? [inLine(validateText.compare(related, file)[language])] : [];
  const told = [inLine(message[language]), code(lineText.trim()), ...also, inLine(hint[language])];
  return `- **${where}** · ${severityText[severity][language]} · ${code(id)}<br>${told.join('<br>')}`;
}

/** A text as code, whatever backticks are in it. */
function code(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const isTouching = text.startsWith('`') || text.endsWith('`');
  return isTouching ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** GitHub takes no more than 1 MiB for the summary of a step. */
const longestSummary = 1_000_000;

/** The same as the summary of a step; where that would be too long, its end is left out and this is said. */
export function summaryOf(inspection: Inspection, style: Style): string {
  const text = toMarkdown(inspection, style);
  if (Buffer.byteLength(text) <= longestSummary) return text;
  const kept = Buffer.from(text).subarray(0, longestSummary).toString();
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n${validateText.cut[style.language]}\n`;
}
