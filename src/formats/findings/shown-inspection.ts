import type { Finding, Severity } from '../../source/diagnostic.js';
import { type Inspection, isFailure } from '../../source/inspection.js';
import type { Language } from '../../text/language.js';
import { sourcesText } from '../../text/sources.js';
import { severityText, validateText } from '../../text/validate.js';
import { visible } from '../../text/visible.js';
import { shownTexts } from '../shown.js';

/** What a person sees of an inspection: in one language, and every hidden character as a mark. */
export interface ShownInspection {
  readonly findings: readonly ShownFinding[];
  /** Whether any of them fails the run. */
  readonly fails: boolean;
  readonly files: readonly string[];
  /** How many findings of which severity there are, or that there are none. */
  readonly inShort: string;
  /** That nothing fails the run, and how much was looked at. */
  readonly fine: string;
  /** Which dataset it was, what does not count, and what was not looked at. */
  readonly aside: readonly string[];
}

export interface ShownFinding extends Pick<Finding, 'id' | 'severity' | 'line' | 'column' | 'width' | 'many'> {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  /** The other place, where there is one. */
  readonly also: readonly string[];
  /** `severity` in words. */
  readonly grade: string;
  readonly fails: boolean;
  /** The line in three pieces: what the finding points at, and what stands around it. */
  readonly before: string;
  readonly pointed: string;
  readonly after: string;
}

/** @param told those of the findings that are shown one by one; all are counted */
export function shownInspection(
  inspection: Inspection,
  language: Language,
  told: readonly Finding[] = inspection.findings,
): ShownInspection {
  const { findings, silenced, older, unchecked, files, failsOn, checked, dataset, texts } = inspection;
  const shown = told.map((finding) => shownFinding(finding, language, failsOn));
  const none = dataset.hasNoRegions ? validateText.nothingInShort : validateText.fineInShort;
  const fine = dataset.hasNoRegions ? validateText.nothing(dataset.name) : validateText.fine(checked);
  const aside = [
    validateText.dataset(dataset),
    ...(silenced.length > 0 ? [validateText.silenced(silenced)] : []),
    ...(older ? [validateText.older(older.count, older.revision)] : []),
    ...(unchecked.length > 0 ? [validateText.leftOut(unchecked)] : []),
    ...(dataset.aside.length > 0 ? [validateText.aside(dataset.aside)] : []),
    ...(dataset.missing.length > 0 ? [validateText.missing(dataset.missing)] : []),
    ...(texts ? [validateText.held(texts.held)] : []),
    ...(texts && texts.withoutHash.length > 0 ? [sourcesText.withoutHash(texts.withoutHash.length)] : []),
    ...(texts && texts.missing.length > 0 ? [sourcesText.notHeldOf(texts.missing)] : []),
  ];
  return {
    findings: shown,
    fails: findings.some((finding) => isFailure(finding, failsOn)),
    files: files.map(visible),
    inShort: (findings.length > 0 ? validateText.found(findings) : none)[language],
    fine: visible(fine[language]),
    aside: shownTexts(aside, language),
  };
}

/** So many characters are shown at most of the line before and behind the place, and of the place: a screen has fewer. */
const beside = 500;

/** @param failsOn from which severity on a finding fails the run */
export function shownFinding(finding: Finding, language: Language, failsOn: Severity = 'error'): ShownFinding {
  const { id, severity, file, line, column, width, lineText, message, hint, related, many } = finding;
  const [start, end] = [column - 1, column - 1 + width];
  return {
    id,
    severity,
    line,
    column,
    width,
    ...(many ? { many } : {}),
    file: visible(file),
    message: visible(message[language]),
    hint: visible(hint[language]),
    also: shownTexts(related ? [validateText.compare(related, file)] : [], language),
    grade: severityText[severity][language],
    fails: isFailure(finding, failsOn),
    before: visible(lineText.slice(Math.max(0, start - beside), start)),
    pointed: visible(lineText.slice(start, Math.min(end, start + beside))),
    after: visible(lineText.slice(end, end + beside)),
  };
}
