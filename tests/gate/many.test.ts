import { describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { firstOfEachRule } from '../../src/formats/findings/first-of-each-rule.js';
import { shownInspection } from '../../src/formats/findings/shown-inspection.js';
import { identitiesIn, inspect } from '../../src/gate/inspect.js';
import { inspectionOf } from '../../src/gate/inspection-of.js';
import { mostOfARule } from '../../src/text/many-more.js';
import { datasetWith } from '../support/example-region.js';

const { nearest } = vi.hoisted(() => ({ nearest: vi.fn(() => undefined) }));
vi.mock('../../src/text/nearest.js', async (original) => ({ ...(await original<object>()), nearest }));

const today = '2026-11-22' as Day;
const count = 2500;
const lost = Array.from({ length: count }, (_, at) => `          - x${at}\n`).join('');
const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugd
    name: Jeugd
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        tariffs:
${lost}        cite: 1 "x"
`;

describe('of a rule that a file breaks over and over', () => {
  it('a thousand findings are told to programs, a hundred to people, and how many there are to both', async () => {
    const loaded = await datasetWith(region);
    const verdict = inspect(loaded, { today });
    const { findings } = verdict;
    expect(findings).toHaveLength(mostOfARule + 1);
    expect(findings.map(({ line }) => line)).toEqual(findings.map((_, index) => 11 + index));
    const rest = (told: number) => `and ${count - told} more of these, from this line to line ${10 + count};`;
    expect(findings.at(-1)?.message.en).toContain(rest(mostOfARule));
    const few = firstOfEachRule(findings);
    expect(few).toHaveLength(101);
    expect(few.at(-1)?.message.en).toContain(rest(100));
    const scope = {
      isAsked: () => true,
      isShown: () => true,
      failsOn: 'error',
      since: undefined,
      texts: undefined,
    } as const;
    const lookedAt = { name: 'data', isShipped: false, hasNoRegions: false, aside: [], missing: [] };
    const shown = shownInspection(inspectionOf(loaded, verdict, { ...scope, lookedAt }), 'en', few);
    expect(shown.inShort).toBe(`${count} errors`);
  });

  it('what was meant is looked for as often as people read it', async () => {
    nearest.mockClear();
    inspect(await datasetWith(region), { today });
    expect(nearest.mock.calls.length).toBeGreaterThan(50);
    expect(nearest.mock.calls.length).toBeLessThan(400);
  });

  it('all are known to who asks what is new since', async () => {
    const verdict = inspect(await datasetWith(region), { today });
    const before = identitiesIn(verdict);
    expect(before).toHaveLength(count);
    const now = inspect(await datasetWith(region.replace('- x7\n', '- y7\n')), { today, before });
    expect(now.findings.map(({ message }) => message.en.split(' ')[0])).toEqual(['`y7`']);
  });
});

it('the way to a place has an end, however long what is above it is called', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => `s${at}`).join(', ');
  const text = `id: voorbeeld-stad\nname: X\nkind: municipality\neditions:\n  - source: brief-2021\n    tracks: [${names}]\n    cite: 1\ntracks:\n  - { id: ${'a'.repeat(5000)}, name: X, domains: [x], editions: [{ source: brief-2021 }] }\n`;
  const { findings } = inspect(await datasetWith(text), { today });
  expect(findings.length).toBeGreaterThan(1000);
  expect(Math.max(...findings.map(({ identity }) => identity.at.length))).toBeLessThan(1000);
});
