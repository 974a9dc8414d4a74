import type { Text } from '../text/language.js';
import { inAllLanguages } from '../text/phrase.js';
import { calledSo } from '../text/same-word.js';

/** A few words of which one is to be typed, and what people call them in either language. */
export interface Choices {
  readonly choices?: readonly string[];
  readonly called?: Readonly<Record<string, Text>>;
}

/** The choice that a word means, by itself or by its name, however it is spelled; the word itself where it means none. */
export function choiceMeant(word: string, { choices = [], called = {} }: Choices): string {
  const things = choices.map((id) => ({ id }));
  const [found, ...more] = calledSo(word, things, ({ id }) => peopleCall(id, called));
  return found && more.length === 0 ? found.id : word;
}

/** All that may be typed for one of the choices. */
export function wordsForChoices({ choices = [], called = {} }: Choices): string[] {
  return choices.flatMap((id) => [id, ...peopleCall(id, called).map((name) => name.toLowerCase())]);
}

function peopleCall(id: string, called: Readonly<Record<string, Text>>): string[] {
  const name = called[id];
  return name ? inAllLanguages(name) : [];
}
