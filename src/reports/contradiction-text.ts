import { whereIn } from '../domain/citing/citation.js';
import type { RecordedContradiction } from '../domain/contradictions.js';
import type { Dataset } from '../domain/dataset.js';
import { nameInSegment } from '../domain/terms/slips.js';
import { contradictionsText } from '../text/contradictions.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { asWritten, joined, phrase, plain } from '../text/phrase.js';
import { placesText } from '../text/places.js';

import { paperCalled } from './place-name.js';

/** What a contradiction is about, in words: the key, of the contract, with the segment that has it; the thing alone where it names no key. */
export function aboutContradiction({ what, about }: RecordedContradiction): Text {
  if (!what) return plain(about);
  const thing = what.contract === undefined ? (what.segment ?? what.track) : nameInSegment(what.contract, what.segment);
  const key = what.key === undefined ? [] : [keyName(what.key)];
  return joined([...(thing === undefined ? [] : [plain(thing)]), ...key], ': ');
}

/** What the data follow, and what hangs on it. */
export function consequenceText({ readings, followed, means }: RecordedContradiction): Text {
  const says = followed === undefined ? undefined : readings[followed]?.says;
  return joined(
    [contradictionsText.followed(says), ...(means ? [contradictionsText.means(asWritten(means))] : [])],
    ' ',
  );
}

/** A contradiction as a note beside what it is about. */
export function contradictionNote(one: RecordedContradiction, dataset: Dataset): Text {
  const readings = one.readings.map(({ says, references }) => {
    const places = references.map(
      (place) => phrase`${paperCalled(place.source, dataset)}, ${placesText([whereIn(place)])}`,
    );
    return phrase`“${says}” (${joined(places, '; ')})`;
  });
  return phrase`${contradictionsText.contradicted(aboutContradiction(one), readings)} ${consequenceText(one)}`;
}
