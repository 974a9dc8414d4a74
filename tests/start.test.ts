import { expect, it } from 'vitest';
import { isAsciiOnly } from '../src/start.js';

it.each([
  [{}, false],
  [{ LANG: 'nl_NL.UTF-8' }, false],
  [{ LANG: 'C.utf8' }, false],
  [{ LANG: 'C' }, true],
  [{ LC_ALL: 'POSIX', LANG: 'nl_NL.UTF-8' }, true],
  [{ LC_ALL: '', LC_CTYPE: 'nl_NL.ISO-8859-1' }, true],
  [{ LC_CTYPE: 'en_GB.UTF-8', LANG: 'C' }, false],
  [{ LANG: 'nl_NL.UTF-8', TERM: 'dumb' }, true],
])('with %o a terminal has ASCII alone: %s', (environment, expected) => {
  expect(isAsciiOnly({ environment })).toBe(expected);
});
