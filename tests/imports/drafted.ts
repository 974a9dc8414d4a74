import { inspect } from '../../src/gate/inspect.js';
import { draftsOf } from '../../src/imports/draft.js';
import type { PublishedFile } from '../../src/imports/draft-source.js';
import { noticeIn } from '../../src/imports/eforms/notice.js';
import { releasesIn } from '../../src/imports/ocds/releases.js';
import type { Published, RefusedPublication } from '../../src/imports/published.js';
import type { Loaded } from '../../src/loading/load.js';
import { datasetWith } from '../support/example-region.js';

/** What a draft reads as, beside the made-up lists, and what is wrong with it. */
export interface Drafted {
  readonly region: string;
  readonly text: string;
  readonly loaded: Loaded;
  readonly wrong: readonly string[];
}

const hash = (index: number) => String(index).padStart(64, '0');

const readers = {
  ocds: releasesIn,
  eforms: (text: string): readonly Published[] | RefusedPublication => {
    const found = noticeIn(text);
    return 'refused' in found ? found : [found];
  },
};

/** The files as publications; a refused one stops. */
function publications(texts: readonly string[], kind: keyof typeof readers): PublishedFile[] | RefusedPublication {
  const all: PublishedFile[] = [];
  for (const [index, text] of texts.entries()) {
    const found = readers[kind](text);
    if ('refused' in found) return found;
    const facts = { file: `voorbeeld-${index}.txt`, sha256: hash(index + 7), lines: text.split('\n').length };
    all.push(...found.map((published) => ({ published, ...facts })));
  }
  return all;
}

/** The draft of these files as a dataset of its own. */
export async function draftedFrom(
  texts: readonly string[],
  kind: keyof typeof readers = 'eforms',
): Promise<Drafted | RefusedPublication> {
  const files = publications(texts, kind);
  if ('refused' in files) return files;
  const { dataset } = await datasetWith('');
  const [region, ...cards] = draftsOf(files, { region: undefined, domain: 'jeugdhulp', dataset });
  if (!region) throw new Error('no draft');
  const others = Object.fromEntries(cards.map(({ id, text }) => [`seeds/${id}.yaml`, text]));
  const loaded = await datasetWith(region.text, region.id, { others });
  const { findings } = inspect(loaded, {});
  const wrong = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ id, line, message }) => `${id} ${line}: ${message.en}`);
  return { region: region.id, text: region.text, loaded, wrong };
}
