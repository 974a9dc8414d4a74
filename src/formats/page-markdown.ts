import type { Language } from '../text/language.js';
import type { Page, PagePart } from '../text/page.js';

/**
 * An explanation as Markdown. Its sentences are our own and hold no markup but code between backticks.
 *
 * @param level how deep its title stands, 1 being the title of a document
 * @param title what stands in the place of its own title, for a heading that others link to
 */
export function pageToMarkdown(page: Page, language: Language, level: number, title?: string): string {
  const head = `${'#'.repeat(level)} ${title ?? page.title[language]}`;
  const lead = title === undefined ? [] : [`**${upperFirst(page.title[language].replace(`${title}: `, ''))}.**`];
  return [head, ...lead, ...page.parts.map((part) => partBlocks(part, language).join('\n\n'))].join('\n\n');
}

function partBlocks({ heading, paragraphs = [], items = [], code }: PagePart, language: Language): string[] {
  const [first = '', ...more] = paragraphs.map((paragraph) => paragraph[language]);
  const lead = heading ? [`*${heading[language]}*${first === '' ? '' : `: ${first}`}`, ...more] : [first, ...more];
  const list = items.map(({ name, text }) => `- \`${name[language]}\`: ${text[language]}`);
  return [
    ...lead.filter((text) => text !== ''),
    ...(list.length > 0 ? [list.join('\n')] : []),
    ...(code === undefined ? [] : [`\`\`\`yaml\n${code}\n\`\`\``]),
  ];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
