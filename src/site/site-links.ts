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

/** The page of a track, from the folder of its language. */
export function trackPath(region: string, track: string): string {
  return `region/${anchorOf(region)}/${anchorOf(track)}.html`;
}

/** The place of a contract on the page of its track. */
export function contractHref(region: string, track: string, contract: string): string {
  return `${trackPath(region, track)}#${anchorOf(contract)}`;
}

/** The place of a segment on the page of its track. */
export function segmentHref(region: string, track: string, segment: string): string {
  return `${trackPath(region, track)}#${anchorOf('segment', segment)}`;
}

/** The place of a paper on the page that tells of it. */
export function sourceHref(source: string, paths: ReadonlyMap<string, string>): string {
  return `${paths.get(source) ?? 'sources.html'}#${anchorOf(source)}`;
}
