// A program of somebody else: it has inkoop, and neither its libraries nor the types of Node.
import {
  type Compared,
  type Comparison,
  type Contract,
  compare,
  contracts,
  type Dataset,
  type DayWindow,
  type Finding,
  type Loaded,
  load,
  NoDatasetError,
  type State,
  UnknownWordError,
  validate,
} from 'inkoop';

declare const console: { log(line: string): void };

const loaded: Loaded = await load();
const dataset: Dataset = loaded.dataset;
const found: readonly Contract[] = contracts(dataset, { asOf: '2024-06-01', region: 'bar', track: 'wijkteams' });
for (const { contract, state, agreedUntil, latestPossible, periods } of found) {
  const told: State | null = state;
  const last: DayWindow | undefined = periods.at(-1)?.lastDay;
  console.log(`${contract} ${told} ${agreedUntil} ${latestPossible} ${last?.earliest} ${last?.latest} ${last?.reason}`);
}
const findings: readonly Finding[] = [...loaded.findings, ...validate(loaded), ...validate(dataset)];
console.log(`${findings.filter(({ severity }) => severity === 'error').length} errors`);

const comparison: Comparison = compare(dataset, {
  asOf: '2024-06-01',
  regions: ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'],
  track: 'wijkteams',
});
const slipped: readonly Compared[] = comparison.rows;
const start = slipped.find(({ aspect }) => aspect === 'first-day');
console.log(`${start?.mark} ${start?.difference}`);

try {
  contracts(dataset, { asOf: '2024-06-01', region: 'atlantis' });
} catch (error) {
  if (error instanceof UnknownWordError) console.log(`${error.what} ${error.word}: ${error.known.join(', ')}`);
}
await load('nowhere').catch((error: unknown) => console.log(`${error instanceof NoDatasetError}`));

/** What does not compile; never called. */
export function mistakes(): void {
  // @ts-expect-error: the library reads no clock
  contracts(dataset, { region: 'bar' });
  // @ts-expect-error: a copy is no dataset
  contracts({}, { asOf: '2024-06-01' });
  // @ts-expect-error: a day that is not known is null
  found[0]?.agreedUntil.length;
  // @ts-expect-error: what is given stays as it is
  for (const one of found) one.state = 'running';
}
