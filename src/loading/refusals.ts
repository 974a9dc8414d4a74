import type { Diagnostic } from '../source/diagnostic.js';
import type { YamlFile } from '../source/yaml-file.js';
import { deepest, mostWordsOf, type Refusal } from '../source/yaml-reading.js';
import { fileText } from '../text/file-rules.js';
import { shapeText } from '../text/shape.js';

/**
 * What is told of what is never given to the reader of YAML. An anchor with the aliases to it is one thing, told where it
 * first stands.
 */
export function refusalsIn(file: YamlFile): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const refusal of file.reading.refusals) {
    const word = file.text.slice(refusal.start, refusal.end);
    const isNamed = refusal.why === 'anchor' || refusal.why === 'alias';
    const key = isNamed ? word.slice(1) : String(refusal.start);
    const first = isNamed ? told.get(key) : undefined;
    const related = { file, path: [], extent: refusal };
    if (first) told.set(key, { ...first, related: first.related ?? related });
    else if (!isStumble(refusal)) told.set(isNamed ? key : ` ${key}`, refusalProblem(refusal, file, word));
  }
  return [...told.values()];
}

/** Somebody who writes `!`, or a lone `*`, mostly means a text or a dash. */
export function isStumble({ why, start, end }: Refusal): boolean {
  return why === 'tag' || (end - start === 1 && !isLeft({ why }));
}

/** Whether the text was left there. */
export function isLeft({ why }: Pick<Refusal, 'why'>): boolean {
  return why === 'depth' || why === 'words';
}

function refusalProblem({ why, start, end }: Refusal, file: YamlFile, word: string): Diagnostic {
  const at = { at: { file, path: [] }, extent: { start, end }, severity: 'error' } as const;
  if (why === 'depth') return { id: 'too-deep', ...at, ...shapeText['too-deep'](deepest) };
  if (why === 'words') return { id: 'too-large', ...at, ...fileText['too-many-words'](mostWordsOf(file.text)) };
  if (why === 'directive') return { id: 'yaml-directive', ...at, ...shapeText['yaml-directive'](word) };
  return { id: 'yaml-alias', ...at, ...shapeText['yaml-alias']() };
}
