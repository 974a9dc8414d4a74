import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { Ledger } from '../../../src/exports/ledger.js';
import { type OcdsField, ocdsFields } from '../../../src/exports/ocds/fields.js';
import { releasePackageOf } from '../../../src/exports/ocds/packages.js';
import { findingOf } from '../../../src/source/diagnostic.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, fourYears, region, twice } from '../../support/timeline-rows.js';

interface Release {
  readonly ocid: string;
  readonly tag: readonly string[];
  readonly tender: Readonly<Record<string, unknown>> & { readonly lots: readonly Readonly<Record<string, unknown>>[] };
  readonly awards?: readonly Readonly<Record<string, unknown>>[];
  readonly contracts?: readonly { readonly status: string; readonly period?: Readonly<Record<string, string>> }[];
  readonly relatedProcesses?: readonly unknown[];
}

/** The releases for a region of which a letter of 2021 says this, and how many values went which way. */
async function exported(letter: string, others: Readonly<Record<string, string>> = {}) {
  const { dataset, diagnostics } = await datasetWith(region(letter, ''), undefined, { others });
  expect(diagnostics.map(findingOf).map(({ line, message }) => `${line} ${message.en}`)).toEqual([]);
  const ledger = new Ledger<OcdsField>();
  const settings = { prefix: 'ocds-abc123', dataset, ledger, asOf: '2024-06-01' as Day, publisher: 'x', uri: 'urn:x' };
  const releases = releasePackageOf(settings).json['releases'] as Release[];
  const tally = ledger.tally(Object.keys(ocdsFields) as OcdsField[]);
  return {
    releases,
    release: releases[0] as Release,
    went: (field: OcdsField) => {
      const found = tally.find((one) => one.field === field);
      return found ? [found.carried, found.approximated, found.dropped] : [0, 0, 0];
    },
  };
}

/** One contract on two segments, each with its own share of it. */
const twoLots = (first: string, second: string, stages = ['running', 'tendering']) => `segments:
  - { id: wonen, name: Wonen, cite: 2, contracts: [{ id: hulp, kind: regular, ${stages[0] ? `stage: ${stages[0]},` : ''} ${first}
      terms: { ${fourYears}, options: none, cite: { rest: 3 } }, cite: { rest: 2 } }] }
  - { id: crisis, name: Crisis, cite: 2, contracts: [{ id: hulp, kind: regular, ${stages[1] ? `stage: ${stages[1]},` : ''} ${second}
      terms: { ${fourYears}, options: none, cite: { rest: 3 } }, cite: { rest: 2 } }] }
`;
const bought = (how: string) => `procurement: { ${how}, cite: { rest: 5 } },`;

describe('the lots of a release', () => {
  it('have come as far as each has, and the whole as far as all agree on', async () => {
    const { release, went } = await exported(twoLots('', ''));
    expect(release.tender.lots.map(({ status }) => status)).toEqual(['complete', 'active']);
    expect(release.tender['status']).toBeUndefined();
    expect(release.tag).toEqual(['tender', 'award', 'contract']);
    expect(release.awards?.map(({ relatedLots }) => relatedLots)).toEqual([['wonen']]);
    expect(release.contracts?.map(({ status }) => status)).toEqual(['active']);
    expect(went('stage')).toEqual([2, 0, 0]);
    const alike = await exported(twoLots('', '', ['tendering', 'tendering']));
    expect(alike.release.tender['status']).toBe('active');
  });

  it('are cancelled as a whole only where each of them is', async () => {
    const some = await exported(twoLots('', '', ['withdrawn', 'tendering']));
    expect(some.release.tag).toEqual(['tender']);
    const all = await exported(twoLots('', '', ['withdrawn', 'withdrawn']));
    expect(all.release.tag).toEqual(['tenderCancellation']);
    expect(all.release.tender['status']).toBe('cancelled');
  });

  it('tell how each is bought where that differs, and it stands once where they agree', async () => {
    const apart = await exported(twoLots(bought('instrument: open-house'), bought('instrument: public-contract')));
    expect(apart.release.tender['procurementMethod']).toBeUndefined();
    expect(apart.release.tender['procurementMethodDetails']).toBeUndefined();
    expect(apart.release.tender.lots.map(({ description }) => description)).toEqual([
      'open house',
      'overheidsopdracht',
    ]);
    expect(apart.release.tender.lots[1]).toMatchObject({ description_en: 'public contract' });
    const one = bought('instrument: open-house');
    const { release } = await exported(twoLots(one, one));
    expect(release.tender).toMatchObject({ procurementMethod: 'open', procurementMethodDetails: 'open house' });
    expect(release.tender.lots[0]?.['description']).toBeUndefined();
  });
});

describe('a stage that no source tells', () => {
  it('gets no tag of a stage, and no state', async () => {
    const { release, went } = await exported(contract(`${fourYears}, options: none`).replace('intended', 'not-stated'));
    expect(release.tag).toEqual(['compiled']);
    expect(release.tender['status']).toBeUndefined();
    expect(went('stage')).toEqual([0, 0, 0]);
  });
});

describe('the end of a signed contract', () => {
  const running = (terms: string) => contract(terms).replace('intended', 'running');

  it('is the one that is agreed', async () => {
    const { release, went } = await exported(running(`${fourYears}, ${twice('P1Y')}`));
    expect(release.contracts?.[0]?.period).toEqual({
      startDate: '2022-01-01T00:00:00+01:00',
      endDate: '2025-12-31T23:59:59+01:00',
      maxExtentDate: '2027-12-31T23:59:59+01:00',
    });
    expect(went('agreed-until')).toEqual([1, 0, 0]);
  });

  it('is left out where a source only calls it running on its day', async () => {
    const { release, went } = await exported(running('firstDay: 2018-01-01, initialTerm: not-stated, options: none'));
    expect(release.contracts?.[0]?.period).toEqual({ startDate: '2018-01-01T00:00:00+01:00' });
    expect(went('agreed-until')).toEqual([0, 0, 1]);
  });

  it('is left out where only a bound of it is known', async () => {
    const { release } = await exported(running('firstDay: 2021-01-01, initialTerm: P2Y..P4Y, options: none'));
    expect(release.contracts?.[0]?.period).not.toHaveProperty('endDate');
  });
});

describe('what was not told', () => {
  it('is not lost, and what is undecided is', async () => {
    const letter = (word: string) =>
      contract(`firstDay: ${word}, initialTerm: ${word}, options: ${word}`, `awards: ${word}, funding: ${word},`);
    for (const word of ['not-stated', 'not-read']) {
      const { went } = await exported(letter(word));
      for (const field of ['first-day', 'initial-end', 'options', 'winners', 'funding'] as const)
        expect([word, field, went(field)]).toEqual([word, field, [0, 0, 0]]);
    }
    const { went } = await exported(letter('undecided'));
    for (const field of ['first-day', 'options', 'winners', 'funding'] as const)
      expect([field, went(field)]).toEqual([field, [0, 0, 1]]);
  });
});

describe('rights of a contract', () => {
  it('to renew and to buy more are told in both languages', async () => {
    const more = 'scopeOptions: [{ count: 1, cite: { rest: 5 } }]';
    const { release, went } = await exported(contract(`${fourYears}, ${twice('..P2Y')}, ${more}`));
    expect(release.tender.lots[0]).toMatchObject({
      renewal: {
        description: '2 verlengingen van elk hoogstens 2 jaar',
        description_en: '2 extensions of at most 2 years each',
      },
      hasOptions: true,
      options: { description: '1 optie op meer werk', description_en: '1 option for more work' },
    });
    expect(release.tender['milestones']).toMatchObject([{ title: 'optie 1', title_en: 'option 1' }, {}]);
    expect(went('scope-options')).toEqual([0, 1, 0]);
    const none = await exported(contract(`${fourYears}, options: none, scopeOptions: none`));
    expect(none.release.tender.lots[0]).toMatchObject({ hasRenewal: false, hasOptions: false });
  });
});

it('names the framework of a contract, and the one that it follows, by their OCIDs', async () => {
  const letter = contract(`${fourYears}, options: none`, '', 'raam').concat(
    entry(`${fourYears}, options: none`, 'under: [raam], follows: [oud],', 'nader'),
  );
  const { releases } = await exported(letter);
  const [frame, further] = ['raam', 'nader'].map((id) => releases.find(({ ocid }) => ocid.endsWith(`-${id}`)));
  expect(frame?.tender.lots[0]).toMatchObject({ techniques: { hasFrameworkAgreement: true } });
  expect(further?.relatedProcesses).toEqual([
    { id: 'under-raam', relationship: ['framework'], scheme: 'ocid', identifier: 'ocds-abc123-voorbeeld-stad-raam' },
    { id: 'follows-oud', relationship: ['prior'], scheme: 'ocid', identifier: 'ocds-abc123-voorbeeld-stad-oud' },
  ]);
});

describe('codes of other standards', () => {
  it('come from the vocabulary: the kinds of care as CPV, the criterion as OCDS has it', async () => {
    const { release, went } = await exported(
      twoLots(bought('criterion: quality'), bought('criterion: quality')).replace(
        'name: Crisis,',
        'name: Crisis, categories: [elderly, dyslexia],',
      ),
    );
    expect(release.tender['awardCriteria']).toBe('qualityOnly');
    expect(release.tender.lots.map((lot) => lot['additionalClassifications'])).toEqual([
      [{ scheme: 'CPV', id: '85311300', description: 'jeugdhulp', description_en: 'youth care' }],
      [
        { scheme: 'CPV', id: '85311100', description: 'ouderen', description_en: 'the elderly' },
        { scheme: 'CPV', id: '85311300', description: 'jeugdhulp', description_en: 'youth care' },
      ],
    ]);
    expect(went('criterion')).toEqual([2, 0, 0]);
    expect(went('categories')).toEqual([3, 0, 1]);
  });

  it('stand nowhere where lots are awarded on different grounds', async () => {
    const { release, went } = await exported(twoLots(bought('criterion: quality'), bought('criterion: price')));
    expect(release.tender['awardCriteria']).toBeUndefined();
    expect(went('criterion')).toEqual([0, 0, 2]);
  });
});

describe('what a release has no place for', () => {
  it('is counted key by key', async () => {
    const option =
      'options: [{ count: 1, length: P1Y, notice: P3M, tacit: true, decidedBy: client, reservation: true, cite: { rest: 4 } }]';
    const terms = `${fourYears}, ${option}, minimumTerm: P2Y, maximumTerm: P5Y, earliestLastDay: 2023-12-31`;
    const more = `perMunicipality: true, funding: [{ model: pxq, cite: { rest: 5 } }], ${bought(
      'instrument: public-contract, conditions: [dialogue], rejected: [{ instrument: open-house, cite: 6 }]',
    )} evaluations: [{ after: P3Y, mayEnd: true, cite: { rest: 6 } }],`;
    const { went } = await exported(contract(terms, more));
    const dropped = [
      ...['kind', 'per-municipality', 'funding', 'conditions', 'rejected', 'minimum-term', 'earliest-end'],
      ...['notice', 'tacit', 'decided-by', 'reservation', 'may-end'],
    ] as const;
    for (const field of dropped) expect([field, went(field as OcdsField)]).toEqual([field, [0, 0, 1]]);
    expect(went('limit')).toEqual([0, 1, 0]);
    expect(went('initial-term')).toEqual([1, 0, 0]);
  });

  it('is counted beside the contracts, too, once the paper is known', async () => {
    const points = 'points: { aim: { cost: 7 "kosten" } }\n';
    const { went } = await exported(points + contract(`${fourYears}, options: none`));
    expect(went('points')).toEqual([0, 0, 1]);
  });
});
