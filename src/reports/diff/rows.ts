import type { Change, ValueChange, WholeChange } from '../../domain/changes/change.js';
import { citedAt, doubtedAs } from '../../domain/changes/meaning.js';
import { nameIn, valuesWithin } from '../../domain/changes/nested.js';
import { uniqueReferences } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { Mapping, Value } from '../../domain/walk.js';
import { diffText, wholeNames } from '../../text/diff.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { linesText } from '../lines-text.js';
import { bracketed, changeText, doubtedText, evidenceText, quoted, saidText, sizeText, valuesText } from './value.js';

/** Up to how many values a thing is told by them, and not by their number. */
const fewValues = 6;

/** Up to how many values of one part that are only cited otherwise have a sentence each. */
const fewCited = 3;

/** The changes of one part in sentences; those of the citation alone in one where there are many. */
export function changeTexts(changes: readonly Change[], words: Dataset): Text[] {
  const cited = changes.filter((change) => change.how === 'cited');
  if (cited.length <= fewCited) return changes.map((change) => rowOf(change, words));
  const others = changes.filter((change) => change.how !== 'cited');
  const names = cited.map((change) => changeLabel(change));
  return [...others.map((change) => rowOf(change, words)), diffText.citedAlike(cited.length, names)];
}

function rowOf(change: Change, words: Dataset): Text {
  const { how } = change;
  const said = change.what === 'value' ? valueSaid(change, words) : wholeSaid(change, words);
  const label = changeLabel(change, words);
  return joined([how === 'added' || how === 'removed' ? joined([label, diffText[how]], ' ') : label, said], ': ');
}

/** What a change is about; where the value stayed the same, with that value. */
function changeLabel(change: Change, words?: Dataset): Text {
  const block = blockName(change);
  if (change.what === 'whole') return wholeNames[((change.is ?? change.was) as Mapping).kind] ?? block;
  const value = (change.is ?? change.was) as Value;
  const own = nameOfKey(value.key, value.mapping.kind);
  const name = diffText.within(block, own);
  const isSame = change.how === 'cited' || change.how === 'doubted';
  return isSame && words ? joined([name, saidText(value, words)], ' ') : name;
}

/** The block or the item in which something stands: `terms`, `milestones › publication`, `options (2)`. */
function blockName({ place: { block } }: Change): Text {
  const step = block.at(-1);
  if (!step) return plain('');
  const { key, item, count = 1 } = step;
  const name = keyName(key);
  if (typeof item === 'string') return joined([name, plain(item)], ' › ');
  return item !== undefined && count > 1 ? joined([name, plain(`(${item})`)], ' ') : name;
}

function valueSaid({ how, was, is }: ValueChange, words: Dataset): Text {
  if (!was || !is) {
    const one = (is ?? was) as Value;
    const text = joined([saidText(one, words), is ? evidenceText(is) : plain(bracketed(one))], ' ');
    return is ? joined([text, ...doubtOn(is, words)], '; ') : text;
  }
  const { key } = is;
  const isDoubtedAlike = doubtedAs(was.mapping, key) === doubtedAs(is.mapping, key);
  const doubt = isDoubtedAlike ? [] : doubtOn(is, words, diffText.noDoubt);
  if (how === 'doubted') return diffText.doubted(doubtedText(is, words));
  if (how === 'changed') return joined([joined([changeText(was, is, words), evidenceText(is)], ' '), ...doubt], '; ');
  // The same lines with other quotes look the same without those.
  const shown = bracketed(was) === bracketed(is) ? quoted : bracketed;
  const lines = [was, is].map((one) => (citedAt(one) === '' ? diffText.uncited : plain(shown(one))));
  return joined([diffText.cited(lines[0] ?? plain(''), lines[1] ?? plain('')), ...doubt], '; ');
}

function doubtOn(value: Value, words: Dataset, none?: Text): Text[] {
  const text = doubtedText(value, words);
  return text === diffText.noDoubt && !none ? [] : [diffText.alsoDoubted(text)];
}

function wholeSaid({ how, was, is, parents }: WholeChange, words: Dataset): Text {
  const one = (is ?? was) as Mapping;
  if (how === 'renamed') return diffText.renamed(was ? nameIn(was) : '', nameIn(one));
  if (how === 'moved') return diffText.moved(parents?.was, parents?.is);
  const values = valuesWithin(one);
  const isLarge = one.kind !== 'contract' && one.kind in wholeNames && values.length > fewValues;
  const lines = linesText(uniqueReferences(values.flatMap(referencesTo)), one.source);
  return isLarge
    ? sizeText(one)
    : joined(
        [valuesText(one, words), ...(lines === '' || values.length > fewValues ? [] : [plain(`[${lines}]`)])],
        ' ',
      );
}
