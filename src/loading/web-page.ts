import { Parser } from 'htmlparser2';

const blocks =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp';
/** What a browser shows in no block of the page: code, what stands in for pictures and sound, fields to fill in. */
const unseen =
  'audio canvas datalist iframe noembed noframes noscript object param rp script select style svg template textarea title video';
const isBlock = new Set(blocks.split(' '));
const isUnseen = new Set(unseen.split(' '));

/** As deep as browsers go. What is deeper is no page, and would take for ever to read. */
const deepest = 512;

/**
 * What a browser shows of a saved web page, as text: paragraphs, headings and cells parted by empty lines, each in one line
 * (HTML Standard, Rendering, Flow content). No script runs and nothing is fetched; what the page hides is left out.
 * `undefined` where it nests deeper than any page.
 */
export function blocksShown(html: string): string | undefined {
  const shown: string[] = [];
  let depth = 0;
  /** At which depth what is hidden began. */
  let hiddenAt: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) throw new TooDeep();
      if (isUnseen.has(name) || isHidden(attributes)) hiddenAt ??= depth;
      if (isBlock.has(name)) shown.push('\n\n');
      if (name === 'br') shown.push(' ');
    },
    onclosetag(name) {
      if (depth === hiddenAt) hiddenAt = undefined;
      depth -= 1;
      if (isBlock.has(name)) shown.push('\n\n');
    },
    ontext(text) {
      if (hiddenAt === undefined) shown.push(text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' '));
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  const paragraphs = shown.join('').split(/\n{2,}/);
  return paragraphs
    .map((one) => one.replace(/ +/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n\n');
}

class TooDeep extends Error {}

function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none/i.test(style);
}
