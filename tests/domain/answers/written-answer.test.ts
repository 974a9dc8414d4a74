import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { type AnswerValue, type DataValue, type Days, isAnswered } from '../../../src/domain/answers/value.js';
import { meaningIn, writtenIn } from '../../../src/domain/answers/written-answer.js';
import type { Reason } from '../../../src/domain/terms/cause.js';
import { YamlFile } from '../../../src/source/yaml-file.js';

const mapping = { value: {}, file: new YamlFile('a', ''), path: [] };
const data = (written: unknown, is: DataValue['rule']['is'] = 'count', key = 'count') =>
  ({ is: 'data', mapping, key, rule: { is }, written }) as DataValue;
const length = (written: string) => data(written, 'duration', 'length');
const days = (earliest?: string, latest?: string, reason?: Reason): Days => {
  return { is: 'days', earliest: earliest as Day | undefined, latest: latest as Day | undefined, reason };
};
const term = (initial: string, options: string | readonly (readonly [string, string])[]): AnswerValue => ({
  is: 'term',
  initial: length(initial),
  options: typeof options === 'string' ? options : options.map(([n, of]) => ({ count: data(n), length: length(of) })),
});
const state = (since: string | undefined, isPlanned: boolean): AnswerValue => ({
  is: 'state',
  stands: { state: 'unknown', ...(since === undefined ? {} : { since: since as Day }) },
  isPlanned,
});
const items = (...models: readonly (readonly string[])[]): AnswerValue => ({
  is: 'items',
  items: models.map((parts) => parts.map((one) => data(one, 'code', 'model'))),
});
const group = (...values: readonly (readonly [string, AnswerValue])[]): AnswerValue => ({
  is: 'by-group',
  groups: values.map(([code, value]) => ({ municipalities: [code], value })),
});
const short = (firstDay: Days | undefined, ...replacedBy: readonly string[]): AnswerValue => ({
  is: 'contract',
  kind: data('regular', 'code', 'kind'),
  firstDay,
  latestEnd: undefined,
  replacedBy,
});
const move = (to: Days | undefined, stage?: string, by?: string): AnswerValue => ({
  is: 'postponed',
  moves: [{ from: days('2022-01-01', '2022-01-01'), to, length: by === undefined ? undefined : length(by), stage }],
});

describe('two answers mean the same', () => {
  it.each<[string, AnswerValue, AnswerValue]>([
    ['lengths', length('P48M'), length('P4Y')],
    ['terms', term('P48M', [['2', 'P12M']]), term('P4Y', [['2', 'P1Y']])],
    ['items in another order', items(['pxq'], ['task-based']), items(['task-based'], ['pxq'])],
  ])('as %s', (_, a, b) => {
    expect(meaningIn(a)).toBe(meaningIn(b));
  });
});

describe('two answers do not mean the same', () => {
  it.each<[string, AnswerValue, AnswerValue]>([
    ['of which the days differ', days('2022-01-01', '2022-01-01'), days('2022-01-01', '2022-12-31')],
    [
      'that are unknown for another reason',
      days(undefined, undefined, 'undecided'),
      days(undefined, undefined, 'at-least'),
    ],
    [
      'that are open for another reason',
      days('2022-01-01', undefined, 'undecided'),
      days('2022-01-01', undefined, 'at-least'),
    ],
    ['that are one number', { is: 'sum', of: [data('2'), data('1')] }, { is: 'sum', of: [data('21')] }],
    ['that are open on another side', days('2022-01-01', undefined), days(undefined, '2022-01-01')],
    ['that are unknown since another day', state('2022-01-01', false), state('2023-01-01', false)],
    ['of which one is planned', state('2022-01-01', true), state('2022-01-01', false)],
    ['that add up to as many', { is: 'sum', of: [data('2'), data('1')] }, { is: 'sum', of: [data('1'), data('2')] }],
    ['of other items', items(['pxq']), items(['task-based'])],
    ['whose parts are in another item', items(['a', 'b']), items(['a'], ['b'])],
    [
      'for other municipalities',
      group(['GM1', days('2022-01-01', '2022-01-01')]),
      group(['GM2', days('2022-01-01', '2022-01-01')]),
    ],
    ['for the same ones', group(['GM1', length('P1Y')]), group(['GM1', length('P2Y')])],
    ['of contracts in short', short(days('2022-01-01', '2022-01-01')), short(days('2023-01-01', '2023-01-01'))],
    ['of what took its place', short(undefined, 'a'), short(undefined, 'b')],
    ['of moves', move(days('2023-01-01', '2023-01-01')), move(undefined)],
    ['of terms', term('P4Y', 'none'), term('P4Y', 'not-stated')],
  ])('%s', (_, a, b) => {
    expect(meaningIn(a)).not.toBe(meaningIn(b));
  });
});

it.each<[AnswerValue, string, boolean]>([
  [days('2022-01-01', '2022-01-01'), '2022-01-01', true],
  [days('2022-01-01', '2022-12-31'), '2022-01-01..2022-12-31', true],
  [days('2022-01-01', undefined, 'undecided'), '2022-01-01..', false],
  [days(undefined, '2022-12-31'), '..2022-12-31', false],
  [days(undefined, undefined, 'at-least'), 'at-least', false],
  [days(), 'unknown', false],
  [data('none'), 'none', true],
  [data('not-stated'), 'not-stated', false],
  [term('P4Y6M', [['3', 'P2Y']]), 'P4Y6M + 3×P2Y', true],
  [term('P4Y', [['3', 'undecided']]), 'P4Y + 3×undecided', false],
  [term('~P4Y', [['3', 'P1Y']]), '~P4Y + 3×P1Y', false],
  [term('P9Y', 'none'), 'P9Y + none', true],
  [term('undecided', 'none'), 'undecided + none', false],
  [term('P9Y', 'not-stated'), 'P9Y + not-stated', false],
  [{ is: 'term', initial: undefined, options: [] }, 'missing', false],
  [state('2022-01-01', true), 'unknown 2022-01-01 planned', false],
  [{ is: 'state', stands: { state: 'running' }, isPlanned: false }, 'running', true],
  [{ is: 'sum', of: [data('2'), data('1')] }, '2 + 1', true],
  [{ is: 'sum', of: [data('2'), data('undecided')] }, '2 + undecided', false],
  [items(['a', 'b'], ['c']), 'model=a model=b; model=c', true],
  [items(['a', 'not-stated']), 'model=a model=not-stated', false],
  [group(['GM1', length('P1Y')], ['GM2', length('undecided')]), 'GM1: P1Y; GM2: undecided', false],
  [group(['GM1', length('P1Y')]), 'GM1: P1Y', true],
  [short(days('2022-01-01', '2022-01-01')), 'kind=regular first-day=2022-01-01', true],
  [short(days('2022-01-01')), 'kind=regular first-day=2022-01-01..', false],
  [short(undefined, 'a', 'b'), 'kind=regular replaced-by=a replaced-by=b', true],
  [move(days('2023-01-01', '2023-01-01'), undefined, 'P1Y'), '2022-01-01→2023-01-01 +P1Y', true],
  [move(undefined, 'intended'), 'intended 2022-01-01→?', false],
  [move(days(undefined, undefined, 'not-stated')), '2022-01-01→not-stated', false],
])('an answer for programs, and whether it is one: %#', (value, text, isKnown) => {
  expect(writtenIn(value)).toBe(text);
  expect(isAnswered(value)).toBe(isKnown);
});
