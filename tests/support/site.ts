import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { type SiteAbout, siteOf } from '../../src/site/site.js';
import type { SiteFile } from '../../src/site/site-file.js';

/** The files of a site, of which nobody said where it will be. */
export function siteOn(dataset: Dataset, asOf: Day, about: Partial<SiteAbout> = {}): SiteFile[] {
  return siteOf(dataset, asOf, { schemaOf: (name) => allSchemas[name], ...about });
}
