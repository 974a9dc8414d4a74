import type { Card, Dataset } from '../domain/dataset.js';
import { tells } from '../domain/silent.js';
import type { ContractThing } from '../domain/things.js';
import { keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { partyText, sourcesText } from '../text/sources.js';
import type { Check } from './check.js';

/** What a contract says by its parties; its stage moves on by itself, whoever tells it. */
const agreed = ['terms', 'procurement', 'funding', 'providers', 'lots', 'evaluations'] as const;

export const buyerDisplaced: Check = {
  id: 'buyer-displaced',
  severity: 'note',
  text: {
    nl: {
      title: 'een ander spreekt waar de inkoper sprak',
      why: 'Wat is overeengekomen, weet de inkoper het best; een later bericht van een ander vervangt hier wat de inkoper zei.',
      fix: 'Ga na of het bericht iets nieuws meldt. Zo niet, haal het blok daar weg: dan geldt weer wat de inkoper zei.',
    },
    en: {
      title: 'somebody else speaks where the buyer did',
      why: 'The buyer knows best what was agreed; a later message from somebody else replaces what it said here.',
      fix: 'Find out whether the message reports something new. If not, remove the block there: what the buyer said then counts again.',
    },
  },
  *find({ latest, dataset }) {
    for (const contract of latest.contracts.values()) {
      for (const key of agreed) yield* displacedIn(contract, key, dataset);
    }
  },
};

function* displacedIn(contract: ContractThing, key: (typeof agreed)[number], { cards }: Dataset): Iterable<Problem> {
  const byOf = (source: string): NonNullable<Card['by']> => cards.get(source)?.value.by ?? 'buyer';
  const [newest, ...older] = contract.versions.filter(({ entry }) => tells(entry.value, key));
  if (!newest) return;
  const by = byOf(newest.edition.source);
  const buyers = older.find(({ edition }) => byOf(edition.source) === 'buyer');
  if (by === 'buyer' || !buyers || blockSays(newest.entry.value[key]) === blockSays(buyers.entry.value[key])) return;
  yield {
    at: keyOf(newest.entry, key),
    onKey: true,
    message: sourcesText.displaced(key, newest.edition.source, partyText[by], buyers.edition.source),
    related: keyOf(buyers.entry, key),
  };
}

/** What a block says, its places and doubts aside. */
function blockSays(value: unknown): string {
  return JSON.stringify(value, (key, part) => (besideValues.includes(key) ? undefined : part));
}

const besideValues: readonly string[] = ['cite', 'doubt', 'silent', 'silentHere', 'namedDoubts'];
