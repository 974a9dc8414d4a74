import cite from '../../schemas/output/cite.schema.json' with { type: 'json' };
import compare from '../../schemas/output/compare.schema.json' with { type: 'json' };
import deadlines from '../../schemas/output/deadlines.schema.json' with { type: 'json' };
import diff from '../../schemas/output/diff.schema.json' with { type: 'json' };
import exportEforms from '../../schemas/output/export-eforms.schema.json' with { type: 'json' };
import find from '../../schemas/output/find.schema.json' with { type: 'json' };
import gaps from '../../schemas/output/gaps.schema.json' with { type: 'json' };
import listBudgets from '../../schemas/output/list-budgets.schema.json' with { type: 'json' };
import listContracts from '../../schemas/output/list-contracts.schema.json' with { type: 'json' };
import listDecisions from '../../schemas/output/list-decisions.schema.json' with { type: 'json' };
import listMunicipalities from '../../schemas/output/list-municipalities.schema.json' with { type: 'json' };
import listOptions from '../../schemas/output/list-options.schema.json' with { type: 'json' };
import listPoints from '../../schemas/output/list-points.schema.json' with { type: 'json' };
import listProviders from '../../schemas/output/list-providers.schema.json' with { type: 'json' };
import listRegions from '../../schemas/output/list-regions.schema.json' with { type: 'json' };
import listSegments from '../../schemas/output/list-segments.schema.json' with { type: 'json' };
import listSources from '../../schemas/output/list-sources.schema.json' with { type: 'json' };
import listTerms from '../../schemas/output/list-terms.schema.json' with { type: 'json' };
import listTracks from '../../schemas/output/list-tracks.schema.json' with { type: 'json' };
import listUnknowns from '../../schemas/output/list-unknowns.schema.json' with { type: 'json' };
import pileUps from '../../schemas/output/pile-ups.schema.json' with { type: 'json' };
import show from '../../schemas/output/show.schema.json' with { type: 'json' };
import sources from '../../schemas/output/sources.schema.json' with { type: 'json' };
import contradictions from '../../schemas/output/sources-contradictions.schema.json' with { type: 'json' };
import sourcesCoverage from '../../schemas/output/sources-coverage.schema.json' with { type: 'json' };
import sourcesRead from '../../schemas/output/sources-read.schema.json' with { type: 'json' };
import verify from '../../schemas/output/sources-verify.schema.json' with { type: 'json' };
import stats from '../../schemas/output/stats.schema.json' with { type: 'json' };
import timeline from '../../schemas/output/timeline.schema.json' with { type: 'json' };
import validate from '../../schemas/output/validate.schema.json' with { type: 'json' };
import why from '../../schemas/output/why.schema.json' with { type: 'json' };
import type { PublishedSchema } from '../text/schemas.js';
import { schemas } from './schemas.js';

const { councilTerms, ...others } = schemas;

/** Every schema that the program can print: those of the dataset's files, and those of what commands give as JSON. */
export const allSchemas: Readonly<Record<PublishedSchema, object>> = {
  ...others,
  'council-terms': councilTerms,
  'output timeline': timeline,
  'output deadlines': deadlines,
  'output why': why,
  'output cite': cite,
  'output compare': compare,
  'output gaps': gaps,
  'output pile-ups': pileUps,
  'output show': show,
  'output find': find,
  'output list regions': listRegions,
  'output list tracks': listTracks,
  'output list segments': listSegments,
  'output list contracts': listContracts,
  'output list options': listOptions,
  'output list providers': listProviders,
  'output list decisions': listDecisions,
  'output list budgets': listBudgets,
  'output list points': listPoints,
  'output list unknowns': listUnknowns,
  'output list municipalities': listMunicipalities,
  'output list sources': listSources,
  'output list terms': listTerms,
  'output stats': stats,
  'output sources': sources,
  'output sources verify': verify,
  'output sources read': sourcesRead,
  'output sources contradictions': contradictions,
  'output sources coverage': sourcesCoverage,
  'output export eforms': exportEforms,
  'output diff': diff,
  'output validate': validate,
};
