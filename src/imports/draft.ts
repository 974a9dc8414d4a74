import type { Dataset } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { byTime } from './by-time.js';
import { withDoubtsOnce } from './draft-doubts.js';
import { draftEditions } from './draft-editions.js';
import type { DraftAsked, DraftSource, PublishedFile } from './draft-source.js';
import { type DraftMapping, draftText, Noted } from './draft-text.js';
import { idFrom } from './id-from.js';
import { placeText } from './place-text.js';
import type { Published } from './published.js';

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
  const files = [...grouped(newestInFile(all), ({ sha256 }) => sha256).values()].sort(byNewest);
  const [buyer] = files[0]?.[0]?.published.buyers ?? [];
  if (!buyer) return [];
  const region = asked.region ?? idFrom(buyer.name.value, 'region');
  const sources = files.flatMap((own, index): DraftSource[] => {
    // What tells it from the others stays, however long the name is.
    const behind = `${own[0]?.published.stage}-${newestOf(own)?.day.value}${index === 0 ? '' : `-${index + 1}`}`;
    const id = `${idFrom(region, 'notice', 49 - behind.length)}-${behind}`;
    return own.map((one) => ({ ...one, id }));
  });
  const tracks = [...grouped(sources, ({ published }) => published.procedure).values()].map((own, index) => {
    const id = index === 0 ? asked.domain : `${asked.domain}-${index + 1}`;
    const name = own[0]?.published.title.value ?? id;
    return { id, name, domains: [asked.domain], editions: draftEditions(own, `${id}-new`, asked) };
  });
  const tree = { id: region, name: buyer.name.value, ...draftBuyers(sources, asked.dataset), tracks };
  const cards = [...new Map(sources.map((one) => [one.id, one])).values()];
  return [
    { folder: 'regions', id: region, text: draftText(withDoubtsOnce(tree), '../../schemas/region.schema.json') },
    ...cards.map((one) => ({ folder: 'seeds' as const, id: one.id, text: cardText(one) })),
  ];
}

/** A file may hold the history of a procedure: its newest publication there counts. */
function newestInFile(all: readonly PublishedFile[]): PublishedFile[] {
  const inOrder = [...all].sort((a, b) => byTime(a.published, b.published));
  return [...new Map(inOrder.map((one) => [`${one.sha256} ${one.published.procedure}`, one])).values()];
}

function newestOf(files: readonly PublishedFile[]): Published | undefined {
  return files
    .map(({ published }) => published)
    .toSorted(byTime)
    .at(-1);
}

function byNewest(some: readonly PublishedFile[], others: readonly PublishedFile[]): number {
  const [a, b] = [newestOf(some), newestOf(others)];
  return a && b ? byTime(a, b) : 0;
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
