import type { Inspection } from '../../source/inspection.js';
import type { Style } from '../format.js';

/** A form in which findings can be had; it imports what it needs, and not before. */
export type FindingFormat = (inspection: Inspection, style: Style) => Promise<string>;

/** Every form by its name, in the order in which help lists them. */
const formats = {
  pretty: async (...given) => (await import('./pretty.js')).inspectionToPretty(...given),
  concise: async (...given) => (await import('./concise.js')).toConcise(...given),
  markdown: async (...given) => (await import('./markdown.js')).toMarkdown(...given),
  json: async (...given) => (await import('./json.js')).toJson(...given),
  github: async (...given) => (await import('./github.js')).toGithub(...given),
  gitlab: async (...given) => (await import('./gitlab.js')).toGitlab(...given),
  sarif: async (...given) => (await import('./sarif.js')).toSarif(...given),
  junit: async (...given) => (await import('./junit.js')).toJunit(...given),
  baseline: async (...given) => (await import('./baseline.js')).toBaseline(...given),
} satisfies Record<string, FindingFormat>;

export const findingFormats: ReadonlyMap<string, FindingFormat> = new Map(Object.entries(formats));
