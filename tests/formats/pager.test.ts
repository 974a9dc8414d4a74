import { describe, expect, it } from 'vitest';
import { pagerFor } from '../../src/process/pager.js';
import { runBuilt } from '../support/document.js';
import { hasTerminal } from '../support/running.js';

const start = { today: '2026-11-22', folder: '/', data: '/', columns: 10, isTerminal: true, words: [] };
const long = 'x\n'.repeat(50);

/** The pager for a text of fifty lines on a screen of twenty. */
function pagerOf(environment: Readonly<Record<string, string>>, words: readonly string[] = [], isTerminal = true) {
  return pagerFor(long, { ...start, rows: 20, words, environment, isTerminal });
}

describe('which pager', () => {
  it('our own variable before that of all programs before less', () => {
    expect(pagerOf({ INKOOP_PAGER: 'more', PAGER: 'most' })).toBe('more');
    expect(pagerOf({ PAGER: 'most' })).toBe('most');
    expect(pagerOf({})).toBe('less');
  });

  it('none where nobody looks, nobody wants it, or it could do nothing', () => {
    expect(pagerOf({ PAGER: 'most' }, [], false)).toBeUndefined();
    expect(pagerOf({ PAGER: 'most' }, ['list', '--no-pager'])).toBeUndefined();
    expect(pagerOf({ INKOOP_PAGER: '', PAGER: 'most' })).toBeUndefined();
    expect(pagerOf({ PAGER: 'cat' })).toBeUndefined();
    expect(pagerOf({ TERM: 'dumb' })).toBeUndefined();
  });
});

describe('whether a text is longer than the screen', () => {
  it.each([
    ['a\nb\nc\n', 4, false],
    ['a\nb\nc\n', 3, true],
    [`${'x'.repeat(25)}\n`, 4, false],
    [`${'x'.repeat(25)}\n`, 3, true],
    [`\u001B[1m${'x'.repeat(10)}\u001B[22m\n`, 2, false],
  ])('%j on %d lines of ten: %s', (text, rows, is) => {
    expect(pagerFor(text, { ...start, rows, environment: {} }) !== undefined).toBe(is);
  });

  it('nothing is where the screen has no known size, or the output is no text', () => {
    expect(pagerFor(long, { ...start, environment: {} })).toBeUndefined();
    expect(pagerFor(long, { ...start, rows: 0, columns: 0, environment: {} })).toBeUndefined();
    expect(pagerFor(new Uint8Array(5000), { ...start, rows: 20, environment: {} })).toBeUndefined();
  });
});

/** What a terminal of so many lines shows of a command. */
async function shown(command: string, rows: number, environment: Readonly<Record<string, string>>) {
  const { output, exitCode } = await runBuilt(
    `script -qec "stty rows ${rows} cols 80; ${command}" /dev/null </dev/null`,
    environment,
  );
  return { output: output.replaceAll('\r\n', '\n'), exitCode };
}

/** A pager that marks every line. */
const marking = { TERM: 'xterm', NO_COLOR: '1', INKOOP_PAGER: 'sed s/^/P:/' };
const lineCount = 17;
const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const listing = `inkoop list --data ${frozen}`;

describe.skipIf(!hasTerminal)('on a terminal', async () => {
  const plain = (await runBuilt(listing)).output;

  it('the example is of the length that these tests suppose', () => {
    expect(plain.split('\n').length).toBeLessThan(lineCount);
    expect(plain.split('\n').length).toBeGreaterThan(4);
  });

  it('what is longer than the screen goes through the pager', async () => {
    const marked = plain.trimEnd().replace(/^/gm, 'P:').concat('\n');
    expect(await shown(listing, 4, marking)).toEqual({ output: marked, exitCode: 0 });
  });

  it('what fits does not', async () => {
    expect(await shown(listing, lineCount, marking)).toEqual({ output: plain, exitCode: 0 });
  });

  it('nor what is piped or not to be paged', async () => {
    expect((await shown(`${listing} | cat`, 4, marking)).output).toBe(plain);
    expect((await shown(`${listing} --no-pager`, 4, marking)).output).toBe(plain);
  });

  it.each(['/no/such/pager', 'no-such-pager -x', 'LC_ALL=C no-such-pager 2>/dev/null'])(
    'a pager that is not there leaves the text plain: %s',
    async (pager) => {
      expect(await shown(listing, 4, { ...marking, INKOOP_PAGER: pager })).toEqual({
        output: plain,
        exitCode: 0,
      });
    },
  );

  it('a shell where the command needs one', async () => {
    const { output } = await shown(listing, 4, { ...marking, INKOOP_PAGER: "tr 'a-z' 'A-Z' | head -2" });
    expect(output).toBe(plain.toUpperCase().split('\n').slice(0, 2).join('\n').concat('\n'));
  });

  it('a pager that has seen enough ends it well, with the exit code of the command and its messages last', async () => {
    const command = `inkoop deadlines --data ${frozen} --fail-if-within 20y`;
    const { output, exitCode } = await shown(command, 4, { ...marking, INKOOP_PAGER: 'head -1' });
    const [first, due, untold, ...rest] = output.split('\n');
    expect([first, rest.filter((line) => line !== ''), exitCode]).toEqual([
      'Passed; no source tells of a decision or an outcome',
      [],
      1,
    ]);
    expect(due).toMatch(/^\d+ /);
    expect(untold).toMatch(/^For \d+ it cannot be determined /);
  });

  it('less gets the settings that colours and short texts need', async () => {
    const environment = { ...marking, INKOOP_PAGER: "env | grep '^LESS='" };
    expect((await shown(listing, 4, environment)).output).toBe('LESS=FRX\n');
    expect((await shown(listing, 4, { ...environment, LESS: '-i' })).output).toBe('LESS=-i\n');
  });
});
