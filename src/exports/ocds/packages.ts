import type { Day } from '../../calendar/day.js';
import { newestDayOf } from '../../domain/newest-day.js';
import { type NotProcured, procuredIn, procuredOf } from '../../domain/procured.js';
import { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import { endOfDay } from './moment.js';
import { type ReleaseSettings, releaseOf } from './release.js';
import { noteBeside } from './unplaced.js';
import type { Json } from './without-gaps.js';

export interface PackageSettings extends ReleaseSettings {
  readonly asOf: Day;
  /** Who publishes, and the address that the package is to have. */
  readonly publisher: string;
  readonly uri: string;
}

export interface Packaged {
  readonly json: Json;
  /** What is no procurement. */
  readonly not: readonly NotProcured[];
  /** How many contracts there are. */
  readonly count: number;
}

/** All contracts as of a day, each as one release; and what was left out, since it was not bought. */
export function releasePackageOf(settings: PackageSettings): Packaged {
  const { procured, not } = procuredIn(settings.dataset, settings.asOf);
  for (const region of settings.dataset.regions) noteBeside(region, settings.asOf, settings.ledger);
  const releases = procured.map((one) => releaseOf(one, settings));
  return { json: { ...packageHead(settings), releases }, not, count: procured.length };
}

/**
 * All contracts as of a day, each as a record: a release as of every day from which an edition that tells of it counts, and the
 * newest as the compiled one. The ledger has the newest only.
 */
export function recordPackageOf(settings: PackageSettings): Packaged {
  const { procured, not } = procuredIn(settings.dataset, settings.asOf);
  for (const region of settings.dataset.regions) noteBeside(region, settings.asOf, settings.ledger);
  const records = procured.map((one) => {
    const compiled = releaseOf(one, settings);
    const days = [...new Set(one.editions.flatMap(({ countsFrom }) => countsFrom ?? []))];
    const earlier = { ...settings, ledger: new Ledger<OcdsField>() };
    const releases = days.flatMap((day) =>
      procuredOf(one.region, day)
        .procured.filter(({ id }) => id === one.id)
        .map((then) => releaseOf(then, earlier)),
    );
    return { ocid: compiled['ocid'], releases, compiledRelease: { ...compiled, tag: ['compiled'] } };
  });
  return { json: { ...packageHead(settings), records }, not, count: procured.length };
}

/** The extensions of OCDS of which a release has fields, as its eForms profile takes them. */
const extensions = ['lots', 'renewal', 'options', 'techniques'] as const;

function extensionAddress(name: string): string {
  return `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/master/extension.json`;
}

function packageHead({ asOf, publisher, uri, dataset }: PackageSettings): Json {
  return {
    uri,
    version: '1.1',
    publishedDate: endOfDay(newestDayOf(dataset, asOf)),
    publisher: { name: publisher },
    extensions: extensions.map(extensionAddress),
  };
}
