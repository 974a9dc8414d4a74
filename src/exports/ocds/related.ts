import { lookUp } from '../../domain/look-up.js';
import type { Lot, Procured } from '../../domain/procured.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import type { Json } from './without-gaps.js';

/** What a contract says of others, and what that is called in the code list of OCDS. */
const relations = { under: 'framework', follows: 'prior' } as const;

/** The contracts that this one follows, or of which it is a part, as related processes by their OCIDs. */
export function relatedProcesses(
  { lots, path }: Procured,
  ocidOf: (contract: string) => string,
  ledger: Ledger<OcdsField>,
): Json[] {
  return Object.entries(relations).flatMap(([key, relationship]) => {
    const ids = new Set(lots.flatMap((lot) => othersIn(lot, key as keyof typeof relations)));
    return [...ids].map((id) => {
      ledger.note(key as keyof typeof relations, 'carried', path);
      return { id: `${key}-${id}`, relationship: [relationship], scheme: 'ocid', identifier: ocidOf(id) };
    });
  });
}

/** That a lot is a framework agreement is known where other contracts are told to be under it. */
export function techniquesOf({ contract: { id }, things }: Lot): Json {
  const others = [...things.contractsById.values()].flat();
  const isFramework = others.some((other) => {
    const under = lookUp(other, 'under', things)?.located.value;
    return Array.isArray(under) && under.includes(id);
  });
  return isFramework ? { techniques: { hasFrameworkAgreement: true } } : {};
}

function othersIn({ contract, things }: Lot, key: keyof typeof relations): string[] {
  const told = lookUp(contract, key, things)?.located.value;
  return Array.isArray(told) ? told : [];
}
