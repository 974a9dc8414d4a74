// A CSV of the last day on which contracts can end, by region and track: node latest-ends.mjs 2025-06-01
import { contracts, load } from 'inkoop';

const [asOf = '2025-06-01'] = process.argv.slice(2);
const isOver = ({ state }) => state === 'ended' || state === 'expired' || state === 'withdrawn';

const { dataset } = await load();
const ends = new Map();
for (const contract of contracts(dataset, { asOf })) {
  // Where municipalities decided apart, each group has an end of its own.
  const courses = contract.courses.length > 0 ? contract.courses : [contract];
  const live = courses.filter((course) => !isOver(course)).map(({ latestPossible }) => latestPossible);
  if (live.length === 0) continue;
  const key = `${contract.region},${contract.track}`;
  ends.set(key, [...(ends.get(key) ?? []), ...live]);
}

// Where nothing bounds a contract no date is given for it, only that there is one.
console.log('region,track,contracts,without bound,latest end of the others');
for (const [key, days] of ends) {
  const known = days.filter((day) => day !== null).sort();
  console.log([key, days.length, days.length - known.length, known.at(-1) ?? ''].join(','));
}
