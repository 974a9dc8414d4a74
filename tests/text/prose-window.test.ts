import { describe, expect, it } from 'vitest';
import { proseWindow } from '../../src/text/prose-window.js';

const window = (earliest: string | undefined, latest: string | undefined, part?: string) => ({
  earliest,
  latest,
  part,
  reason: undefined,
});

describe('a window in a sentence', () => {
  it.each([
    [window('2026-12-31', '2026-12-31'), 'op 31 december 2026', 'by 31 December 2026'],
    [window('2026-01-01', '2026-12-31', '2026'), 'in 2026', 'last day in 2026'],
    [
      window('2025-12-31', '2026-12-30'),
      'tussen 31 december 2025 en 30 december 2026',
      'last day between 31 December 2025 and 30 December 2026',
    ],
    [window(undefined, '2026-12-31'), 'uiterlijk op 31 december 2026', 'by 31 December 2026'],
    [window('2026-12-31', undefined), 'niet voor 31 december 2026', 'not before 31 December 2026'],
    [window(undefined, undefined), '', ''],
  ])('%j: %s; as a limit: %s', (shown, day, limit) => {
    expect([proseWindow(shown, false).nl, proseWindow(shown, true).en]).toEqual([day, limit]);
  });
});
