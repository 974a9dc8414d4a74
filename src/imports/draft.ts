import type { Dataset } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { linesOfLot, termsOfLot } from './draft-terms.js';
import { type DraftMapping, draftText, Noted } from './draft-text.js';
import { idFrom } from './id-from.js';
import { placeText } from './place-text.js';
import type { Published, PublishedLot, Taken } from './published.js';

/** A publication with the facts of its file. */
export interface PublishedFile {
  readonly published: Published;
  readonly file: string;
  readonly sha256: string;
  readonly lines: number;
}

/** What was asked, beside the files. */
export interface DraftAsked {
  /** The id of the region; made of the first buyer's name where left out. */
  readonly region: string | undefined;
  readonly domain: string;
  readonly dataset: Dataset;
}

/** A file of the dataset that a person has to finish. */
export interface DraftFile {
  readonly folder: 'regions' | 'seeds';
  readonly id: string;
  readonly text: string;
}

/**
 * A region and a card for each publication, as drafts: what is published of one procedure becomes editions of one contract.
 * Each value is cited by its line and has the business term or the JSON pointer in a comment. The cards are of excerpts: what was not
 * taken over counts as not read, never as not stated.
 */
export function draftsOf(all: readonly PublishedFile[], asked: DraftAsked): DraftFile[] {
  const files = [...grouped(newestInFile(all), ({ sha256 }) => sha256).values()].sort((a, b) =>
    newestDayIn(a) < newestDayIn(b) ? -1 : 1,
  );
  const [buyer] = files[0]?.[0]?.published.buyers ?? [];
  if (!buyer) return [];
  const region = asked.region ?? idFrom(buyer.name.value, 'region');
  const sources = files.flatMap((own, index): DraftSource[] => {
    const id = idFrom(
      `${region}-${own[0]?.published.stage}-${newestDayIn(own)}${index === 0 ? '' : `-${index + 1}`}`,
      'notice',
    );
    return own.map((one) => ({ ...one, id }));
  });
  const tracks = [...grouped(sources, ({ published }) => published.procedure).values()].map((own, index) => {
    const id = index === 0 ? asked.domain : `${asked.domain}-${index + 1}`;
    const name = own[0]?.published.title.value ?? id;
    return { id, name, domains: [asked.domain], editions: own.map((one) => draftEdition(one, `${id}-new`, asked)) };
  });
  const tree: DraftMapping = { id: region, name: buyer.name.value, ...draftBuyers(sources, asked.dataset), tracks };
  const cards = [...new Map(sources.map((one) => [one.id, one])).values()];
  return [
    { folder: 'regions', id: region, text: draftText(tree, '../../schemas/region.schema.json') },
    ...cards.map((one) => ({ folder: 'seeds' as const, id: one.id, text: cardText(one) })),
  ];
}

/** A file may hold the history of a procedure: its newest publication there counts. */
function newestInFile(all: readonly PublishedFile[]): PublishedFile[] {
  const inOrder = [...all].sort((a, b) => (a.published.day.value < b.published.day.value ? -1 : 1));
  return [...new Map(inOrder.map((one) => [`${one.sha256} ${one.published.procedure}`, one])).values()];
}

function newestDayIn(files: readonly PublishedFile[]): string {
  return (
    files
      .map(({ published }) => published.day.value)
      .sort()
      .at(-1) ?? ''
  );
}

/** What a region is by its buyers: one municipality, or some that buy together. */
function draftBuyers([first]: readonly DraftSource[], dataset: Dataset): DraftMapping {
  if (!first) return {};
  const { buyers } = first.published;
  const codes = municipalitiesAmong(first.published, dataset);
  const kind = codes.length === 1 && buyers.length === 1 ? 'municipality' : 'partnership';
  if (codes.length === 0) return { kind };
  const places = buyers.map(({ name }) => placeText(name, 'without quote')).join('; ');
  return { kind, editions: [{ source: first.id, municipalities: codes, cite: { municipalities: places } }] };
}

type DraftSource = PublishedFile & { readonly id: string };

function draftEdition({ id: source, published }: DraftSource, contract: string, asked: DraftAsked): DraftMapping {
  const { lots, stage, stageAt } = published;
  const whole: DraftMapping = {
    id: contract,
    kind: 'regular',
    stage: new Noted(stage, stageAt.pointer),
    cite: { kind: placeText(stageAt, 'without quote'), stage: placeText(stageAt) },
  };
  const [only] = lots;
  if (lots.length === 1 && only) return { source, contracts: [{ ...whole, ...draftAgreed(only, asked) }] };
  return {
    source,
    contracts: [whole],
    segments: lots.map((lot) => ({
      id: idFrom(lot.id, 'lot'),
      name: lot.name?.value ?? lot.id,
      cite: lot.name ? placeText(lot.name) : linesOfLot(lot),
      contracts: [{ id: contract, ...draftAgreed(lot, asked) }],
    })),
  };
}

function draftAgreed(lot: PublishedLot, { dataset }: DraftAsked): DraftMapping {
  const terms = termsOfLot(lot);
  return { ...(terms ? { terms } : {}), ...draftAwards(lot.winners, dataset) };
}

/** Who won, as far as the dataset knows all of them; else a note of the names, for a person to add. */
function draftAwards(winners: readonly Taken<string>[], { providers }: Dataset): DraftMapping {
  if (winners.length === 0) return {};
  const known = [...(providers?.values() ?? [])].map(({ value }) => value);
  const ids = winners.map(
    ({ value }) => known.find(({ name, aliases = [] }) => [name, ...aliases].includes(value))?.id,
  );
  const places = winners.map((winner) => placeText(winner)).join('; ');
  if (ids.every((id) => id !== undefined)) return { awards: [{ winners: [...new Set(ids)], cite: places }] };
  const names = [...new Set(winners.map(({ value, line }) => `${value} (${line})`))].join(', ');
  return { awards: new Noted('not-read', names) };
}

/** The municipalities among the buyers, by their code or their name. */
function municipalitiesAmong({ buyers }: Published, { municipalities }: Dataset): string[] {
  const all = [...(municipalities?.values() ?? [])];
  const found = buyers.map(({ name, identifiers }) => {
    const plain = name.value.replace(/^gemeente\s+/i, '').toLowerCase();
    const codes = identifiers.map((one) => /gm\d{4}$/i.exec(one)?.[0].toUpperCase());
    return all.find(
      (one) => codes.includes(one.code) || [one.name, ...one.aliases].some((own) => own.toLowerCase() === plain),
    );
  });
  return found.every((one) => one !== undefined) ? [...new Set(found.map((one) => one.code))] : [];
}

function cardText({ id, published, file, sha256, lines }: DraftSource): string {
  const { title, buyers, day, reference, procedure, url } = published;
  const card: DraftMapping = {
    id,
    medium: 'text',
    title: title.value,
    issuer: buyers.map(({ name }) => name.value).join(', '),
    by: 'buyer',
    date: new Noted(day.value, day.pointer),
    cite: { date: placeText(day) },
    references: [...new Set([reference, procedure])].filter((one) => one !== ''),
    ...(url === undefined ? {} : { url }),
    read: 'excerpt',
    file,
    sha256,
    lines,
  };
  return draftText(card, '../schemas/source.schema.json');
}
