import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay, plusDays } from '../../src/calendar/day.js';
import type { CitedValue } from '../../src/domain/cited-values.js';
import { citedValuesIn } from '../../src/domain/cited-values.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { isUnknown } from '../../src/domain/entry.js';
import { verdictOf } from '../../src/domain/verdict.js';
import { loadDataset } from '../../src/loading/load.js';
import { loadPapers } from '../../src/loading/texts.js';
import { hasTexts, textsFolder } from '../support/texts.js';

const root = new URL('../..', import.meta.url).pathname;

/** A plausible slip in one value: what it was and what it became. */
interface Slip {
  readonly kind: 'day' | 'month' | 'year' | 'count' | 'duration' | 'amount' | 'name' | 'code' | 'lines';
  readonly wrong: CitedValue;
  readonly told: string;
}

/** The slips that a person could make in a value that is right. */
function* slipsIn(value: CitedValue, dataset: Dataset): Generator<Slip> {
  const { located, rule, citation, key } = value;
  const now = located.value;
  if (isUnknown(now)) return;
  const as = (kind: Slip['kind'], wrong: unknown): Slip => ({
    kind,
    wrong: { ...value, located: { ...located, value: wrong } },
    told: `${located.file.name} ${located.path.join('/')}: ${JSON.stringify(now)} → ${JSON.stringify(wrong)}`,
  });
  const text = String(now);
  if (rule.is === 'day') {
    const last = text.split('..').at(-1) ?? '';
    const day = parseDay(last);
    if (day) yield as('day', text.replace(last, plusDays(day, 1)));
    if (/\d{4}-\d{2}/.test(text))
      yield as(
        'month',
        text.replace(/-(\d{2})(?=-\d{2}$|$)/, (_, month) => `-${other(month)}`),
      );
    yield as(
      'year',
      text.replace(/\d{4}(?!.*\d{4})/, (year) => String(Number(year) + 1)),
    );
  }
  if (rule.is === 'duration' && /\d/.test(text))
    yield as(
      'duration',
      text.replace(/\d+(?=Y)/, (years) => String(Number(years) + 1)),
    );
  if (rule.is === 'count')
    yield as(
      'count',
      text.replace(/\d+/, (count) => String(Number(count) + 1)),
    );
  if (rule.is === 'amounts') {
    const [[year, amount] = ['', 0]] = Object.entries(now as Record<string, number>);
    yield as('amount', { ...(now as object), [year]: Number(amount) + 1 });
  }
  if (key === 'winners')
    yield as('name', [[...(dataset.providers?.keys() ?? [])].find((id) => ![now].flat().includes(id))]);
  if (rule.group) {
    const words = dataset.vocabulary?.groups[rule.group]?.map(({ id }) => id) ?? [];
    const [first, ...rest] = [now].flat() as string[];
    const next = words[(words.indexOf(first ?? '') + 1) % words.length];
    if (next && next !== first) yield as('code', Array.isArray(now) ? [next, ...rest] : next);
  }
  if (citation && (rule.is !== 'flag' || now === true)) {
    const places = citation.places.map((place) => ({
      ...place,
      firstLine: place.firstLine + 4,
      lastLine: place.lastLine + 4,
    }));
    yield {
      kind: 'lines',
      wrong: { ...value, citation: { ...citation, places } },
      told: `${located.file.name} ${located.path.join('/')}: lines + 4`,
    };
  }
}

function other(month: string): string {
  return month === '12' ? '11' : String(Number(month) + 1).padStart(2, '0');
}

describe.skipIf(!hasTexts)('what verification objects to (wants the texts of the papers)', async () => {
  if (!hasTexts) return;
  const { dataset } = await loadDataset(`${root}/data`, root);
  const { papers } = await loadPapers(textsFolder, dataset.cards);
  const all = [...citedValuesIn(dataset.regions)].flatMap((value) => [...slipsIn(value, dataset)]);
  const missed = all.filter(({ wrong }) => verdictOf(wrong, dataset, papers).verdict !== 'unfounded');

  it('objects to at least 95 % of the slips that somebody could make', () => {
    if (process.env['INKOOP_LIST_MISSED']) {
      writeFileSync(process.env['INKOOP_LIST_MISSED'], missed.map(({ kind, told }) => `${kind}: ${told}\n`).join(''));
    }
    expect(all.length).toBeGreaterThan(800);
    expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
  });

  it.each(['day', 'month', 'year', 'count', 'duration', 'amount', 'name', 'lines'] as const)('a wrong %s', (kind) => {
    const made = all.filter((slip) => slip.kind === kind);
    const through = missed.filter((slip) => slip.kind === kind);
    expect(made.length).toBeGreaterThan(0);
    expect(through.length / made.length).toBeLessThanOrEqual(0.1);
  });
});
