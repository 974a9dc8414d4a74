import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { areAlike, readingsOf } from '../../src/source/yaml-readings.js';
import type { PlainReading } from '../../src/text/yaml-readings.js';

/** A reading as this test writes it: a number, a truth value, `date`, `nothing`, `sign` or `text`. */
function told(reading: PlainReading): unknown {
  return 'value' in reading ? reading.value : reading.is;
}

describe('what readers of YAML make of a scalar without quotes', () => {
  // YAML 1.1 as PyYAML reads it; `y` and `n` as its types (yaml.org/type/bool.html) have them.
  it.each([
    ['0363', 363, 243],
    ['010', 10, 8],
    ['08', 8, 'text'],
    ['0', 0, 0],
    ['273609', 273609, 273609],
    ['20e17409', Infinity, 'text'],
    ['1e3', 1000, 'text'],
    ['1.5e+3', 1500, 1500],
    ['.5', 0.5, 0.5],
    ['1.', 1, 1],
    ['-12', -12, -12],
    ['0o17', 15, 'text'],
    ['0x1F', 31, 31],
    ['0b11', 'text', 3],
    ['1_000', 'text', 1000],
    ['12:30', 'text', 750],
    ['-12:30', 'text', -750],
    ['190:20:30', 'text', 685230],
    ['12:30:45.5', 'text', 45045.5],
    ['12:60', 'text', 'text'],
    ['1.2.3', 'text', 'text'],
    ['.', 'text', 'text'],
    ['yes', 'text', true],
    ['Off', 'text', false],
    ['y', 'text', true],
    ['N', 'text', false],
    ['nO', 'text', 'text'],
    ['True', true, true],
    ['~', 'nothing', 'nothing'],
    ['<<', 'text', 'sign'],
    ['=', 'text', 'sign'],
    ['2022-07-01', 'text', 'date'],
    ['2022-7-1', 'text', 'text'],
    ['2022-07', 'text', 'text'],
    ['2022-07-01..2022-07-31', 'text', 'text'],
    ['2001-12-14 21:59:43.10 -5', 'text', 'date'],
    ['GM0363', 'text', 'text'],
    ['2021/39654', 'text', 'text'],
  ])('%s', (plain, newer, older) => {
    const readings = readingsOf(plain);
    expect([told(readings.newer), told(readings.older)]).toEqual([newer, older]);
    expect(areAlike(readings)).toBe(newer === older);
  });

  it('YAML 1.2 is read as the library reads it', () => {
    const part = fc.constantFrom(
      ...'0123456789',
      '_',
      '.',
      ':',
      '+',
      '-',
      'e',
      'E',
      'x',
      'o',
      'b',
      'yes',
      'true',
      'Null',
      'a',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const plain = parts.join('');
        const { contents, errors } = parseDocument(plain, { version: '1.2' });
        fc.pre(errors.length === 0 && isScalar(contents) && contents.type === 'PLAIN');
        const { value } = contents as { value: unknown };
        const expected = value === null ? 'nothing' : typeof value === 'string' ? 'text' : value;
        expect(told(readingsOf(plain).newer)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
