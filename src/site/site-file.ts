/** A file of the site, by its path from the folder of the whole. */
export interface SiteFile {
  readonly path: string;
  /** Made when it is asked for: nobody has to hold all pages of a large site at once. */
  content(): string;
}
