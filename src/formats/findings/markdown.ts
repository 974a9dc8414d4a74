import { validateText } from '../../text/validate.js';
import type { Style } from '../format.js';
import { inLine, paragraph } from '../markdown.js';
import type { ShownFinding, ShownInspection } from './shown-inspection.js';

/** Findings for a comment on a pull request or the summary of a step: by file, each with its line. */
export function toMarkdown({ findings, fails, inShort, fine, aside }: ShownInspection, { language }: Style): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = [
    `## inkoop validate: ${inShort}`,
    ...files.flatMap((file) => fileBlocks(file, findings, language)),
    ...[...(fails ? [] : [fine]), ...aside].map(paragraph),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fileBlocks(file: string, findings: readonly ShownFinding[], language: Style['language']): string[] {
  const items = findings.filter((finding) => finding.file === file).map((finding) => findingItem(finding, language));
  return [`### ${inLine(file)}`, items.join('\n')];
}

function findingItem(
  { id, grade, line, before, pointed, after, message, hint, also }: ShownFinding,
  language: Style['language'],
): string {
  const where = validateText.line(line)[language];
  const lineText = `${before}${pointed}${after}`.trim();
  const told = [inLine(message), code(lineText), ...also.map(inLine), inLine(hint)];
  return `- **${where}** · ${grade} · ${code(id)}<br>${told.join('<br>')}`;
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
export function summaryOf(inspection: ShownInspection, style: Style): string {
  const text = toMarkdown(inspection, style);
  if (Buffer.byteLength(text) <= longestSummary) return text;
  const kept = Buffer.from(text).subarray(0, longestSummary).toString();
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n${validateText.cut[style.language]}\n`;
}
