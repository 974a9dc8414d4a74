import { Document, isScalar } from 'yaml';
import type { WrittenWords } from '../text/language.js';

export type DraftValue = string | number | Noted | DraftDoubt | DraftMapping | readonly DraftValue[];

export interface DraftMapping {
  readonly [key: string]: DraftValue;
}

/** A value with what is to stand behind it as a comment. */
export class Noted {
  readonly value: string | number;
  readonly note: string;

  constructor(value: string | number, note: string) {
    this.value = value;
    this.note = note;
  }
}

/** A doubt, with the id under which it stands where several values share it. */
export class DraftDoubt {
  readonly id: string;
  readonly kind: string;
  readonly why: WrittenWords;

  constructor(id: string, kind: string, why: WrittenWords) {
    this.id = id;
    this.kind = kind;
    this.why = why;
  }
}

/** A draft as YAML, with the line for editors on top. */
export function draftText(tree: DraftMapping, schema: string): string {
  const notes: { readonly path: readonly (string | number)[]; readonly note: string }[] = [];
  const document = new Document(
    bareOf(tree, [], (path, note) => notes.push({ path, note })),
    {
      aliasDuplicateObjects: false,
    },
  );
  for (const { path, note } of notes) {
    const node = document.getIn(path, true);
    if (isScalar(node)) node.comment = ` ${note.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')}`;
  }
  return `# yaml-language-server: $schema=${schema}\n${document.toString({ lineWidth: 0 })}`;
}

function bareOf(
  value: DraftValue,
  path: readonly (string | number)[],
  note: (path: readonly (string | number)[], text: string) => void,
): unknown {
  if (value instanceof Noted) {
    note(path, value.note);
    return value.value;
  }
  if (value instanceof DraftDoubt) return { kind: value.kind, why: { ...value.why } };
  if (Array.isArray(value)) return value.map((one: DraftValue, index) => bareOf(one, [...path, index], note));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bareOf(one, [...path, key], note)]));
}
