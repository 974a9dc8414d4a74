import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import { linkedParts } from '../../src/formats/linked.js';
import { toMarkdown } from '../../src/formats/markdown.js';

const link = (...labels: string[]) => ({ labels, url: `https://example.org/${labels[0]}` });
const told = (text: string, ...links: Parameters<typeof linkedParts>[1] & object) =>
  linkedParts(text, links).map(({ text: part, url }) => (url === undefined ? part : `<${part}>`));

describe('links in a cell', () => {
  it('take the first of their labels that stands there by itself', () => {
    expect(told('[p3, p13]', link('p3'))).toEqual(['[', '<p3>', ', p13]']);
    expect(told('regels 112, 12', link('12'))).toEqual(['regels 112, ', '<12>']);
    expect(told('pages 2, 3', link('p3', '3'))).toEqual(['pages 2, ', '<3>']);
  });

  it('each take a place of their own, and none where there is none', () => {
    expect(told('p3, p3', link('p3'), link('p3'), link('p3'))).toEqual(['<p3>', ', ', '<p3>']);
    expect(told('p4', link('p3'))).toEqual(['p4']);
  });
});

describe('a linked cell', () => {
  const url = 'https://example.org/a|b#:~:text=x&text="y"';
  const report = {
    columns: ['', 'Lines'],
    sections: [
      {
        ...{ heading: '', details: [], tones: [], notes: [], tree: [] },
        rows: [['x', '[p3]']],
        links: [[[], [{ labels: ['p3'], url }]]],
      },
    ],
    remarks: [],
  };

  it('is a link in html', () => {
    const style = { language: 'nl' } as Parameters<typeof toHtml>[1];
    expect(toHtml(report, style)).toContain(
      '<td>[<a href="https://example.org/a|b#:~:text=x&amp;text=&quot;y&quot;">p3</a>]</td>',
    );
  });

  it('is a link in Markdown, whose address ends neither itself nor its cell', () => {
    expect(toMarkdown(report)).toContain('| \\[[p3](<https://example.org/a%7Cb#:~:text=x&text="y">)\\] |');
  });
});
