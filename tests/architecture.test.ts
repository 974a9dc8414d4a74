import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = new URL('../src', import.meta.url).pathname;

/** Which folder may import from which, and which libraries. A climbing import fails here. */
const layers: Readonly<Record<string, { folders: readonly string[]; libraries: readonly string[] }>> = {
  text: { folders: [], libraries: ['fastest-levenshtein'] },
  calendar: { folders: [], libraries: [] },
  source: { folders: ['text'], libraries: ['node:crypto', 'yaml'] },
  domain: { folders: ['calendar', 'source', 'text'], libraries: [] },
  form: { folders: ['source'], libraries: ['yaml'] },
  loading: {
    folders: ['domain', 'form', 'source', 'text'],
    libraries: [
      'ajv',
      'htmlparser2',
      'yaml',
      'node:buffer',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
    ],
  },
  checks: { folders: ['calendar', 'domain', 'source', 'text'], libraries: ['node:path/posix'] },
  gate: { folders: ['calendar', 'checks', 'domain', 'loading', 'source', 'text'], libraries: [] },
  reports: { folders: ['calendar', 'domain', 'source', 'text'], libraries: [] },
  exports: { folders: ['calendar', 'domain', 'source', 'text'], libraries: ['luxon'] },
  imports: { folders: ['domain', 'exports', 'source', 'text'], libraries: ['saxes', 'yaml'] },
  search: { folders: [], libraries: ['@orama/stemmers', 'minisearch'] },
  formats: {
    folders: ['reports', 'source', 'text'],
    libraries: [
      'chalk',
      'cli-table3',
      'diff',
      'ical-generator',
      'node:crypto',
      'string-width',
      'write-excel-file',
      'yaml',
    ],
  },
  commands: {
    folders: [
      ...['calendar', 'checks', 'domain', 'exports', 'form', 'formats', 'gate', 'imports', 'loading', 'reports'],
      ...['search', 'site', 'source', 'text'],
    ],
    libraries: ['commander', 'node:path'],
  },
  site: { folders: ['calendar', 'domain', 'formats', 'reports', 'text'], libraries: [] },
  library: {
    folders: ['calendar', 'checks', 'domain', 'gate', 'loading', 'reports', 'source', 'text'],
    libraries: ['node:path', 'node:url'],
  },
  '': { folders: ['', 'calendar', 'commands', 'formats', 'text'], libraries: ['commander', 'node:path'] },
  process: {
    folders: ['', 'commands', 'formats', 'loading', 'source', 'text'],
    libraries: ['node:child_process', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:timers', 'node:util'],
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function importsIn(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  // `library.ts` lies above its folder, where its built file finds the dataset at the same distance.
  const [first = ''] = relative(source, file).split('/');
  const from = first === 'library.ts' ? 'library' : first.endsWith('.ts') ? '' : first;
  return [...text.matchAll(/(?:^(?:import|export)\b[^;']*?from |^import |\bimport\()'([^']+)'/gm)].map((match) => {
    const target = match[1] ?? '';
    const to = target.startsWith('.') ? relative(source, resolve(dirname(file), target)) : target;
    return { file: relative(source, file), from, to };
  });
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join(source, name));
const imports = files.flatMap(importsIn);

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/https?:\/\/[^'`\s]+/g, '')
    .replace(/^ *(\/\*\*.*\*\/|\/?\*.*|\/\/.*)$/gm, '');
}

/** The files that import something of `text/phrase`. */
function filesWith(name: string): string[] {
  const imported = new RegExp(`\\{[^}]*\\b${name}\\b[^}]*\\} from '[./]+text/phrase\\.js'`);
  return files.filter((file) => imported.test(readFileSync(file, 'utf8'))).map((file) => relative(source, file));
}

describe('architecture', () => {
  it('every folder of src has its row', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(layers).filter(Boolean).sort());
  });

  it.each(Object.entries(layers))('%s imports only what lies below it', (folder, { folders, libraries }) => {
    const climbing = imports
      .filter(({ from }) => from === folder)
      .filter(({ to }) => {
        if (to.startsWith('../')) return folder !== 'loading' && !to.endsWith('package.json');
        const [first = ''] = to.split('/');
        const isFile =
          files.includes(join(source, to.replace(/\.js$/, '.ts'))) ||
          ['loading/validators.js', 'gate/examples.js', 'site/assets.js'].includes(to);
        if (isFile) return !(first === folder || folders.includes(to.includes('/') ? first : ''));
        return !libraries.some((library) => to === library || to.startsWith(`${library}/`));
      });
    expect(climbing).toEqual([]);
  });

  it('formats see reports and findings, never the data behind them', () => {
    const seen = imports.filter(({ from }) => from === 'formats').map(({ to }) => to);
    const allowed = [
      'reports/report.js',
      'reports/picture/picture.js',
      'reports/calendar/calendar.js',
      'reports/cite/bibliography-item.js',
      ...['diagnostic', 'identity', 'inspection', 'rule'].map((one) => `source/${one}.js`),
    ];
    expect(seen.filter((to) => /^(reports|source)\//.test(to) && !allowed.includes(to))).toEqual([]);
  });

  it('words of one language are read in formats and text alone: what is decided, compared and handed on are values', () => {
    const reading =
      /\.(en|nl)\b|\[['"](en|nl)['"]\]|\[(\w+\.)*language\]|\{[^{}:]*(?<!')\b(en|nl)\b[^{}:]*\}(: \w+)?( =|\) =>)/;
    const found = files
      .filter((file) => reading.test(withoutComments(file)))
      .map((file) => relative(source, file))
      .filter((name) => !/^(formats|text)\//.test(name));
    expect(found).toEqual([]);
  });

  it('whoever asks for the words of one language stands at the edge, and says only what is our own', () => {
    const edge = [
      ...['command', 'complete', 'completion'].map((name) => `commands/${name}.ts`),
      // What is written beside tables.
      'commands/exports/datapackage.ts',
      ...['help-layout', 'watching'].map((name) => `commands/${name}.ts`),
      // A publication of Dutch papers is in Dutch.
      'exports/ocds/in-languages.ts',
      'library.ts',
      'library/compared.ts',
      'main.ts',
      // A column for each language.
      'reports/list/terms.ts',
      // The schema promises English words.
    ];
    const asking = filesWith('wordsIn');
    expect(asking.filter((name) => !/^(formats|text)\//.test(name)).sort()).toEqual(edge);
  });

  it('sentences that each language puts together in its own way are those of checks', () => {
    const telling = [...filesWith('en'), ...filesWith('nl')];
    expect(telling.filter((name) => !/^(checks|text)\//.test(name))).toEqual([]);
  });

  it('only loading reads files, and nothing but the process writes any, prints, or reads the clock', () => {
    const reading = imports.filter(({ to }) => to.startsWith('node:fs')).map(({ from }) => from);
    expect([...new Set(reading)].sort()).toEqual(['loading', 'process']);
    const world =
      /\bDate\.now\(|new Date\(\)|DateTime\.(now|local)\(|\bprocess\.(env|argv|cwd|std|exit\b|exitCode|on)|\b(writeFile|appendFile|rename|unlink|mkdir|rm)\(/;
    const touching = files.filter((file) => world.test(readFileSync(file, 'utf8')));
    expect(touching.map((file) => relative(source, file)).filter((name) => !name.startsWith('process/'))).toEqual([]);
  });

  it('what programs see of the library imports nothing, so that its declarations need nobody else’s', () => {
    expect(imports.filter(({ file }) => /^library\/api(-\w+)?\.ts$/.test(file))).toEqual([]);
  });

  it('no file imports itself in a circle', () => {
    const graph = new Map<string, string[]>();
    for (const { file, to } of imports) graph.set(file, [...(graph.get(file) ?? []), to.replace(/\.js$/, '.ts')]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('records that are made on demand are put into a report by `reportWith`: to spread them makes them all', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('...recordsBy('))).toEqual([]);
  });

  it('names say what a thing is', () => {
    const vague = files
      .map((file) => relative(source, file))
      .filter((name) => /utils|helpers|(^|\/)(index|types)\.ts$/.test(name));
    expect(vague).toEqual([]);
  });

  it('files stay short: nobody scrolls far to understand one', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 200);
    expect(long.map((file) => relative(source, file))).toEqual([]);
  });
});
