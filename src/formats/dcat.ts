import { languages, type Text } from '../text/language.js';
import { dataText } from '../text/site-data.js';

/** Who publishes a dataset and where, as far as somebody said so. */
export interface Publisher {
  /** The address of the folder, with `/` behind it. */
  readonly address?: string | undefined;
  /** The organisation, by its address in the list of data.overheid.nl. */
  readonly publisher?: string | undefined;
  /** Whom to ask: a name with an e-mail address or a page. */
  readonly contact?: { readonly name: string; readonly at: string } | undefined;
}

/** A file that can be had. */
export interface CatalogFile {
  readonly path: string;
  readonly title: Text;
  readonly form: 'JSON' | 'CSV';
}

const authority = 'http://publications.europa.eu/resource/authority';

/**
 * A catalogue of one dataset in JSON-LD, as DCAT-AP-DONL 2.0 has it for data.overheid.nl. Who publishes it and whom to ask
 * that profile wants to know; where nobody said so it is left out. Addresses without a server are seen from the file itself.
 *
 * @param modified the day of the newest paper
 */
export function toCatalog(files: readonly CatalogFile[], about: Publisher, modified: string): object {
  const { address = '', publisher, contact } = about;
  const iri = (id: string) => ({ '@id': id });
  const inAll = (text: Text) => languages.map((language) => ({ '@language': language, '@value': text[language] }));
  const moment = { '@type': 'xsd:dateTime', '@value': `${modified}T00:00:00` };
  const license = iri('http://creativecommons.org/publicdomain/zero/1.0/deed.nl');
  const isMail = contact && !/^https?:/.test(contact.at);
  const told = {
    'dct:description': inAll(dataText.about),
    'dct:license': license,
    ...(publisher && { 'dct:creator': iri(publisher), 'dct:publisher': iri(publisher) }),
    ...(contact && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': contact.name,
        ...(isMail ? { 'vcard:hasEmail': iri(`mailto:${contact.at}`) } : { 'vcard:hasURL': iri(contact.at) }),
      },
    }),
    'dcat:theme': iri('http://standaarden.overheid.nl/owms/terms/Zorg_en_gezondheid'),
    'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
    'dct:language': [iri(`${authority}/language/NLD`), iri(`${authority}/language/ENG`)],
    'dct:modified': moment,
  };
  const dataset = {
    '@id': `${address}catalog.jsonld#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': iri(`${address}catalog.jsonld#dataset`),
    'dct:title': inAll(dataText.title),
    ...told,
    'dcat:keyword': dataText.keywords.flatMap(inAll),
    'dcat:landingPage': iri(`${address}index.html`),
    'dcat:distribution': files.map(({ path, title, form }) => ({
      '@id': `${address}catalog.jsonld#${path}`,
      '@type': 'dcat:Distribution',
      'dct:title': inAll(title),
      'dct:description': inAll(form === 'CSV' ? dataText.asCsv(title) : dataText.asJson(title)),
      'dcat:accessURL': iri(`${address}${path}`),
      'dcat:downloadURL': iri(`${address}${path}`),
      'dct:format': iri(`${authority}/file-type/${form}`),
      'dct:license': license,
      'dct:modified': moment,
    })),
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${address}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:identifier': iri(`${address}catalog.jsonld`),
    'dct:title': inAll(dataText.catalogue),
    ...told,
    'foaf:homepage': iri(`${address}index.html`),
    'dcat:dataset': dataset,
  };
}
