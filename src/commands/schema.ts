import { commandText } from '../text/commands.js';
import { nearest } from '../text/nearest.js';
import type { Item, Page } from '../text/page.js';
import { type PublishedSchema, publishedSchemas, schemaListText, schemaText } from '../text/schemas.js';
import { usageText } from '../text/usage.js';
import { type Command, UsageError } from './command.js';

const { takes, summary, example } = commandText.schema;

export const schema: Command = {
  name: 'schema',
  argument: {
    name: takes[0],
    text: {
      nl: 'region, source, … voor de dataset; output met een commando voor wat dat als JSON geeft',
      en: 'region, source, … for the dataset; output with a command for what that gives as JSON',
    },
    completes: 'schema',
  },
  summary,
  options: [],
  examples: [
    example,
    { line: 'inkoop schema region', text: { nl: 'dat van een regio', en: 'that of a region' } },
    {
      line: 'inkoop schema output timeline',
      text: { nl: 'dat van inkoop timeline --format json', en: 'that of inkoop timeline --format json' },
    },
    {
      line: 'inkoop schema output sources verify',
      text: { nl: 'van een commando met een woord erachter', en: 'of a command with a word behind it' },
    },
  ],
  async run({ words }, world) {
    const asked = words.join(' ').trim();
    if (asked === '' || asked === 'output') {
      const { pageToText } = await import('../formats/page.js');
      return { stdout: pageToText(listed(asked), world), exitCode: 0 };
    }
    const name = publishedSchemas.find((one) => hyphened(one) === hyphened(asked));
    if (name === undefined) throw refusedSchema(asked);
    const [{ allSchemas }, { jsonText }] = await Promise.all([
      import('../loading/published-schemas.js'),
      import('../formats/json-text.js'),
    ]);
    return { stdout: `${jsonText(allSchemas[name], 2)}\n`, exitCode: 0 };
  },
};

/** All there are, or those of outputs alone. */
function listed(asked: '' | 'output'): Page {
  const { title, data, output, more } = schemaListText;
  const [ofData, ofOutput] = [false, true].map((wanted) => publishedSchemas.filter((one) => isOutput(one) === wanted));
  return {
    title,
    parts: [
      ...(asked === '' ? [{ heading: data, items: (ofData ?? []).map(schemaItem) }] : []),
      { heading: output, items: (ofOutput ?? []).map(schemaItem) },
      { paragraphs: [more] },
    ],
  };
}

function schemaItem(name: PublishedSchema): Item {
  return { name: { nl: name, en: name }, text: schemaText[name] };
}

/** A command with several outputs is told which those are; one that was named without `output` is told so. */
function refusedSchema(asked: string): UsageError {
  const within = publishedSchemas.filter((one) => one.startsWith(`${asked} `));
  if (within.length > 0) return new UsageError(usageText.unknown('schema', asked, undefined, within));
  const names = new Map(
    publishedSchemas.flatMap((one) => [[one, one] as const, [one.replace(lead, ''), one] as const]),
  );
  const meant = names.get(nearest(asked, names.keys()) ?? '');
  return new UsageError(usageText.unknown('schema', asked, meant, publishedSchemas));
}

const lead = /^output /;

function isOutput(name: string): boolean {
  return lead.test(name);
}

/** As its file is called: `output list-regions`. */
function hyphened(name: string): string {
  return name.replaceAll(' ', '-');
}
