import { earlierOf, laterOf } from '../calendar/day.js';
import { isOpen } from '../calendar/window.js';
import type { Region } from '../domain/dataset.js';
import { codesMaybeIn, codesNamedIn } from '../domain/membership.js';
import { element } from '../formats/markup.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { type SiteContext, shareOfRegion } from './site-context.js';
import { regionPath } from './site-links.js';
import { someWithLink } from './some-with-link.js';

/** Where the youth regions lie, roughly: our own drawing, column and row from the north-west. */
const places: Readonly<Record<string, readonly [number, number]>> = {
  Friesland: [6, 1],
  Groningen: [7, 1],
  'Kop van Noord-Holland': [4, 2],
  'West-Friesland': [5, 2],
  Drenthe: [7, 2],
  'Noord-Kennemerland': [3, 3],
  'Zaanstreek-Waterland': [4, 3],
  Flevoland: [6, 3],
  IJsselland: [7, 3],
  Twente: [8, 3],
  'Midden Kennemerland': [3, 4],
  'Amsterdam-Amstelland': [4, 4],
  'Gooi-en Vechtstreek': [5, 4],
  'Noord Veluwe': [6, 4],
  'Midden IJssel-Oost Veluwe': [7, 4],
  Achterhoek: [8, 4],
  'Zuid-Kennemerland': [2, 4],
  'Holland-Rijnland': [2, 5],
  Haarlemmermeer: [3, 5],
  'Utrecht-West': [4, 5],
  'Utrecht stad': [5, 5],
  Eemland: [6, 5],
  'Food Valley': [7, 5],
  Arnhem: [8, 5],
  Haaglanden: [1, 6],
  'Midden Holland': [3, 6],
  Lekstroom: [4, 6],
  'Zuid-Oost Utrecht': [5, 6],
  Rivierenland: [6, 6],
  'Rijk van Nijmegen': [7, 6],
  Rijnmond: [2, 6],
  'Zuid-Holland Zuid': [3, 7],
  'West-Brabant-Oost': [4, 7],
  'Midden Brabant': [5, 7],
  'Noord-Oost Brabant': [6, 7],
  'Noord Limburg': [7, 7],
  Zeeland: [1, 8],
  'West-Brabant-West': [3, 8],
  'Zuid-Oost Brabant': [6, 8],
  'Midden Limburg West': [7, 8],
  'Midden Limburg Oost': [8, 8],
  'Zuid-Limburg': [8, 9],
};

/** A tile for each youth region: how many of its municipalities are known, and the first year in which something ends or is decided. */
export function tileMap(context: SiteContext, home: string): string {
  const { dataset, words, asOf } = context;
  const municipalities = [...(dataset.municipalities?.values() ?? [])].filter(({ youthRegion }) => youthRegion);
  const youthRegions = [...new Set(municipalities.flatMap(({ youthRegion }) => youthRegion ?? []))].sort();
  if (youthRegions.length === 0) return '';
  const buyers = dataset.regions.map((region) => ({
    region,
    named: new Set(codesNamedIn(region, dataset)),
    maybe: new Set(codesMaybeIn(region, dataset)),
  }));
  const firstYears = new Map(dataset.regions.map((region) => [region, firstYearOf(region, context)]));
  const soon = Number(asOf.slice(0, 4)) + 2;
  const tiles = youthRegions.map((name) => {
    const codes = municipalities.filter(({ youthRegion }) => youthRegion === name).map(({ code }) => code);
    const known = codes.filter((code) => buyers.some(({ named }) => named.has(code))).length;
    const surely = buyers.filter(({ named }) => codes.some((code) => named.has(code))).map(({ region }) => region);
    const maybe = buyers.filter(({ maybe }) => codes.some((code) => maybe.has(code))).map(({ region }) => region);
    const here = [...new Set([...surely, ...maybe])];
    const years = here.flatMap((region) => firstYears.get(region) ?? []);
    const first = years.length > 0 ? Math.min(...years) : undefined;
    const look = here.length === 0 ? 'none' : first === undefined ? 'unknown' : first <= soon ? 'soon' : 'later';
    const [column, row] = places[name] ?? [9, 1];
    const links = someWithLink(here, `${home}regions.html`, words, (some) =>
      some
        .map((region) =>
          element(
            'a',
            { href: home + regionPath(region.id) },
            words.html(surely.includes(region) ? plain(region.name) : siteText.maybeOf(plain(region.name))),
          ),
        )
        .join(''),
    );
    const told = first === undefined ? words.html(siteText.tiles[look]) : String(first);
    const count =
      here.length === 0 ? '' : element('span', { class: 'count' }, words.html(siteText.known(known, codes.length)));
    return element(
      'li',
      { class: `tile ${look} c${column} r${row}` },
      element('b', {}, words.html(plain(name))),
      ' ',
      element('span', { class: 'year' }, told),
      ' ',
      count,
      links,
    );
  });
  const legend = (['soon', 'later', 'unknown', 'none'] as const).map((look) =>
    element('li', { class: `tile ${look}` }, words.html(siteText.tiles[look])),
  );
  return (
    element('p', {}, words.html(siteText.mapNote)) +
    element('ul', { class: 'key' }, ...legend) +
    element('ol', { class: 'map' }, ...tiles)
  );
}

/** The first year, from now on, in which anything of a region may end or is to be decided; none where no day is known. */
function firstYearOf(region: Region, context: SiteContext): number[] {
  const { asOf } = context;
  const days = shareOfRegion(region, context).decisions.flatMap(({ decisions }) =>
    decisions.flatMap(({ day: { earliest, latest } }) => {
      if (isOpen(earliest) && isOpen(latest)) return [];
      if (!isOpen(latest) && latest < asOf) return [];
      return [isOpen(earliest) ? asOf : laterOf(earliest, asOf)];
    }),
  );
  return days.length === 0 ? [] : [Number(days.reduce(earlierOf).slice(0, 4))];
}
