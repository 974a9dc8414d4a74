import { grouped } from '../domain/grouped.js';
import { type LinkTarget, linksIn, type Pointer } from '../domain/links.js';
import type { Run } from '../domain/run.js';
import { keyOf, type Located, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Text } from '../text/language.js';
import { enoughOfARule } from '../text/many-more.js';
import { nearest } from '../text/nearest.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';
import { repeatedIn } from './duplicate-id.js';

export const linkNotFound: Check = {
  id: 'link-not-found',
  severity: 'error',
  keys: ['contract.follows', 'contract.under', 'milestone.contract', 'segment.links'],
  text: {
    nl: {
      title: 'verwijzing die nergens uitkomt',
      why: 'Wie haar volgt, vindt niets, en zonder controle valt dat niet op.',
      fix: 'Noem een id dat bestaat, of voeg toe waar het naar wijst.',
    },
    en: {
      title: 'link that leads nowhere',
      why: 'Whoever follows it finds nothing, and without a check nobody notices.',
      fix: 'Name an id that exists, or add what it points at.',
    },
  },
  *find(run) {
    const links = [...linksIn(run, run.lists.links)];
    const broken = links.filter(leadsNowhere);
    if (broken.length === 0) return;
    const linked = new Set(links.map(({ at }) => at.value));
    const hasTwice = [...repeatedIn(run)].length > 0;
    for (const [index, same] of [...grouped(broken, linkedAs).values()].entries()) {
      const isOutside = same.some(({ to }) => ['provider', 'municipality', 'youthRegion'].includes(to));
      const isDoubt = same.some(({ to }) => to === 'doubt');
      // Of two things with one id, one has lost its own, to which others may still point.
      if (hasTwice && !isOutside && !isDoubt) continue;
      // It is looked for among all that there is: of more than anybody reads, it is not.
      const isSought = !isOutside && index < enoughOfARule;
      const renamed = isSought ? meantBy(same, isDoubt ? doubtIds(run) : thingIds(run), linked) : undefined;
      if (renamed && same.length > 1) yield misnamedTarget(renamed, same);
      else yield* same.map((link) => missingLink(link, renamed));
    }
  },
};

function leadsNowhere({ at, names }: Pointer): boolean {
  return names.get(at.value) !== at.value;
}

/** The words of the links of a region that name nothing. */
export function linkedInVain(run: Run): ReadonlySet<string> {
  return new Set([...linksIn(run, run.lists.links)].filter(leadsNowhere).map(({ at }) => at.value));
}

function missingLink({ to, at, names }: Pointer, renamed: Located<string> | undefined): Problem {
  const id = at.value;
  return {
    at,
    message: { nl: nl`\`${id}\` bestaat niet als ${words[to]}`, en: en`there is no ${words[to]} \`${id}\`` },
    // A code that differs in one figure is another municipality, not a slip of the pen.
    meant: to === 'municipality' ? undefined : () => names.get(nearest(id, names.keys()) ?? ''),
    ...(renamed ? { related: renamed } : {}),
  };
}

/** What links say, and whether that is a doubt or a thing: a doubt may have the id of a thing. */
function linkedAs({ to, at }: Pointer): string {
  return `${to === 'doubt' ? 'doubt' : 'thing'} ${at.value}`;
}

function thingIds(run: Run): Located<string>[] {
  const kinds = ['track', 'segment', 'contract', 'budget'] as const;
  return kinds.flatMap((kind) => run.all(kind).map(({ entry }) => under(entry, 'id') as Located<string>));
}

function doubtIds({ region: { entry } }: Run): Located<string>[] {
  return Object.keys(entry.value.doubts ?? {}).map((id) => ({ value: id, ...keyOf(keyOf(entry, 'doubts'), id) }));
}

/** What links of one word seem to mean, if no link names it as it is called. */
function meantBy([link]: readonly Pointer[], ids: readonly Located<string>[], linked: ReadonlySet<string>) {
  const free = ids.filter(({ value }) => !linked.has(value));
  const near = nearest(
    link?.at.value ?? '',
    free.map(({ value }) => value),
  );
  return free.find(({ value }) => value === near);
}

function misnamedTarget(at: Located<string>, links: readonly Pointer[]): Problem {
  const [first] = links;
  const id = first?.at.value ?? '';
  return {
    at,
    onKey: first?.to === 'doubt',
    message: {
      nl: `niets verwijst naar \`${at.value}\`, maar ${links.length} keer iets naar \`${id}\`, dat niet bestaat`,
      en: `nothing links to \`${at.value}\`, but ${links.length} links go to \`${id}\`, which does not exist`,
    },
    meant: id,
    ...(first ? { related: first.at } : {}),
  };
}

const words: Readonly<Record<LinkTarget, Text>> = {
  segment: { nl: 'segment in deze regio', en: 'segment in this region' },
  contract: { nl: 'overeenkomst in deze regio', en: 'contract in this region' },
  contractOrSegment: { nl: 'segment of overeenkomst in deze regio', en: 'segment or contract in this region' },
  track: { nl: 'inkoopspoor in deze regio', en: 'track in this region' },
  doubt: { nl: 'gedeelde twijfel in deze regio', en: 'shared doubt in this region' },
  budget: { nl: 'budget in deze versie', en: 'budget in this edition' },
  provider: { nl: 'aanbieder in `data/providers.yaml`', en: 'provider in `data/providers.yaml`' },
  youthRegion: { nl: 'jeugdregio in `data/municipalities.yaml`', en: 'youth region in `data/municipalities.yaml`' },
  municipality: { nl: 'gemeente in `data/municipalities.yaml`', en: 'municipality in `data/municipalities.yaml`' },
};
