// Which options must be decided on within a year of a day: node option-decisions.mjs 2025-06-01
import { contracts, load } from 'inkoop';

const [from = '2025-06-01'] = process.argv.slice(2);
// Days are texts such as 2025-06-01, so that `<` compares them.
const till = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;

const { dataset } = await load();
for (const contract of contracts(dataset, { asOf: from })) {
  const { region, track, segment } = contract;
  // Where anything happened since, what went counts and not what was agreed.
  const courses = contract.courses.length > 0 ? contract.courses : [contract];
  for (const { id, state, decideBy, cites } of courses.flatMap(({ periods }) => periods)) {
    if (decideBy === null || (state !== 'open' && state !== 'later')) continue;
    // A side that is `null` is not known: the day may lie as far off as it likes.
    const { earliest, latest } = decideBy;
    if ((earliest ?? '') > till || (latest ?? '9999') < from) continue;
    // A later option need not be decided on: it falls with the one before it.
    const isSure = state === 'open' && earliest !== null && latest !== null && earliest >= from && latest <= till;
    const day = earliest === latest ? (earliest ?? '?') : `${earliest ?? '?'} … ${latest ?? '?'}`;
    const where = [region, track, segment, contract.contract, id].filter((part) => part !== null).join(' › ');
    const lines = cites.map((cite) => `${cite.source}: ${cite.lines}`).join('; ');
    console.log(`${isSure ? 'must' : 'may '}  ${day}  ${where}  (${lines})`);
  }
}
