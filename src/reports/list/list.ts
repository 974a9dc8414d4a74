import type { Dataset } from '../../domain/dataset.js';
import { listText } from '../../text/list.js';
import { closingTexts } from '../apart.js';
import type { List } from '../column-list.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import type { Report, Section } from '../report.js';
import { asMeant, type Unknown } from '../selection.js';
import { budgetList } from './budgets.js';
import { contractList } from './contracts.js';
import { decisionList } from './decisions.js';
import type { ListAsked, Listable, ListOptions } from './listable.js';
import { municipalityList } from './municipalities.js';
import { optionList } from './options.js';
import { pointList } from './points.js';
import { providerList } from './providers.js';
import { regionList, trackList } from './regions.js';
import { segmentsListed } from './segments.js';
import { sourceList } from './sources.js';
import { termList } from './terms.js';
import { unknownList } from './unknowns.js';

/** What makes each list. */
const lists: Readonly<Record<Listable, (dataset: Dataset, options: ListOptions) => List | Unknown>> = {
  regions: regionList,
  tracks: trackList,
  segments: segmentsListed,
  contracts: contractList,
  options: optionList,
  providers: providerList,
  decisions: decisionList,
  budgets: budgetList,
  points: pointList,
  unknowns: unknownList,
  municipalities: municipalityList,
  sources: sourceList,
  terms: termList,
};

/** What there is. A word that names nothing comes back as `Unknown`. */
export function listReport(dataset: Dataset, what: Listable, options: ListAsked): Report | Unknown {
  const made = lists[what](dataset, { ...options, selection: asMeant(options.selection, dataset) });
  if ('known' in made) return made;
  const { groups, asOf, beside, remarks = [], hasMatched, fields, columns, readable } = made;
  const sections = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading = listText.headings[what], details = [], rows }): Section => {
      return { heading, details, rows, notes: [] };
    });
  const isTold = hasMatched || !beside || beside.leftOut.length + (beside.cannotTell ?? []).length > 0;
  const around = {
    ...(asOf && { asOf, perhapsKnown: perhapsKnownFor(options.selection, dataset, asOf) }),
    ...(beside && { beside }),
  };
  return {
    command: `list ${what}`,
    ...around,
    hasMatched,
    fields,
    columns,
    whole: made.whole,
    get records() {
      return made.records;
    },
    readable,
    sections,
    remarks: [...remarks, ...closingTexts({ ...around, isEmpty: !hasMatched, isTold })],
  };
}
