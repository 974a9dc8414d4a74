import type { BibliographyItem } from '../../reports/cite/bibliography-item.js';
import type { Language } from '../../text/language.js';
import { visible } from '../../text/visible.js';

/**
 * Papers as BibTeX in UTF-8, an entry for each. Marks that TeX reads as its own are written as characters; a day of which only a
 * stretch is known is in words.
 */
export function toBibtex(items: readonly BibliographyItem[], language: Language): string {
  return items.map((item) => bibtexEntry(item, language)).join('\n');
}

function bibtexEntry(item: BibliographyItem, language: Language): string {
  const { id, title, issuer, date, dateText, references, url, seen, pages, notes } = item;
  const [year, month] = date;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second brace keeps a name whole, and capitals as they are.
    ['author', `{${texText(issuer)}}`],
    ['title', `{${texText(title)}}`],
    ['year', year === undefined ? texText(dateText[language]) : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['date', date.length > 0 ? date.map((part) => String(part).padStart(2, '0')).join('-') : undefined],
    ['number', references.length > 0 ? texText(references.join(', ')) : undefined],
    ['pages', pages.length > 0 ? texText(pages.join(', ').replaceAll('-', '--')) : undefined],
    ['url', url === undefined ? undefined : addressWritten(url)],
    ['urldate', seen],
    ['langid', 'dutch'],
    ['note', notes.length > 0 ? texText(notes.map((note) => note[language]).join(' ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX finds no marks of its own, on one line. */
function texText(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/[\\{}~^#$%&_]/g, (mark) => written[mark] ?? `\\${mark}`);
}

/** An address stands as it is between braces, but for braces and a backslash, which would end or escape something. */
function addressWritten(url: string): string {
  return visible(url).replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
