import type { Card, Dataset } from '../domain/dataset.js';
import { isDoubted } from '../domain/doubted.js';
import { type Entry, isUnknown } from '../domain/entry.js';
import type { Run } from '../domain/run.js';
import { saidUnder } from '../domain/walk.js';
import { itemsOf, type Located, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';
import { isSameText } from './duplicate-text.js';

export const duplicateReference: Check = {
  id: 'duplicate-reference',
  severity: 'warning',
  keys: ['decision.references'],
  text: {
    nl: {
      title: 'één kenmerk voor twee stukken',
      why: 'Een eigen kenmerk wijst één stuk aan; bij twee is het bij een van beide verkeerd overgenomen, of is het een zaaknummer.',
      fix: 'Lees beide na; laat een nummer dat stukken delen weg. Drukt het stuk het zo af, leg dat dan vast in `contradictions`, of zet `doubt` bij `references`.',
    },
    en: {
      title: 'one reference for two papers',
      why: 'A reference belongs to one paper; if two have it, it was copied wrongly for one of them, or it is a case number.',
      fix: 'Read both again; leave out a number that papers share. If the paper prints it so, record that in `contradictions`, or give `references` a `doubt`.',
    },
  },
  find: sharedByDecisions,
  findBeside: ({ cards }) => sharedByCards(cards),
};

function* sharedByCards(cards: Dataset['cards']): Generator<Problem> {
  const first = new Map<string, { readonly card: Located<Card>; readonly at: Located<string> }>();
  for (const card of cards.values()) {
    for (const at of textsIn(under(card, 'references'))) {
      const other = first.get(withoutCase(at.value));
      if (!other) first.set(withoutCase(at.value), { card, at });
      else if (other.card.value.id !== card.value.id && !isSameText(card, other.card)) {
        yield {
          at,
          message: {
            nl: `\`${at.value}\` is ook het kenmerk van \`${other.card.value.id}\``,
            en: `\`${at.value}\` is the reference of \`${other.card.value.id}\`, too`,
          },
          hint: {
            nl: 'Lees beide na; laat een nummer dat stukken delen op beide kaarten weg.',
            en: 'Read both again; leave a number that papers share out of both cards.',
          },
          related: other.at,
        };
      }
    }
  }
}

type Decision = Located<Entry<'decision'>>;

function* sharedByDecisions(run: Run): Generator<Problem> {
  const first = new Map<string, { readonly entry: Decision; readonly at: Located<string> }>();
  const told = new Set<string>();
  const onRecord = recordedIn(run);
  for (const { entry } of run.all('decision')) {
    if (isDoubted(entry, 'references')) continue;
    for (const at of textsIn(under(entry, 'references'))) {
      const name = withoutCase(at.value);
      const other = first.get(name);
      if (onRecord.some((reading) => reading.includes(name))) continue;
      if (!other) first.set(name, { entry, at });
      else if (!told.has(`${name}\n${entry.value.id}`) && areTwo(entry, other.entry)) {
        told.add(`${name}\n${entry.value.id}`);
        const subject = String(other.entry.value.subject);
        yield {
          at,
          message: {
            nl: `\`${at.value}\` is ook het kenmerk van een ander besluit: ${subject}`,
            en: `\`${at.value}\` is the reference of another decision, too: ${subject}`,
          },
          related: other.at,
        };
      }
    }
  }
}

/** What papers of a region are recorded to contradict themselves or each other in. */
function recordedIn(run: Run): string[] {
  const said = run.all('contradiction').flatMap((one) => saidUnder(one, 'readings'));
  return said.map(({ located }) => withoutCase(String(located.value)));
}

/**
 * Whether two decisions are surely not the same one told of twice. One document may decide on several subjects at once:
 * only those of another kind, body or day are of another document.
 */
function areTwo({ value: a }: Decision, { value: b }: Decision): boolean {
  if (a.id === b.id || isUnknown(a.subject) || isUnknown(b.subject)) return false;
  if (withoutCase(a.subject ?? '') === withoutCase(b.subject ?? '')) return false;
  return (['kind', 'body', 'day'] as const).some((key) => {
    const [x, y] = [a[key], b[key]];
    return x !== undefined && y !== undefined && !isUnknown(x) && !isUnknown(y) && String(x) !== String(y);
  });
}

function textsIn(list: Located<unknown> | undefined): Located<string>[] {
  return Array.isArray(list?.value) ? itemsOf(list as Located<readonly string[]>) : [];
}

function withoutCase(text: string): string {
  return text.trim().toLowerCase();
}
