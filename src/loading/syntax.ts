import { isAlias, isNode, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Extent, YamlFile } from '../source/yaml-file.js';
import { type Said, type ShapeRule, shapeText } from '../text/shape.js';

/** What stops a YAML text from being read: its first mistake only, since one upsets all that follows. */
export function syntaxProblems(file: YamlFile): Diagnostic[] {
  const first = [...file.syntaxErrors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first) return [problemOf(file, first)];
  const aliases: Diagnostic[] = [];
  visit(file.document, (_key, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor)) return;
    aliases.push(diagnosticAt(file, 'yaml-alias', extentIn(file, node.range?.[0] ?? 0), shapeText['yaml-alias']()));
  });
  return aliases;
}

function problemOf(file: YamlFile, error: YAMLError): Diagnostic {
  const extent = extentIn(file, error.pos[0]);
  if (error.code === 'TAB_AS_INDENT') return diagnosticAt(file, 'yaml-tab', extent, shapeText['yaml-tab']());
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(file.text.slice(extent.start))?.[0] ?? '';
    return diagnosticAt(file, 'duplicate-key', extent, shapeText['duplicate-key'](key));
  }
  const problem = error.message.replace(/ at line \d+.*$/s, '').replace(/:?\s*$/, '');
  return diagnosticAt(file, 'yaml-syntax', extent, shapeText['yaml-syntax'](lowerFirst(problem)));
}

/** From a character to the end of its word; a place past the last line moves back to it. */
function extentIn(file: YamlFile, offset: number): Extent {
  const start = Math.min(offset, file.text.trimEnd().length);
  const length = /^[^\s:]+/.exec(file.text.slice(start))?.[0].length ?? 1;
  return { start, end: start + length };
}

function diagnosticAt(file: YamlFile, id: ShapeRule, extent: Extent, said: Said): Diagnostic {
  return { id, severity: 'error', at: { file, path: [] }, extent, ...said };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
