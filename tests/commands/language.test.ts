import { expect, it } from 'vitest';
import { started } from '../support/start.js';

it.each([
  [['--lang', 'en'], { INKOOP_LANG: 'nl', LC_ALL: 'nl_NL.UTF-8' }, 'en'],
  [['--lang=nl'], { INKOOP_LANG: 'en' }, 'nl'],
  [[], { INKOOP_LANG: 'nl', LC_ALL: 'en_GB.UTF-8' }, 'nl'],
  [[], { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }, 'nl'],
  [[], { LC_ALL: '', LC_MESSAGES: '', LANG: 'nl_NL.UTF-8' }, 'nl'],
  [[], { LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, 'en'],
  [[], {}, 'en'],
] as const)('%j with %j is told in %s', async (words, environment, language) => {
  const { stderr } = await started([...words, 'shwo'], { environment });
  expect(stderr).toContain(language === 'nl' ? 'Bedoelde u' : 'Did you mean');
});

it.each([
  [[], { LC_ALL: 'en_GB.UTF-8' }, 'nl'],
  [[], { INKOOP_LANG: 'en' }, 'en'],
  [['--lang', 'en'], {}, 'en'],
] as const)('where inkoop.yaml says Dutch, %j with %j is told in %s', async (words, environment, language) => {
  const { stderr } = await started([...words, 'shwo'], { environment, settings: { language: 'nl' } });
  expect(stderr).toContain(language === 'nl' ? 'Bedoelde u' : 'Did you mean');
});
