import { describe, expect, it } from 'vitest';
import { accountOf, importedFields } from '../../src/imports/account.js';
import type { PublishedFile } from '../../src/imports/draft-source.js';
import { noticeIn } from '../../src/imports/eforms/notice.js';
import { releasesIn } from '../../src/imports/ocds/releases.js';
import type { Published, RefusedPublication } from '../../src/imports/published.js';
import { noticeWith } from './notices.js';

/** How many fields went which way, by the name of the field. */
function counted(found: Published | RefusedPublication | readonly Published[]) {
  const all = Array.isArray(found) ? found : [found as Published];
  const files = all.map((published): PublishedFile => ({ published, file: 'x', sha256: 'x', lines: 1 }));
  const { all: passed } = accountOf(files);
  const names = (how: string) => passed.filter((one) => one.how === how).map(({ field }) => field);
  return { carried: names('carried'), approximated: names('approximated'), dropped: names('dropped') };
}

const whole = { start: '2027-01-01', end: '2034-12-31' };

describe('the account of a notice', () => {
  it('has each field that is taken over once, and what is taken less exactly apart', () => {
    const { carried, approximated, dropped } = counted(noticeIn(noticeWith({ lots: [{ ...whole, renewals: 2 }] })));
    expect(carried).toEqual(['title', 'buyers', 'stage', 'day', 'firstDay']);
    expect(approximated).toEqual(['lastDay', 'renewals']);
    for (const field of [...carried, ...approximated]) expect(importedFields).toHaveProperty(field);
    expect(dropped).toEqual(['ID']);
  });

  it('has one dropped field more for each that nobody takes over, by its name', () => {
    const notice = noticeWith({ lots: [whole] });
    const before = counted(noticeIn(notice));
    const more = counted(
      noticeIn(notice.replace('<cbc:Name>', '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note><cbc:Name>')),
    );
    expect(more.carried).toEqual(before.carried);
    expect(more.dropped.length).toBe(before.dropped.length + 2);
    expect(more.dropped.filter((one) => one === 'Note')).toHaveLength(2);
  });

  it('has a result and its winners, and the words of a change as taken less exactly', () => {
    const won = { ...whole, result: 'selec-w', winners: ['Voorbeeldzorg'] } as const;
    const award = counted(noticeIn(noticeWith({ kind: 'ContractAwardNotice', lots: [won] })));
    expect(award.carried).toEqual(expect.arrayContaining(['result', 'winners']));
    expect(counted(noticeIn(noticeWith({ changes: 'later' }))).approximated).toEqual(['changes']);
  });
});

describe('the account of a release', () => {
  const release = {
    ocid: 'ocds-abc123-1',
    id: '1',
    date: '2026-03-10T00:00:00+01:00',
    tag: ['tender'],
    buyer: { name: 'Gemeente Voorbeeldstad' },
    tender: { id: '1', title: 'Ambulante jeugdhulp', contractPeriod: { startDate: '2027-01-01T00:00:00Z' } },
  };

  it('has what is taken over, and by its way each field that is not', () => {
    const bare = counted(releasesIn(JSON.stringify(release)));
    expect(bare).toEqual({ carried: ['title', 'buyers', 'stage', 'day', 'firstDay'], approximated: [], dropped: [] });
    const tender = {
      ...release.tender,
      value: { amount: 5, currency: 'EUR' },
      items: [{ quantity: 1 }, { quantity: 2 }],
    };
    expect(counted(releasesIn(JSON.stringify({ ...release, tender })))).toEqual({
      ...bare,
      dropped: ['tender.value.amount', 'tender.value.currency', 'tender.items.quantity', 'tender.items.quantity'],
    });
  });
});
