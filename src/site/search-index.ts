import { codesMaybeIn, codesNamedIn } from '../domain/membership.js';
import { segmentName, thingsOf } from '../domain/things.js';
import { jsonText } from '../formats/json-text.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import type { SiteContext } from './site-context.js';
import { regionPath, segmentHref, sourceHref, trackPath } from './site-links.js';

/**
 * What can be searched, as a script that a page loads once somebody searches: a list of name, path and further words.
 * Pages that open from a file may load scripts, and nothing else.
 */
export function searchIndex({ dataset, asOf, words, sourcePaths }: SiteContext): string {
  const shown = (text: string) => words.plain(plain(text));
  const entries = dataset.regions.flatMap((region) => {
    const names = [...codesNamedIn(region, dataset), ...codesMaybeIn(region, dataset)].flatMap((code) => {
      const found = dataset.municipalities?.get(code);
      return found ? [found.name, ...found.aliases] : [code];
    });
    const segments = [...thingsOf(region, asOf).segments.values()].flatMap((segment) => {
      const track = segment.versions[0]?.edition.track;
      return track
        ? [[`${region.name}, ${segmentName(segment)}`, segmentHref(region.id, track.id, segment.id), segment.id]]
        : [];
    });
    return [
      [region.name, regionPath(region.id), names.join(' ')],
      ...region.tracks.map((track) => [`${region.name}, ${track.name}`, trackPath(region.id, track.id), track.id]),
      ...segments,
    ];
  });
  const papers = [...dataset.cards.values()].map(({ value: { id, title, issuer } }) => [
    `${words.plain(siteText.columns.source)}: ${title}`,
    sourceHref(id, sourcePaths),
    `${id} ${issuer}`,
  ]);
  const all = [...entries, ...papers].map((parts) => parts.map((part) => shown(part ?? '')));
  return `inkoopSearch(${jsonText(all)});\n`;
}
