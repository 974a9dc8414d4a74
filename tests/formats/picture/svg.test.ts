import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../src/formats/colours.js';
import { shownPicture } from '../../../src/formats/picture/shown-picture.js';
import { toSvg } from '../../../src/formats/picture/svg.js';
import type { BarKind, Picture } from '../../../src/reports/picture/picture.js';
import { plain } from '../../../src/text/phrase.js';
import { barFrom, laneOf, markOn, pictureWith } from './small-picture.js';

function drawn(picture: Picture, remarks: readonly string[] = []): string {
  const style = { language: 'en', width: 80, colours: coloursOf(0) } as const;
  return toSvg(shownPicture(picture, 'en'), remarks, style);
}

/** The open elements that never end, or end out of turn: none of a well-formed document. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', alone] of svg.matchAll(/<(\/?)([\w]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return [name];
    } else if (!alone) open.push(name);
  }
  return open;
}

const lane = laneOf(
  'wijkteams',
  [barFrom('agreed', '2022-01-01', '2023-12-31'), barFrom('option', '2024-01-01', '2025-12-31')],
  [markOn('decision', '2023-12-31')],
  true,
);

describe('svg', () => {
  it('is one well-formed document with a title, a description and a role', () => {
    const svg = drawn(pictureWith([lane]), ['A remark & more']);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="group" aria-labelledby="tl-title tl-desc"/,
    );
    expect(svg).toContain('<title id="tl-title">Title</title><desc id="tl-desc">Description</desc>');
    expect(svg).toContain('>A remark &amp; more</text>');
    expect(svg.match(/&(?!amp;|lt;|gt;|quot;|#39;)/g)).toBeNull();
  });

  it('tells in words what each lane shows', () => {
    const svg = drawn(pictureWith([lane]));
    expect(svg).toContain('role="listitem" aria-label="wijkteams*: running. wijkteams: told. wijkteams: doubted"');
    expect(svg).toContain('<title>option 2024-01-01 2025-12-31</title>');
  });

  it('has text as text, and says whose lane it is', () => {
    const svg = drawn(pictureWith([lane]));
    expect(svg).toContain('>wijkteams*</text>');
    expect(svg).toMatch(/data-lane="voorbeeld\/wijkteams" data-region="voorbeeld" data-domains="jeugdhulp"/);
  });

  it.each(['option', 'window', 'off'] as const)('%s differs from other bars by a pattern', (kind: BarKind) => {
    const svg = drawn(pictureWith([laneOf('hulp', [barFrom(kind, '2022-01-01', '2023-12-31')])]));
    expect(svg).toMatch(/<rect class="over" fill="url\(#tl-(stripes|dots|crosses)\)"/);
  });

  it('what nobody tells is a line with question marks up to the edge', () => {
    const svg = drawn(pictureWith([laneOf('hulp', [barFrom('unknown', '2024-01-01', undefined)])]));
    expect(svg).toContain('class="unknown-sign"');
    expect(svg).toMatch(/class="unknown-line" x1="\d+(\.\d+)?" y1="\d+" x2="1094"/);
  });

  it('has light, dark and print', () => {
    expect(drawn(pictureWith([lane]))).toMatch(/prefers-color-scheme: dark[\s\S]*@media print/);
  });

  it('is the same for the same picture, without a number that machines write differently', () => {
    const svg = drawn(pictureWith([lane]));
    expect(svg).toBe(drawn(pictureWith([lane])));
    expect(svg.match(/\d\.\d{3,}/g)).toBeNull();
  });

  it('planted markup is text', () => {
    const planted = {
      ...lane,
      name: plain('</text><script>alert(1)</script>"\' onload="x'),
      told: [plain('"><script>')],
    };
    const svg = drawn(pictureWith([planted]));
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/ onload="/);
    expect(unbalanced(svg)).toEqual([]);
  });
});
