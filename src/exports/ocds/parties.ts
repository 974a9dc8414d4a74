import type { Dataset, Region } from '../../domain/dataset.js';

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly identifier?: {
    readonly scheme: string;
    readonly id: string;
    readonly legalName?: string;
    readonly uri: string;
  };
  readonly roles: readonly string[];
}

/** Who buys: the municipalities, by the identifiers of the Dutch register; the region where no source names one. */
export function buyersOf(codes: readonly string[], region: Region, dataset: Dataset): Organization[] {
  if (codes.length === 0) return [{ id: region.id, name: region.name, roles: ['buyer', 'procuringEntity'] }];
  return codes.map((code, index) => {
    const id = code.toLowerCase();
    const name = dataset.municipalities?.get(code)?.name ?? code;
    const uri = `https://identifier.overheid.nl/tooi/id/gemeente/${id}`;
    return {
      id: `NL-OWMS-${id}`,
      name,
      identifier: { scheme: 'NL-OWMS', id, legalName: name, uri },
      roles: index === 0 ? ['buyer', 'procuringEntity'] : ['buyer'],
    };
  });
}

/** Who wins, by the ids of the dataset: it knows of no register for them. */
export function supplierOf(id: string, dataset: Dataset): Organization {
  return { id: `inkoop-${id}`, name: dataset.providers?.get(id)?.value.name ?? id, roles: ['supplier'] };
}

/** An organization as other parts of a release refer to it. */
export function referenceTo(organization: Organization | undefined): { id: string; name: string } | undefined {
  return organization && { id: organization.id, name: organization.name };
}
