import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { loadDataset } from '../../src/loading/load.js';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { documentSchemas } from '../../src/site/documents.js';
import { startedIn } from '../support/repository.js';
import { type MadeFile, siteOn } from '../support/site.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const asOf = '2026-11-22' as Day;
const publisher = 'http://standaarden.overheid.nl/owms/terms/Rotterdam';
const about = {
  address: 'https://voorbeeld.nl/inkoop/',
  publisher,
  contact: { name: 'Team inkoop', at: 'inkoop@voorbeeld.nl' },
};

let files: MadeFile[] = [];
beforeAll(async () => {
  files = siteOn((await loadDataset(frozen, frozen)).dataset, asOf, about);
}, 60_000);

const contentOf = (path: string) => files.find((one) => one.path === path)?.content ?? '';
const jsonOf = (path: string) => JSON.parse(contentOf(path));
const names = Object.entries(documentSchemas);

/** The command that gives a document. */
const commandFor = (schema: string) => schema.replace('output ', '').split(' ');

describe('what lies there for programs', () => {
  it.each(names)('api/v1/%s says what the command says, and fits its schema', async (name, schema) => {
    const given = async (form: string) => {
      const words = [...commandFor(schema), '--format', form, '--lang', 'nl'];
      return String((await startedIn(frozen, words, { data: frozen })).stdout);
    };
    expect(contentOf(`api/v1/${name}.csv`)).toBe(await given('csv'));
    const json = await given('json');
    expect(jsonOf(`api/v1/${name}.json`)).toEqual(JSON.parse(json));
    expect(contentOf(`api/v1/${name}.json`).length).toBeLessThan(json.length);
    const fits = new Ajv2020({ strict: false }).compile(allSchemas[schema]);
    expect([fits(jsonOf(`api/v1/${name}.json`)), fits.errors]).toEqual([true, null]);
    expect(jsonOf(`api/v1/${name}.json`).rows.length).toBeGreaterThan(0);
  });

  it('data.json holds all of them, and no more', () => {
    const all = jsonOf('data.json');
    expect(Object.keys(all)).toEqual(names.map(([name]) => name));
    for (const [name] of names) expect(all[name]).toEqual(jsonOf(`api/v1/${name}.json`));
  });

  it('openapi.json is OpenAPI, names every file by where it lies, and its schemas hold', async () => {
    const api = jsonOf('api/v1/openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(api));
    expect([valid, errors]).toEqual([true, undefined]);
    const [{ url }] = api.servers;
    const paths = Object.keys(api.paths).map(
      (path) => new URL(`${url}${path}`, 'file:///api/v1/openapi.json').pathname,
    );
    const there = files
      .map(({ path }) => `/${path}`)
      .filter((path) => /^\/(api\/v1\/\w+\.(json|csv)|data\.json)$/.test(path));
    expect(paths.sort()).toEqual(there.filter((path) => !path.endsWith('openapi.json')).sort());
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'openapi', ...api });
    for (const [path, { get }] of Object.entries<{ get: { responses: Record<number, { content: object }> } }>(
      api.paths,
    )) {
      const { schema } = (Object.values(get.responses[200]?.content ?? {}) as { schema: { $ref?: string } }[])[0] ?? {};
      if (schema?.$ref === undefined) continue;
      const fits = ajv.compile({ $ref: `openapi${schema.$ref}` });
      expect([path, fits(jsonOf(path.slice(1))), fits.errors]).toEqual([path, true, null]);
    }
  });

  it('the page of them leads to each', () => {
    for (const [name] of names) {
      expect(contentOf('data.html')).toContain(`href="api/v1/${name}.json"`);
      expect(contentOf('en/data.html')).toContain(`href="../api/v1/${name}.csv"`);
    }
  });
});

describe('catalog.jsonld', () => {
  /** What DCAT-AP-DONL 2.0 calls mandatory. */
  const mandatory = {
    resource: ['identifier', 'title', 'description', 'license', 'creator', 'publisher'].map((one) => `dct:${one}`),
    distribution: ['dcat:accessURL', ...['format', 'title', 'description', 'license'].map((one) => `dct:${one}`)],
  };

  it('has all that data.overheid.nl requires, in both languages, with addresses on the web', () => {
    const catalogue = jsonOf('catalog.jsonld');
    const dataset = catalogue['dcat:dataset'];
    for (const one of [catalogue, dataset]) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining([...mandatory.resource, 'dcat:contactPoint', 'dcat:theme']),
      );
      expect(one['dct:publisher']).toEqual({ '@id': publisher });
      expect(one['dcat:contactPoint']['vcard:hasEmail']).toEqual({ '@id': 'mailto:inkoop@voorbeeld.nl' });
      expect(one['dct:title'].map((text: Record<string, string>) => text['@language'])).toEqual(['nl', 'en']);
    }
    expect(catalogue['foaf:homepage']).toEqual({ '@id': 'https://voorbeeld.nl/inkoop/index.html' });
    const urls = dataset['dcat:distribution'].map((one: Record<string, { '@id': string }>) => {
      expect(Object.keys(one)).toEqual(expect.arrayContaining(mandatory.distribution));
      return one['dcat:accessURL']?.['@id'];
    });
    expect(urls).toEqual(
      names.flatMap(([name]) => ['json', 'csv'].map((form) => `${about.address}api/v1/${name}.${form}`)),
    );
    // The day of the newest paper: the same data give the same bytes on every day.
    expect(dataset['dct:modified']['@value']).toBe('2023-09-19T00:00:00');
  });

  it('invents nothing: what nobody said is left out, and addresses are seen from the file', async () => {
    const other = siteOn((await loadDataset(frozen, frozen)).dataset, asOf);
    const { 'dcat:dataset': dataset } = JSON.parse(other.find(({ path }) => path === 'catalog.jsonld')?.content ?? '');
    for (const key of ['dct:publisher', 'dct:creator', 'dcat:contactPoint']) expect(dataset).not.toHaveProperty(key);
    expect(dataset['dcat:distribution'][0]['dcat:accessURL']).toEqual({ '@id': 'api/v1/regions.json' });
  });
});

describe('who publishes', () => {
  const report = async (...words: string[]) =>
    startedIn(frozen, ['report', '--out', 'pagina', '--as-of', asOf, ...words], { data: frozen });

  it.each([
    [['--address', 'voorbeeld.nl'], '`voorbeeld.nl` is no web address; expected: https://…'],
    [['--publisher', 'javascript:alert(1)'], '`javascript:alert(1)` is no web address; expected: https://…'],
    [
      ['--contact', 'inkoop@voorbeeld.nl'],
      '`inkoop@voorbeeld.nl` does not say whom to ask; expected: `Name <address>`',
    ],
  ])('%j is refused', async (words, told) => {
    const { exitCode, stderr } = await report(...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });

  it('says what data.overheid.nl would miss, once somebody means to publish', async () => {
    const missing = 'catalog.jsonld lacks what data.overheid.nl requires: give --publisher, --contact.';
    expect((await report('--address', 'https://voorbeeld.nl')).stderr).toContain(missing);
    expect((await report()).stderr).not.toContain('catalog');
  });
});
