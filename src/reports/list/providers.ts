import type { Answer } from '../../domain/answers/answer.js';
import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { offAs } from '../../domain/terms/off.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { aside, type Column } from '../column.js';
import type { List } from '../column-list.js';
import { areOffAsked } from '../contract-filter.js';
import { pathOf } from '../contract-path.js';
import { out, unsure, worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import { winnersTold } from '../winners-told.js';
import { contractFilterIn } from './asked-in-doubt.js';
import { askedInDoubtColumn, fateOfTold } from './contract-fate.js';
import type { ListOptions } from './listable.js';
import { cellAt, eachOf, sourceTold, statementAt, type Told, writtenAt } from './told.js';
import { thingColumns, toldList, wordedColumn, writtenColumn } from './told-list.js';

/** Somebody who won a contract, or a share of one; nobody where no source says who did. */
interface Win extends Told {
  readonly provider: string | undefined;
}

/** Who works in which regions: the winners that sources name, with the contract and from when it runs. */
export function providerList(dataset: Dataset, options: ListOptions): List | Unknown {
  const nameOf = (id: string | undefined) => dataset.providers?.get(id ?? '')?.value.name ?? id ?? '';
  return toldList<Win>(dataset, options, {
    of: winsIn,
    fateOf: (one) => {
      const { contract } = one.part;
      const off = contract && !areOffAsked(contractFilterIn(options)) && offAs(contract, one.things);
      if (off) return out(off);
      return worstOf([fateOfTold(one, options), ...(one.provider === undefined ? [unsure('no-winner')] : [])]);
    },
    inOrder: (all) =>
      [...grouped(all, ({ part }) => part.region).values()].flatMap((own) =>
        own.toSorted((a, b) => nameOf(a.provider).localeCompare(nameOf(b.provider), 'nl')),
      ),
    pathTo,
    // Of one award: two combinations that each won a share are not one of all their members.
    alikeBy: (one) =>
      [
        pathTo({ ...one, provider: undefined }),
        sourceTold(one),
        ...['winners', 'form'].map((key) => writtenAt(one, key)),
      ].join('\n'),
    further: (one) => [firstDayWon(one), stateOfWin(one)].flatMap((answer) => answer?.doubts ?? []),
    thing: thingColumns(),
    columns: (all) => [
      ...aside<Win>({ field: 'provider', datum: (one) => one.provider }),
      {
        field: 'name',
        datum: (one) => nameOf(one.provider),
        text: (one, alike) => {
          const names = alike.map((each) => withBrands(each, plain(nameOf(each.provider)), dataset));
          return winnersTold(joined(names, '; '), one.statements, dataset);
        },
      },
      ...aside<Win>(
        {
          field: 'partners',
          datum: (one) =>
            winnersIn(one)
              .filter((id) => id !== one.provider)
              .join('; ') || null,
          text: (one) =>
            plain(
              winnersIn(one)
                .filter((id) => id !== one.provider)
                .map(nameOf)
                .join('; '),
            ),
        },
        wordedColumn('form', dataset),
        writtenColumn('brands'),
        answerColumn('from', firstDayWon, dataset),
      ),
      {
        ...answerColumn('state', stateOfWin, dataset),
        text: (one) => listText.since(answerCell(stateOfWin(one), dataset), answerCell(firstDayWon(one), dataset)),
      },
      askedInDoubtColumn(all, options),
    ],
  });
}

/** What follows for the contract. */
function answerColumn(field: string, of: (one: Told) => Answer | undefined, dataset: Dataset): Column<Told> {
  const written = (answer: Answer | undefined) => answer && writtenIn(answer.value);
  return { field, datum: (one) => written(of(one)), text: (one) => answerCell(of(one), dataset) };
}

/** The winners that are named; where none of the contract is anywhere, the contract with nobody. */
function winsIn(thing: Told): Win[] {
  const { contract } = thing.part;
  if (!contract) return [];
  const wins = eachOf('award', thing).flatMap((one) => winnersIn(one).map((provider) => ({ ...one, provider })));
  if (wins.length > 0) return wins;
  const all = thing.things.contractsById.get(contract.id) ?? [];
  const isTold = [contract, ...(contract.segment ? [] : all)].some(
    (one) => answerTo('award', one, thing.things)?.isKnown === true,
  );
  return isTold ? [] : [{ ...thing, statements: [], provider: undefined }];
}

function winnersIn(one: Told): readonly string[] {
  const told = statementAt(one, 'winners')?.located.value;
  return Array.isArray(told) ? told : [];
}

function pathTo({ part, provider }: Win): string {
  return [...(part.contract ? [pathOf(part.contract)] : []), ...(provider === undefined ? [] : [provider])].join('/');
}

/** `Parnassia Groep (Youz)` */
function withBrands(one: Win, name: Text, dataset: Dataset): Text {
  return statementAt(one, 'brands') ? phrase`${name} (${cellAt(one, 'brands', dataset)})` : name;
}

function firstDayWon({ part, things }: Told): Answer | undefined {
  return part.contract && answerTo('first-day', part.contract, things);
}

function stateOfWin({ part, things }: Told): Answer | undefined {
  return part.contract && answerTo('state', part.contract, things);
}

function answerCell(answer: Answer | undefined, dataset: Dataset): Text {
  if (!answer) return plain('');
  return joined(
    [answerText(answer.value, dataset), ...(answer.doubts.length > 0 ? [plain(listText.doubtMark)] : [])],
    '',
  );
}
