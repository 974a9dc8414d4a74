import { expect, it } from 'vitest';
import { sourcesText } from '../../src/text/sources.js';

it('names the few papers whose text is missing, and counts many', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'];
  expect(sourcesText.notHeldOf(papers).nl).toContain('a, b, c, d, e');
  expect(sourcesText.notHeldOf([...papers, 'f']).nl).toContain('6 bronnen');
  expect(sourcesText.notHeldOf([...papers, 'f']).en).not.toContain('a, b');
});
