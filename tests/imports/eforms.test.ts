import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { grouped } from '../../src/domain/grouped.js';
import { inspect } from '../../src/gate/inspect.js';
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

  it('says a doubt that several lots share once, and one of a single lot beside its value', async () => {
    const lots = [
      { name: 'Noord', start: '2027-01-01', months: 48 },
      { name: 'Zuid', start: '2027-01-01', months: 24, renewals: 0 },
    ];
    const { text, loaded, wrong } = await draft(noticeWith({ lots }));
    expect(wrong).toEqual([]);
    expect(text.match(/initialTerm: unit-apart/g)).toHaveLength(2);
    expect(text).toMatch(/^doubts:\n {2}unit-apart:\n {4}kind: unclear/m);
    expect(text).toMatch(/doubt:\n.*options:\n +kind: implied/s);
    expect(inspect(loaded, {}).findings.map(({ id }) => id)).not.toContain('duplicate-doubt');
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

  it('has a segment for each lot of the procedure in every edition: an award of one lot says nothing of the others', async () => {
    const both = [
      { id: 'LOT-0001', name: 'Noord', start: '2027-01-01', months: 48 },
      { id: 'LOT-0002', name: 'Zuid', start: '2027-01-01', months: 48 },
    ];
    const award = noticeWith({
      kind: 'ContractAwardNotice',
      day: '2026-09-01',
      lots: [{ ...both[0], start: '2027-02-01', result: 'selec-w', winners: ['Voorbeeldzorg'] }],
    });
    const { loaded, wrong } = await draft(noticeWith({ lots: both }), award);
    expect(wrong).toEqual([]);
    expect(firstDays(loaded, '2026-10-01')).toEqual({ 'lot-0001': '2027-02-01', 'lot-0002': '2027-01-01' });
  });

  it('tells of a lot that nobody won, and of one on which nobody has decided, that they are not awarded', async () => {
    const lots = [
      { name: 'Noord', result: 'selec-w', winners: ['Voorbeeldzorg'] },
      { name: 'Zuid', result: 'clos-nw' },
      { name: 'West', result: 'open-nw' },
    ] as const;
    const { text, wrong } = await draft(noticeWith({ kind: 'ContractAwardNotice', lots }));
    expect(wrong).toEqual([]);
    expect([...text.matchAll(/stage: (\S+) # (\S+)/g)].map(([, stage, term]) => `${stage} ${term}`)).toEqual([
      'awarded BT-02',
      'not-awarded BT-142',
      'tendering BT-142',
    ]);
    const one = await draft(noticeWith({ kind: 'ContractAwardNotice', lots: [{ result: 'clos-nw' }] }));
    expect(one.text).toContain('stage: not-awarded # BT-142');
    expect(one.wrong).toEqual([]);
  });

  it('puts a change behind the notice of the same day that it changes, and says with which words', async () => {
    const lot = { start: '2027-01-01', months: 48 };
    const change = noticeWith({
      changes: 'Start een maand later',
      lots: [{ ...lot, start: '2027-02-01' }],
      number: '-2',
    });
    const { loaded, text, wrong } = await draft(change, noticeWith({ lots: [lot] }));
    expect(wrong).toEqual([]);
    expect(firstDays(loaded, '2026-04-01')).toEqual({ track: '2027-02-01' });
    expect(text).toMatch(/events: not-read # BT-141 \(\d+\): Start een maand later/);
    expect(text).not.toMatch(/niets zegt welke later is/);
  });

  it('makes an edition of a modification, with its words for a person to code, and no event of its own', async () => {
    const lots = [{ start: '2027-01-01', end: '2030-12-31' }];
    const later = noticeWith({
      kind: 'ContractAwardNotice',
      day: '2029-05-01',
      modifies: 'Verlengd met een jaar',
      lots: [{ start: '2027-01-01', end: '2031-12-31' }],
    });
    const { loaded, text, wrong } = await draft(later, noticeWith({ lots }));
    expect(wrong).toEqual([]);
    expect(text).toMatch(/stage: running # BT-02/);
    expect(text).toMatch(/events: not-read # BT-202 \(\d+\): Verlengd met een jaar/);
    const lastDays = (asOf: string) =>
      (timelineReport(loaded.dataset, everything, asOf as Day) as Report).records.map(({ lastDay }) => lastDay);
    expect(lastDays('2026-06-01')).toContain('2030-12-31');
    expect(lastDays('2029-06-01')).toContain('2031-12-31');
  });

  it('takes a notice that was cancelled for a tender that was withdrawn, with a doubt', async () => {
    const { text, wrong } = await draft(noticeWith({ changes: 'cancel' }));
    expect(wrong).toEqual([]);
    expect(text).toContain('stage: withdrawn # BT-140');
    expect(text).toMatch(/doubt:\n +stage:\n +kind: unclear/);
  });

  it('doubts the later of two notices of one kind and day, since nothing tells that it is', async () => {
    const lots = [{ start: '2027-01-01', months: 48 }];
    const { text, wrong } = await draft(noticeWith({ lots }), noticeWith({ lots, number: '-b' }));
    expect(wrong).toEqual([]);
    expect(text).toContain('niets zegt welke later is');
  });

  it('shows the words of a stranger as they are, and lets none of them be YAML', async () => {
    const { text, wrong } = await draft(noticeWith({ title: 'x: [1] # &amp;a *b "c"', lots: [{ name: '- {y}' }] }));
    expect(wrong).toEqual([]);
    expect(text).toContain('x: [1] # &a *b');
  });
});

/** The first day of the initial term of each segment, or of the whole track, as of a day. */
function firstDays({ dataset }: Drafted['loaded'], asOf: string) {
  const { records } = timelineReport(dataset, everything, asOf as Day) as Report;
  const own = records.filter(({ period, firstDay }) => period === 'initial' && firstDay !== null);
  return Object.fromEntries(own.map(({ segment, firstDay }) => [segment ?? 'track', firstDay]));
}

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

  it('of one procedure become editions of one track, each of its own card', async () => {
    const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
    const taken = texts.flatMap((text) => {
      const found = noticeIn(text);
      return 'refused' in found || !text.includes('ContractFolderID') ? [] : [{ text, procedure: found.procedure }];
    });
    const shared = [...grouped(taken, ({ procedure }) => procedure).values()].filter((own) => own.length > 1);
    expect(shared.length).toBeGreaterThan(4);
    for (const own of shared) {
      const found = await draftedFrom(own.map(({ text }) => text));
      if ('refused' in found) throw new Error(found.refused);
      expect(found.wrong).toEqual([]);
      const [region] = found.loaded.dataset.regions;
      expect(region?.tracks).toHaveLength(1);
      expect(new Set(region?.tracks[0]?.editions.map(({ source }) => source)).size).toBe(own.length);
    }
  });

  it('are more often taken than refused', async () => {
    const read = names.map((name) => noticeIn(readFileSync(join(folder, name), 'utf8')));
    expect(read.filter((one) => !('refused' in one)).length).toBeGreaterThan(70);
  });
});
