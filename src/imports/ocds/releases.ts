import type { Path } from '../../source/yaml-file.js';
import { YamlFile } from '../../source/yaml-file.js';
import type {
  Published,
  PublishedBuyer,
  PublishedLot,
  PublishedStage,
  RefusedPublication,
  Renewals,
  Taken,
} from '../published.js';
import { parsedJson, partsUnder, partUnder, type ReleasePart, wordsAt } from './json-parts.js';
import { jsonPointer, passedOver, pointersIn } from './passed-over.js';

/** The tags of a release, with the stage that each tells; the furthest counts. */
const stageByTag: Readonly<Record<string, PublishedStage>> = {
  planning: 'intended',
  planningUpdate: 'intended',
  tender: 'tendering',
  tenderUpdate: 'tendering',
  tenderAmendment: 'tendering',
  award: 'awarded',
  awardUpdate: 'awarded',
  contract: 'running',
  contractUpdate: 'running',
  contractAmendment: 'running',
  contractTermination: 'ended',
  tenderCancellation: 'withdrawn',
  implementation: 'running',
  implementationUpdate: 'running',
};

const order: readonly PublishedStage[] = ['intended', 'tendering', 'awarded', 'running', 'ended', 'withdrawn'];

/**
 * What a release, a release package or a record package of OCDS says of contracts, each release by itself; of a record the
 * releases that stand in it whole, or else the compiled one. Days are those that are printed, whatever their offset.
 */
export function releasesIn(text: string): Published[] | RefusedPublication {
  const whole = parsedJson(text);
  if (whole === undefined) return { refused: 'not-json', line: 1 };
  const file = new YamlFile('release', text);
  const releases = releasePartsOf({ value: whole, path: [] });
  const read = releases.map((release) => publishedRelease(release, file));
  const good = read.filter((one): one is Published => !('refused' in one));
  if (good.length > 0) return good;
  return (read[0] as RefusedPublication | undefined) ?? { refused: 'no-notice' };
}

function releasePartsOf(whole: ReleasePart): ReleasePart[] {
  if (typeof whole.value['ocid'] === 'string' && whole.value['tag'] !== undefined) return [whole];
  const records = partsUnder(whole, 'records').flatMap((record) => {
    const own = partsUnder(record, 'releases').filter(({ value }) => typeof value['ocid'] === 'string');
    return own.length > 0 ? own : partUnder(record, 'compiledRelease');
  });
  return [...partsUnder(whole, 'releases'), ...records];
}

function publishedRelease(release: ReleasePart, file: YamlFile): Published | RefusedPublication {
  const take = (part: ReleasePart | undefined, key: string): Taken<string> | undefined => {
    const value = part?.value[key];
    return part && typeof value === 'string' && value.trim() !== ''
      ? takenAt(file, [...part.path, key], value)
      : undefined;
  };
  const [tender] = partUnder(release, 'tender');
  const day = printedDay(take(release, 'date'));
  if (!day) return { refused: 'no-day' };
  const parties = partsUnder(release, 'parties');
  const buyers = parties
    .filter(({ value }) => wordsAt(value, 'roles').includes('buyer'))
    .flatMap((party) => namedBuyer(party, take));
  const named = take(partUnder(release, 'buyer')[0], 'name');
  const known = buyers.length > 0 ? buyers : named ? [{ name: named, identifiers: [] }] : [];
  if (known.length === 0) return { refused: 'no-buyer' };
  const title = take(tender, 'title') ?? take(release, 'title');
  if (!tender || !title) return { refused: 'no-contract' };
  const told = wordsAt(release.value, 'tag')
    .map((tag) => stageByTag[tag])
    .filter((stage) => stage !== undefined);
  const stage = order.findLast((one) => told.includes(one)) ?? stageByParts(release);
  const published: Published = {
    procedure: String(release.value['ocid'] ?? ''),
    reference: String(release.value['id'] ?? ''),
    title,
    buyers: known,
    day,
    rank: order.indexOf(stage),
    version: '',
    stage,
    stageAt: { ...takenAt(file, [...release.path, 'tag'], stage), quote: '' },
    changes: [
      ...partsUnder(tender, 'amendments'),
      ...partsUnder(release, 'contracts').flatMap((contract) => partsUnder(contract, 'amendments')),
    ].flatMap((amendment) => take(amendment, 'description') ?? take(amendment, 'rationale') ?? []),
    lots: publishedLots(release, tender, take, file),
    subjects: [],
    url: undefined,
    passedOver: [],
  };
  return { ...published, passedOver: passedOver(release, pointersIn(published)) };
}

/** A compiled release tells by its parts how far things have come. */
function stageByParts({ value }: ReleasePart): PublishedStage {
  if (Array.isArray(value['contracts'])) return 'running';
  return Array.isArray(value['awards']) ? 'awarded' : 'tendering';
}

type Take = (part: ReleasePart | undefined, key: string) => Taken<string> | undefined;

function namedBuyer(party: ReleasePart, take: Take): PublishedBuyer[] {
  const name = take(party, 'name');
  const ids = [party, ...partUnder(party, 'identifier')].flatMap(({ value }) =>
    typeof value['id'] === 'string' ? [value['id']] : [],
  );
  return name ? [{ name, identifiers: ids }] : [];
}

function publishedLots(release: ReleasePart, tender: ReleasePart, take: Take, file: YamlFile): PublishedLot[] {
  const own = partsUnder(tender, 'lots');
  const lots = own.length > 0 ? own : [tender];
  const awards = partsUnder(release, 'awards').filter(
    ({ value }) => value['status'] !== 'unsuccessful' && value['status'] !== 'cancelled',
  );
  const signed = partsUnder(release, 'contracts');
  return lots.map((lot) => {
    const id = String(lot.value['id'] ?? '');
    const won = awards.filter(({ value }) => own.length === 0 || wordsAt(value, 'relatedLots').includes(id));
    const ids = won.map(({ value }) => value['id']);
    const contracts = signed.filter(({ value }) => ids.includes(value['awardID']));
    const period = [
      ...partUnder(lot, 'contractPeriod'),
      ...won.flatMap((award) => partUnder(award, 'contractPeriod')),
      ...contracts.flatMap((contract) => partUnder(contract, 'period')),
    ][0];
    return {
      id,
      name: take(lot, 'title'),
      lines: linesAt(file, lot.path),
      firstDay: printedDay(take(period, 'startDate')),
      lastDay: printedDay(take(period, 'endDate')),
      latestLastDay: printedDay(take(period, 'maxExtentDate')),
      length: undefined,
      isUnlimited: undefined,
      renewals: toldRenewals(lot, file),
      countsRenewals: false,
      winners: won
        .flatMap((award) => partsUnder(award, 'suppliers'))
        .flatMap((supplier) => take(supplier, 'name') ?? []),
      result: undefined,
    };
  });
}

function toldRenewals(lot: ReleasePart, file: YamlFile): Taken<Renewals> | undefined {
  const [renewal] = partUnder(lot, 'renewal');
  const count = (key: string) => {
    const value = renewal?.value[key];
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const [least, most] = [count('minimumRenewals'), count('maximumRenewals')];
  if (renewal && (least !== undefined || most !== undefined)) {
    const key = most === undefined ? 'minimumRenewals' : 'maximumRenewals';
    return { ...takenAt(file, [...renewal.path, key], String(most ?? least)), value: { least, most } };
  }
  if (lot.value['hasRenewal'] !== false) return undefined;
  return { ...takenAt(file, [...lot.path, 'hasRenewal'], 'false'), value: { least: 0, most: 0 } };
}

function printedDay(moment: Taken<string> | undefined): Taken<string> | undefined {
  const day = moment && /^\d{4}-\d{2}-\d{2}/.exec(moment.value)?.[0];
  return moment && day ? { ...moment, value: day, quote: day } : undefined;
}

function takenAt(file: YamlFile, path: Path, value: string): Taken<string> {
  const { start } = file.extentOf(path, 'value');
  return { value, line: file.positionOf(start).line, quote: value, pointer: jsonPointer(path) };
}

function linesAt(file: YamlFile, path: Path): PublishedLot['lines'] {
  const { start, end } = file.extentOf(path, 'value');
  return { first: file.positionOf(start).line, last: file.positionOf(end).line };
}
