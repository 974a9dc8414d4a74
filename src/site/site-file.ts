/** A file of the site, by its path from the folder of the whole. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
