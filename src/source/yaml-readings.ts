import type { PlainReading, Readings } from '../text/yaml-readings.js';

const text: PlainReading = { is: 'text' };

/**
 * What readers of YAML make of a scalar without quotes: by the core schema of YAML 1.2 (section 10.3.2), and by the types
 * of YAML 1.1 (yaml.org/type), where `yes` is a truth value, `0363` octal, `12:30` counted by sixties, `2022-07-01` a date.
 */
export function readingsOf(plain: string): Readings {
  return { newer: newerReading(plain), older: olderReading(plain) };
}

/** Whether both readers see the same. */
export function areAlike({ newer, older }: Readings): boolean {
  if (newer.is !== older.is) return false;
  return !('value' in newer) || !('value' in older) || newer.value === older.value;
}

/** Whether a number is written as people write one, and not as `1e1` or `0x3`. */
export function isInDigits(plain: string): boolean {
  return !/[a-df-np-z]|e\d|e[-+]/i.test(plain);
}

/** Whether a number has digits that somebody would write out: `1e+300` has none, and no paper means it. */
export function isWrittenOut(number: number): boolean {
  return isInDigits(String(number));
}

const nothing = /^(?:~|null|Null|NULL|)$/;

function newerReading(plain: string): PlainReading {
  if (nothing.test(plain)) return { is: 'nothing' };
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(plain)) return { is: 'flag', value: /^t/i.test(plain) };
  if (/^[-+]?\d+$/.test(plain)) return number(Number(plain));
  if (/^0o[0-7]+$/.test(plain) || /^0x[\da-fA-F]+$/.test(plain)) return number(Number(plain));
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)) return number(Number(plain));
  return text;
}

function olderReading(plain: string): PlainReading {
  if (nothing.test(plain)) return { is: 'nothing' };
  if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(plain)) return { is: 'flag', value: true };
  if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(plain)) return { is: 'flag', value: false };
  if (date.test(plain)) return { is: 'date' };
  // The types `merge` and `value`.
  if (plain === '<<' || plain === '=') return { is: 'sign' };
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(plain) ?? [];
  const value = olderNumberOf(rest);
  return value === undefined ? text : number(sign === '-' ? -value : value);
}

/** A whole date, or one with a time. */
const date =
  /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/;

/** A number of YAML 1.1 without its sign; `undefined` where it is none. */
function olderNumberOf(written: string): number | undefined {
  const plain = written.replaceAll('_', '');
  if (/^0b[01_]+$/.test(written)) return Number.parseInt(plain.slice(2), 2);
  if (/^0[0-7_]+$/.test(written)) return Number.parseInt(plain, 8);
  if (/^0x[\da-fA-F_]+$/.test(written)) return Number.parseInt(plain.slice(2), 16);
  if (/^(?:0|[1-9][\d_]*)$/.test(written)) return Number(plain);
  if (/^(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/.test(written)) return Number(plain);
  if (!/^(?:[1-9][\d_]*(?::[0-5]?\d)+|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/.test(written)) return undefined;
  return plain.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function number(value: number): PlainReading {
  return { is: 'number', value };
}
