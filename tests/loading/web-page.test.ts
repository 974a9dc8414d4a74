import { describe, expect, it } from 'vitest';
import { Paper } from '../../src/domain/citing/paper.js';
import { blocksShown } from '../../src/loading/web-page.js';

const page = `<!DOCTYPE html>
<html lang="nl"><head><title>Nieuws &ndash; Voorbeelddorp</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>Jeugdhulp
   opnieuw ingekocht</h1>
<p>De overeenkomst loopt <b>vier jaar</b>,<br>van 2027 tot&nbsp;2031.
<p>Wij kopen samen&shy;werkend in &amp; betalen.</p>
<table><tr><td>Start</td><td>1 januari 2027</td></tr></table>
<script>document.write('tien jaar')</script><noscript>zet scripts aan</noscript>
<div hidden>negen jaar</div><div style="display: none">acht jaar <p>zeven jaar</p></div><p>slot</p>
</body></html>`;

describe('blocksShown', () => {
  it('gives what a browser shows, a block a paragraph', () => {
    expect(blocksShown(page)?.split('\n\n')).toEqual([
      'Home',
      'Jeugdhulp opnieuw ingekocht',
      'De overeenkomst loopt vier jaar, van 2027 tot 2031.',
      'Wij kopen samenwerkend in & betalen.',
      'Start',
      '1 januari 2027',
      'slot',
    ]);
  });

  it('parts words of two blocks: a quote is whole words of one', () => {
    const paper = new Paper(blocksShown(page) ?? '', 'words');
    const holds = (quote: string) => paper.holds(quote, {});
    expect(['vier jaar, van 2027', 'samenwerkend', '1 Januari 2027'].map(holds)).toEqual([true, true, true]);
    expect(['Start 1 januari', 'januari 202', 'tien jaar', 'zeven jaar', 'Nieuws'].map(holds)).toEqual(
      Array(5).fill(false),
    );
  });

  it('takes what is wrong in a page, and expands no entity of its own', () => {
    expect(blocksShown('<p>een<p>twee</b></div></p>')).toBe('een\n\ntwee');
    expect(blocksShown('<!DOCTYPE x [<!ENTITY a "aaaa">]><p>&a;&a;</p>')).toContain('&a;&a;');
    expect(blocksShown('<p>een<!-- twee')).toBe('een');
    expect(blocksShown('')).toBe('');
  });

  it('does not read what nests deeper than any page: neither pages nor browsers do', () => {
    expect(blocksShown(`${'<div>'.repeat(500)}diep`)).toBe('diep');
    expect(blocksShown(`${'<i>'.repeat(600_000)}${'</b>'.repeat(600_000)}`)).toBeUndefined();
  });
});
