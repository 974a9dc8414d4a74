import type { Inspection } from '../../source/inspection.js';
import type { Style } from '../format.js';
import { firstOfEachRule } from './first-of-each-rule.js';
import { type ShownInspection, shownInspection } from './shown-inspection.js';

/** A form in which findings can be had; it imports what it needs, and not before. */
export type FindingFormat = (inspection: Inspection, style: Style) => Promise<string>;

/** A form for people, and for programs that show to people: they never meet a hidden character. */
function forPeople(render: (shown: ShownInspection, style: Style) => Promise<string>): FindingFormat {
  return (inspection, style) => render(shownInspection(inspection, style.language), style);
}

/** A form that a person reads from top to bottom, which tells so many of each rule and no more. */
function forReaders(render: Parameters<typeof forPeople>[0]): FindingFormat {
  return (inspection, style) => {
    const shown = shownInspection(inspection, style.language, firstOfEachRule(inspection.findings));
    return render(shown, style);
  };
}

/** Every form by its name, in the order in which help lists them. Those that are not for people write JSON or YAML. */
const formats = {
  pretty: forReaders(async (...given) => (await import('./pretty.js')).inspectionToPretty(...given)),
  concise: forReaders(async (shown) => (await import('./concise.js')).toConcise(shown)),
  markdown: forReaders(async (...given) => (await import('./markdown.js')).toMarkdown(...given)),
  json: async (...given) => (await import('./json.js')).toJson(...given),
  github: forPeople(async (...given) => (await import('./github.js')).toGithub(...given)),
  gitlab: async (...given) => (await import('./gitlab.js')).toGitlab(...given),
  sarif: async (...given) => (await import('./sarif.js')).toSarif(...given),
  junit: forPeople(async (shown) => (await import('./junit.js')).toJunit(shown)),
  baseline: async (...given) => (await import('./baseline.js')).toBaseline(...given),
} satisfies Record<string, FindingFormat>;

export const findingFormats: ReadonlyMap<string, FindingFormat> = new Map(Object.entries(formats));
