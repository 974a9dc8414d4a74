import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { type SiteAbout, siteOf } from '../../src/site/site.js';

/** A file of a site, made. */
export interface MadeFile {
  readonly path: string;
  readonly content: string;
}

/** The files of a site, of which nobody said where it will be; all of them or those that are asked for. */
export function siteOn(
  dataset: Dataset,
  asOf: Day,
  about: Partial<SiteAbout> = {},
  isAsked = (_path: string): boolean => true,
): MadeFile[] {
  const files = siteOf(dataset, asOf, { schemaOf: (name) => allSchemas[name], ...about });
  return files.filter(({ path }) => isAsked(path)).map(({ path, content }) => ({ path, content: content() }));
}
