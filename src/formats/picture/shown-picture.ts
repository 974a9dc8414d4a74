import type { Lane, Picture } from '../../reports/picture/picture.js';
import type { Language, Text } from '../../text/language.js';
import { visible } from '../../text/visible.js';
import { shownTexts } from '../shown.js';

/** A picture as a person may see it: in one language, and every hidden character as a mark. */
export type ShownPicture = Picture<string>;
export type ShownLane = Lane<string>;

export function shownPicture(picture: Picture, language: Language): ShownPicture {
  const shown = (text: Text) => visible(text[language]);
  return {
    ...picture,
    title: shown(picture.title),
    description: shown(picture.description),
    groups: picture.groups.map((group) => ({
      ...group,
      name: visible(group.name),
      councils: group.councils.map((council) => ({ ...council, name: visible(council.name) })),
      lanes: group.lanes.map((lane) => shownLane(lane, language)),
    })),
    undated: picture.undated.map((group) => ({
      ...group,
      name: visible(group.name),
      lanes: group.lanes.map((lane) => shownLane(lane, language)),
    })),
  };
}

/** A lane as a person may see it. */
export function shownLane(lane: Lane, language: Language): ShownLane {
  const shown = (text: Text) => visible(text[language]);
  return {
    ...lane,
    name: shown(lane.name),
    kindName: lane.kindName && shown(lane.kindName),
    stateName: shown(lane.stateName),
    stateWord: shown(lane.stateWord),
    bars: lane.bars.map((bar) => ({ ...bar, told: shown(bar.told) })),
    marks: lane.marks.map((mark) => ({ ...mark, told: shown(mark.told) })),
    told: shownTexts(lane.told, language),
    doubts: shownTexts(lane.doubts, language),
  };
}
