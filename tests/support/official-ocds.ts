import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schemas = new URL('../../../shared/ocds', import.meta.url).pathname;

/** Whether the official schemas are at hand: they are required where the texts of papers are. */
export const hasOfficialSchemas = existsSync(schemas) || process.env['INKOOP_REQUIRE_TEXTS'] !== undefined;

const profileId = 'https://standard.open-contracting.org/profiles/eforms/schema/1__0__0__rc__1/release-schema.json';

export interface Officially {
  /** What both official schemas have against a release package: the core lets broken lots through, since lots are an extension of it. */
  readonly releases: (json: unknown) => unknown[];
  /** The same of a record package, of which the profile has no schema: it judges each release in it. */
  readonly records: (json: unknown) => unknown[];
}

/** The official schemas of OCDS 1.1.5 and of its eForms profile, compiled. */
export function officialSchemas(): Officially {
  const read = (file: string) => JSON.parse(readFileSync(join(schemas, file), 'utf8')) as { id: string };
  const core = ['release', 'versioned-release-validation'].map((name) => read(`core-1.1.5/${name}-schema.json`));
  const profile = { ...read('eforms-profile/release-schema.json'), id: profileId };
  const compiled = (schema: object, others: { id: string }[]) => {
    const ajv = new AjvDraft4.default({ strict: false });
    addFormats.default(ajv as never);
    for (const other of others) ajv.addSchema(other, other.id);
    return ajv.compile(schema);
  };
  const releasePackages = [
    compiled(read('core-1.1.5/release-package-schema.json'), core),
    compiled(read('eforms-profile/release-package-schema.json'), [profile]),
  ];
  const recordPackage = compiled(read('core-1.1.5/record-package-schema.json'), core);
  const release = compiled(profile, []);
  const against = (validate: ValidateFunction, json: unknown) => (validate(json) ? [] : (validate.errors ?? []));
  return {
    releases: (json) => releasePackages.flatMap((validate) => against(validate, json)),
    records: (json) => {
      const { records } = json as { records: { releases: unknown[]; compiledRelease: unknown }[] };
      const all = records.flatMap(({ releases, compiledRelease }) => [...releases, compiledRelease]);
      return [...against(recordPackage, json), ...all.flatMap((one) => against(release, one))];
    },
  };
}
