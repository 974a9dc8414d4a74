import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { noticeIn } from '../../src/imports/eforms/notice.js';
import { linesFor } from '../../src/reports/lines.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { type Drafted, draftedFrom } from './drafted.js';
import { type MadeLot, noticeWith } from './notices.js';

const everything = { region: undefined, track: undefined, segment: undefined };

async function draft(...texts: string[]): Promise<Drafted> {
  const found = await draftedFrom(texts);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

const draftOf = (lot: MadeLot) => draft(noticeWith({ lots: [lot] }));

describe('a draft of a notice', () => {
  it('has the days that are printed, each cited by its line, with the business term behind it', async () => {
    const notice = noticeWith({ lots: [{ start: '2027-01-01', end: '2030-12-31' }] });
    const { text, wrong } = await draft(notice);
    const line = notice.split('\n').findIndex((one) => one.includes('StartDate')) + 1;
    expect(wrong).toEqual([]);
    expect(text).toContain('firstDay: 2027-01-01 # BT-536');
    expect(text).toContain(`firstDay: ${line} "2027-01-01"`);
    expect(text).toContain('lastDay: 2030-12-31 # BT-537');
  });

  it('takes an end that counts renewals in for the last one that there can be, with a doubt', async () => {
    const { text, wrong } = await draftOf({ start: '2027-01-01', end: '2034-12-31', renewals: 2 });
    expect(wrong).toEqual([]);
    expect(text).toContain('latestLastDay: 2034-12-31 # BT-537');
    expect(text).not.toContain('  lastDay:');
    expect(text).toContain('count: ..2 # BT-58');
    expect(text).toMatch(/doubt:\n +latestLastDay:\n +kind: unclear/);
  });

  it('knows no renewals where there are none, and does not read them where no field tells', async () => {
    expect((await draftOf({ start: '2027-01-01', months: 48, renewals: 0 })).text).toContain('options: none # BT-58');
    const { text, wrong } = await draftOf({ start: '2027-01-01', months: 48 });
    expect(text).toContain('options: not-read');
    expect(text).toContain('initialTerm: P48M # BT-36');
    expect(wrong).toEqual([]);
  });

  it('tells a contract without end from one of which nothing is known', async () => {
    expect((await draftOf({ start: '2027-01-01', other: 'UNLIMITED' })).text).toContain(
      'initialTerm: unlimited # BT-538',
    );
    expect((await draftOf({ other: 'UNKNOWN' })).text).not.toContain('terms:');
  });

  it('has a segment for each lot', async () => {
    const lots = [
      { name: 'Noord', start: '2027-01-01', months: 48 },
      { name: 'Zuid', start: '2027-07-01', months: 24 },
    ];
    const { loaded, wrong } = await draft(noticeWith({ lots }));
    expect(wrong).toEqual([]);
    const found = linesFor(loaded.dataset, everything, '2026-06-01' as Day);
    if ('known' in found) throw new Error('nothing found');
    expect(found.lines.map(({ segment }) => segment?.id)).toEqual(['lot-0001', 'lot-0002']);
  });

  it('knows a Dutch municipality by its name or its code, and no one else', async () => {
    const buyers = (name: string, id?: string) => noticeWith({ buyers: [{ name, ...(id ? { id } : {}) }] });
    expect((await draft(buyers('Gemeente Voorbeeldstad'))).text).toMatch(/municipalities:\n +- GM9001/);
    expect((await draft(buyers('Inkoopbureau', 'NL-OWMS-gm9002'))).text).toMatch(/municipalities:\n +- GM9002/);
    expect((await draft(buyers('Inkoopbureau'))).text).not.toContain('municipalities');
  });

  it('names winners that the dataset knows, and notes the names of others for a person to add', async () => {
    const won = (...winners: string[]) =>
      draft(noticeWith({ kind: 'ContractAwardNotice', lots: [{ start: '2027-01-01', months: 48, winners }] }));
    const known = await won('Voorbeeldzorg', 'Thuis Bee');
    expect(known.text).toMatch(/winners:\n +- voorbeeldzorg\n +- thuis-bee/);
    expect(known.wrong).toEqual([]);
    const other = await won('Voorbeeldzorg', 'Onbekend BV');
    expect(other.text).toMatch(/awards: not-read # .*Onbekend BV/);
    expect(other.wrong).toEqual([]);
  });

  it('makes editions of one contract of what was published of one procedure, whatever the order', async () => {
    const lots = [{ start: '2027-01-01', months: 48 }];
    const award = noticeWith({ kind: 'ContractAwardNotice', day: '2026-09-01', lots });
    const { loaded, wrong } = await draft(award, noticeWith({ day: '2026-03-10', lots }));
    expect(wrong).toEqual([]);
    const rows = (asOf: string) => (timelineReport(loaded.dataset, everything, asOf as Day) as Report).records;
    expect(new Set(rows('2026-04-01').map(({ contract }) => contract))).toEqual(new Set(['jeugdhulp-new']));
    expect(rows('2026-10-01').map(({ contract }) => contract)).toContain('jeugdhulp-new');
    expect(loaded.dataset.regions[0]?.tracks[0]?.editions.map(({ countsFrom }) => countsFrom)).toEqual([
      '2026-03-10',
      '2026-09-01',
    ]);
  });

  it('shows the words of a stranger as they are, and lets none of them be YAML', async () => {
    const { text, wrong } = await draft(noticeWith({ title: 'x: [1] # &amp;a *b "c"', lots: [{ name: '- {y}' }] }));
    expect(wrong).toEqual([]);
    expect(text).toContain('x: [1] # &a *b');
  });
});

describe('what is no notice', () => {
  it.each([
    ['doctype', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
    ['not-xml', '<ContractNotice><a></ContractNotice>'],
    ['not-xml', ''],
    ['no-notice', '<x/>'],
    ['no-day', '<ContractNotice/>'],
    ['too-deep', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
    ['no-contract', noticeWith({ lots: [] })],
    ['no-buyer', noticeWith({ buyers: [] })],
  ])('is refused: %s', (reason, text) => {
    expect(noticeIn(text)).toMatchObject({ refused: reason });
  });

  it('is refused as fast as it is long: an entity in it is not expanded', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]><a>${'&b;'.repeat(1000)}</a>`;
    expect(noticeIn(bomb)).toEqual({ refused: 'doctype' });
  });
});

const folder = new URL('../../../shared/notices', import.meta.url).pathname;
const hasNotices = existsSync(folder) || process.env['INKOOP_REQUIRE_TEXTS'] !== undefined;

describe.runIf(hasNotices)('the examples of the eForms SDK', () => {
  const names = hasNotices ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

  it.each(names)('%s gives a draft that validates, or is refused', async (name) => {
    const found = await draftedFrom([readFileSync(join(folder, name), 'utf8')]);
    if ('refused' in found) expect(found.refused).toMatch(/^(no-|not-)/);
    else expect(found.wrong).toEqual([]);
  });

  it('are more often taken than refused', async () => {
    const read = names.map((name) => noticeIn(readFileSync(join(folder, name), 'utf8')));
    expect(read.filter((one) => !('refused' in one)).length).toBeGreaterThan(70);
  });
});
