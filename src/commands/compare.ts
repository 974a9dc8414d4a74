import type { Day } from '../calendar/day.js';
import { sentences } from '../formats/shown.js';
import { commandText } from '../text/commands.js';
import { type Aspect, aspects, aspectText, compareText } from '../text/compare.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { inAllLanguages, plain } from '../text/phrase.js';
import { isSameWord } from '../text/same-word.js';
import { usageText } from '../text/usage.js';
import { asOfIn, asOfOption, dayIn, daySaid } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { openDataset } from './open.js';
import { reportOptions, show, trackOption } from './show-report.js';

const { takes, summary, example } = commandText.compare;

export const compare: Command = {
  name: 'compare',
  argument: {
    name: takes[0],
    text: {
      nl: 'regio’s of gemeenten; met @dag zoals toen bekend (rotterdam@2021-12-31), met @bron wat die bron alleen zegt',
      en: 'regions or municipalities; with @day as known then (rotterdam@2021-12-31), with @source what that source alone says',
    },
    completes: 'region',
  },
  summary,
  options: [
    trackOption,
    { flags: '--all', text: { nl: 'alle regio’s', en: 'all regions' } },
    {
      flags: '--on <aspect>',
      text: {
        nl: 'alleen hierop (funding, term, …); mag vaker',
        en: 'on this only (funding, term, …); may be repeated',
      },
      completes: 'aspect',
      repeats: true,
    },
    {
      flags: '--by <what>',
      text: {
        nl: 'per inkoopspoor, of per segment naar soort zorg',
        en: 'by track, or by segment for the same kind of care',
      },
      choices: ['track', 'segment'],
      byDefault: 'track',
    },
    {
      flags: '--differences',
      text: { nl: 'laat weg wat gelijk is', en: 'leave out what is equal' },
    },
    asOfOption,
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop compare rotterdam@2021-12-31 rotterdam@2023-12-31 --track wijkteams --differences',
      text: { nl: 'hoe een plan verschoof', en: 'how a plan was delayed' },
    },
    {
      line: 'inkoop compare rotterdam@rotterdam-slides-2021 rotterdam@rotterdam-letter-2023 --track wijkteams',
      text: { nl: 'wat twee bronnen elk zeggen', en: 'what two sources each say' },
    },
    {
      line: 'inkoop compare rotterdam bar --by segment --track wijkteams --on award',
      text: { nl: 'per segment, naar soort zorg', en: 'by segment, for the same kind of care' },
    },
    {
      line: 'inkoop compare --all --on funding',
      text: { nl: 'de bekostiging in alle regio’s', en: 'the funding in every region' },
    },
  ],
  async run(given, world) {
    const { words, options, flags, lists } = given;
    const asOf = await asOfIn(given, world);
    const all = flags.has('all');
    if (words.length < 2 && !all) throw new UsageError(compareText.needTwo);
    const loaded = await openDataset(world);
    const days = new Map<string, Day>();
    const said: Text[] = [];
    for (const word of words) {
      const day = word.split('@')[1];
      if (day === undefined || loaded.dataset.cards.has(day)) continue;
      days.set(word, await dayIn(day, world.today, 'last'));
      said.push(...(await daySaid(day, world.today, 'last')));
    }
    const { compareReport } = await import('../reports/compare/compare.js');
    const report = compareReport(loaded.dataset, words, asOf, days, {
      track: options['track'],
      on: (lists['on'] ?? []).map(aspectIn),
      differences: flags.has('differences'),
      all,
      by: options['by'] === 'segment' ? 'segment' : 'track',
    });
    const outcome = await show(report, { ...given, places: words }, loaded, world);
    return { ...outcome, stderr: `${sentences(said, world.language)}${outcome.stderr ?? ''}` };
  },
};

function aspectIn(word: string): Aspect {
  const found = aspects.find((one) => [one, ...inAllLanguages(aspectText[one])].some((name) => isSameWord(name, word)));
  if (!found) throw new UsageError(usageText.wrongChoice(plain('--on'), word, aspects, nearest(word, aspects)));
  return found;
}
