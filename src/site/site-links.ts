import { element, xmlText } from '../formats/markup.js';

/** A name as the id of a place on a page: what a browser takes for one without escaping. */
export function anchorOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('.')
    .replace(/[^\w.-]/g, '_');
}

/** The page of a region, from the folder of its language. */
export function regionPath(region: string): string {
  return `region/${anchorOf(region)}.html`;
}

/** The place of a contract or a segment on the page of its region. */
export function placeOn(region: string, track: string, segment?: string): string {
  return `${regionPath(region)}#${anchorOf(track, segment)}`;
}

/** A text in which every source that it names leads to what is known of that source. */
export function withSourceLinks(text: string, sources: ReadonlySet<string>, home: string): string {
  return text
    .split(/([\w-]+)/)
    .map((word) =>
      sources.has(word)
        ? element('a', { href: `${home}sources.html#${anchorOf(word)}` }, xmlText(word))
        : xmlText(word),
    )
    .join('');
}
