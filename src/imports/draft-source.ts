import type { Dataset } from '../domain/dataset.js';
import type { Published } from './published.js';

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

/** A publication under the id of its card. */
export type DraftSource = PublishedFile & { readonly id: string };
