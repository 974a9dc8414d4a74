import type { Text } from '../text/language.js';
import { dataText } from '../text/site-data.js';

/** A document of an interface: where it lies, what it holds, and the JSON Schema (2020-12) of it. */
export interface ApiDocument {
  readonly name: string;
  readonly path: string;
  readonly title: Text;
  readonly schema: { readonly $id?: string };
}

/**
 * What programs may read, as OpenAPI 3.1: files that lie on a server, so that there is no more than
 * reading. It is in English, as the schemas are.
 *
 * @param server the folder in which the paths begin, from where the description lies or in full
 */
export function toOpenApi(documents: readonly ApiDocument[], whole: string, server: string): object {
  const read = (id: string, summary: Text, content: object) => ({
    get: {
      operationId: id,
      summary: summary.en,
      responses: { 200: { description: summary.en, content } },
    },
  });
  const nameOf = ({ schema: { $id = '' } }: ApiDocument) => $id.replace('.schema.json', '');
  const refTo = (one: ApiDocument) => ({ $ref: `#/components/schemas/${nameOf(one)}` });
  const paths = documents.flatMap((one) => [
    [`/${one.path}.json`, read(one.name, one.title, { 'application/json': { schema: refTo(one) } })],
    [
      `/${one.path}.csv`,
      read(`${one.name}Csv`, dataText.asCsv(one.title), { 'text/csv': { schema: { type: 'string' } } }),
    ],
  ]);
  const all = { 'application/json': { schema: { $ref: '#/components/schemas/data' } } };
  return {
    openapi: '3.1.0',
    info: {
      title: dataText.title.en,
      description: dataText.about.en,
      version: '1',
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries([...paths, [`/${whole}`, read('data', dataText.whole, all)]]),
    components: {
      schemas: {
        ...Object.fromEntries(documents.map((one) => [nameOf(one), one.schema])),
        data: {
          type: 'object',
          required: documents.map(({ name }) => name),
          properties: Object.fromEntries(documents.map((one) => [one.name, refTo(one)])),
        },
      },
    },
  };
}
