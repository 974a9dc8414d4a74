import type { Run } from '../domain/run.js';
import { type Address, itemsOf, keyOf, under } from '../source/located.js';
import type { Check } from './check.js';

export const linkOneWay: Check = {
  id: 'link-one-way',
  severity: 'error',
  keys: ['segment.links'],
  text: {
    nl: {
      title: 'verband aan één kant',
      why: 'Wie het andere segment opzoekt, moet het verband daar ook zien.',
      fix: 'Zet het id van dit segment bij `links` van het andere, of haal het verband hier weg.',
    },
    en: {
      title: 'link on one side only',
      why: 'Anyone who looks up the other segment must see the link there, too.',
      fix: "Put this segment's id in the other's `links`, or take the link out here.",
    },
  },
  *find(run) {
    const segments = linkedSegmentsIn(run);
    const isLost = (id: string) => !segments.has(id);
    const losing = new Set([...segments.values()].filter(({ links }) => [...links.keys()].some(isLost)));
    for (const [id, { links }] of segments) {
      for (const [other, at] of links) {
        const target = segments.get(other);
        // Where one of its own links leads nowhere, that may be the one to here, misspelt.
        if (!target || target.links.has(id) || losing.has(target)) continue;
        yield {
          at,
          message: {
            nl: `\`${other}\` noemt \`${id}\` niet bij zijn \`links\``,
            en: `\`${other}\` does not name \`${id}\` in its \`links\``,
          },
          related: target.at,
        };
      }
    }
  },
};

interface Linked {
  readonly at: Address;
  /** What it links to, in any edition, with the first place that says so. */
  readonly links: Map<string, Address>;
}

function linkedSegmentsIn(run: Run): Map<string, Linked> {
  const segments = new Map<string, Linked>();
  for (const { entry } of run.all('segment')) {
    const { id } = entry.value;
    const segment = segments.get(id) ?? { at: keyOf(entry, 'id'), links: new Map() };
    segments.set(id, segment);
    const links = under(entry, 'links');
    for (const at of links ? itemsOf(links) : []) if (!segment.links.has(at.value)) segment.links.set(at.value, at);
  }
  return segments;
}
