import type { Text } from './language.js';

/** What can be wrong with a reading. */
export const doubtKinds: Readonly<Record<string, Text>> = {
  damaged: { nl: 'beschadigde druk', en: 'damaged print' },
  implied: { nl: 'staat er niet letterlijk, maar volgt eruit', en: 'implied, not written' },
  contradicted: { nl: 'elders in de bron anders', en: 'contradicted in the source' },
  unclear: { nl: 'onduidelijk', en: 'unclear' },
};

/** What is wrong with a reading, by the codes of the data. */
export function doubtKindText(kind: string): Text {
  return doubtKinds[kind] ?? { nl: kind, en: kind };
}

/** A doubt in full: how a value was read, what else it may be, what is wrong with the reading, and why. */
export function doubtSentence(name: Text, value: Text, kind: string, instead: readonly Text[], why: Text): Text {
  const told = doubtKindText(kind);
  const others = (language: 'nl' | 'en') => instead.map((one) => `“${one[language]}”`);
  return {
    nl: `Onzeker: ${name.nl} – gelezen als “${value.nl}”${perhaps('; kan ook', others('nl'), 'of', ' zijn')} (${told.nl}): ${why.nl}.`,
    en: `Uncertain: ${name.en} – read as “${value.en}”${perhaps('; may also be', others('en'), 'or', '')} (${told.en}): ${why.en}.`,
  };
}

function perhaps(lead: string, instead: readonly string[], or: string, end: string): string {
  const [last, ...before] = [...instead].reverse();
  if (last === undefined) return '';
  const list = before.length > 0 ? `${before.reverse().join(', ')} ${or} ${last}` : last;
  return `${lead} ${list}${end}`;
}
