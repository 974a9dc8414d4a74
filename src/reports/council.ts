import type { Window } from '../calendar/window.js';
import { type Council, councilOf } from '../domain/council-terms.js';
import type { Dataset } from '../domain/dataset.js';
import type { Cause } from '../domain/terms/cause.js';
import { municipalitiesOf } from '../domain/terms/schedule.js';
import type { ContractThing, Things } from '../domain/things.js';
import { councilText } from '../text/council.js';
import type { Text } from '../text/language.js';

/** Who sits when something is decided; `undefined` where the day is not known or the dataset has no councils. */
export function councilFor(
  day: Window<Cause> | undefined,
  contract: ContractThing,
  things: Things,
  { councilTerms }: Dataset,
): Council | undefined {
  if (!day || !councilTerms) return undefined;
  return councilOf(day, municipalitiesOf(contract, things), councilTerms);
}

/** The council in words, and whether it decides while another one has been chosen already. */
export function councilShown(council: Council | undefined, { councilTerms }: Dataset): Text[] {
  if (!council) return [];
  const { election, between, differs } = council;
  const term = councilTerms?.councils.find((one) => one.election === election);
  const who = election ? councilText.council(election, term?.computed === true) : undefined;
  const isBetween = between === 'yes' ? [councilText.between] : [];
  return [who ?? (differs ? councilText.differs : councilText.several), ...isBetween];
}

/** What is said where nobody can tell who sits, because the dataset has no list of councils. */
export function missingCouncils({ councilTerms }: Dataset): Text[] {
  return councilTerms ? [] : [councilText.noTerms];
}
