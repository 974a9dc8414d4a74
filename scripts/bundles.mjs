// What is loaded together: a command reads a few files of the program, not one for each module that it waits for.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Modules that are imported when needed, by the first pattern that they fit; what is heavy and seldom needed, by itself.
 * Those that stand `on` the core, or on its base, come with all of it.
 */
const bundles = [
  { name: 'program', has: /^main\.js$/, on: 'base' },
  { name: 'shape', has: /^loading\/(diagnosis|validators|schemas|shape)\.js$/, on: 'core' },
  { name: 'table', has: /^formats\/table/, on: 'core' },
  { name: 'search', has: /^search\//, on: 'core' },
  { name: 'xlsx', has: /^formats\/(xlsx|workbook)/, on: 'core' },
  { name: 'process', has: /^process\//, on: 'core' },
  { name: 'schemas', has: /^loading\/published-schemas/, on: 'core' },
  { name: 'site', has: /^site\//, on: 'core' },
  { name: 'ics', has: /^formats\/ics/, on: 'core' },
  { name: 'pictures', has: /^formats\/picture\//, on: 'core' },
  { name: 'help', has: /^text\/topics\/|^formats\/page/, on: 'core' },
  { name: 'form', has: /^form\/|^loading\/(data-texts|key-orders)/, on: 'core' },
  {
    name: 'findings',
    has: /^(gate|formats\/findings)\/|^loading\/(baseline|not-read)|^commands\/from-top/,
    on: 'core',
  },
  { name: 'revisions', has: /^reports\/diff|^loading\/(git|repository|revision)|^formats\/unified-diff/, on: 'core' },
  { name: 'web-page', has: /^loading\/web-page/ },
  { name: 'imports', has: /^imports\//, on: 'core' },
  { name: 'others', has: /^(calendar|domain|formats|loading|source)\//, on: 'core' },
  // A command with the question that it asks.
  { has: /^(?:commands|reports)\/([\w-]+)/, on: 'core' },
];

/** What is needed before anybody knows which command it is. */
const base = [/^(start|commands\/command|formats\/(ci-log|shown)|text\/(output|process|visible))\.ts$/];

/** What nearly every command needs. */
const core = [
  ...base,
  /^(calendar|domain|source)\/|^text\/[\w-]+\.ts$/,
  /^loading\/(bytes|decoded|disk|file-tree|folders|intake|known|load)\.ts$/,
  /^commands\/(as-of|assume|council|force|length|open|selector|show-report)\.ts$/,
  /^formats\/(all-formats|format|json-text|picture\/picture-formats|calendar-formats|markdown|page|whole-day|wrap|findings\/shown-inspection)\.ts$/,
  /^reports\/([\w-]+|show\/things)\.ts$/,
];

/**
 * What libraries load, and what they get instead: no other program is started through commander, and chalk is told how many
 * colours there are. Node makes all that its own module `process` has, streams and sockets, for whoever asks for it by name.
 * What is Latin is measured as we do, at a look: the library that cli-table3 asks of every cell, several times, takes long.
 */
const instead = [
  { of: 'string-width', by: 'cli-table3', is: "require('./formats/wrap.ts').widthOf" },
  { of: 'node:child_process', by: 'commander', is: '{}' },
  { of: 'node:process', by: 'commander', is: 'process' },
  { of: '#supports-color', by: 'chalk', is: '{}' },
];

const lazyImport = /\bimport\('(\.[^']+)'\)/g;

/** An esbuild plugin: what `src` imports when needed comes as a part of its bundle. */
export function inBundles(src) {
  const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const targets = new Set(files.flatMap((name) => targetsIn(join(src, name), src)));
  const importsOf = (patterns) =>
    files
      .filter((name) => patterns.some((pattern) => pattern.test(name)))
      .map((name) => `import ${JSON.stringify(`./${name}`)};`);
  const below = { base: importsOf(base), core: importsOf(core) };
  const library = join(src, 'library.ts');
  return {
    name: 'bundles',
    setup(build) {
      build.onResolve({ filter: /^bundle:/ }, ({ path }) => ({
        path: path.slice('bundle:'.length),
        namespace: 'bundle',
      }));
      build.onLoad({ filter: /.*/, namespace: 'bundle' }, ({ path }) => {
        const parts = [...targets].filter((target) => bundleOf(target).name === path);
        const { on } = bundleOf(parts[0]);
        const exports = parts.map((part) => `export * as ${nameOf(part)} from ${JSON.stringify(`./${part}`)};`);
        return { contents: [...(below[on] ?? []), ...exports].join('\n'), resolveDir: src, loader: 'js' };
      });
      // Data that nobody changed are never parsed: the library that does it is a file of its own, asleep until it is called.
      build.onResolve({ filter: /^yaml$/ }, ({ importer }) => ({
        path: 'yaml',
        namespace: importer.startsWith(join(src, 'form', sep)) ? 'awake' : 'asleep',
      }));
      build.onResolve({ filter: /^\.\/yaml\.cjs$/ }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'asleep' }, async ({ path }) => {
        const parts = Object.entries(await import(path)).filter(([, part]) => typeof part === 'function');
        const lines = parts.map(
          ([name]) =>
            `export function ${name}(...given) { return new.target ? new (wake().${name})(...given) : wake().${name}(...given); }`,
        );
        return { contents: ["const wake = () => require('./yaml.cjs');", ...lines].join('\n'), loader: 'js' };
      });
      build.onLoad({ filter: /.*/, namespace: 'awake' }, async ({ path }) => {
        const names = Object.keys(await import(path)).filter((name) => name !== 'default');
        return { contents: `export const { ${names.join(', ')} } = require('./yaml.cjs');`, loader: 'js' };
      });
      build.onResolve({ filter: /^(node:|#supports-color$|string-width$)/ }, ({ path, importer }) =>
        instead.some(({ of, by }) => of === path && importer.includes(`/node_modules/${by}/`))
          ? { path, namespace: 'instead' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => ({
        contents: `module.exports = ${instead.find(({ of }) => of === path).is};`,
        resolveDir: src,
        loader: 'js',
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(src) || path.endsWith('.d.ts')) return undefined;
        const contents = readFileSync(path, 'utf8').replace(lazyImport, (_, to) => {
          const target = relative(src, resolve(dirname(path), to));
          return `import('bundle:${bundleOf(target).name}').then((bundle) => bundle.${nameOf(target)})`;
        });
        return { contents: path === library ? [contents, ...below.core].join('\n') : contents, loader: 'ts' };
      });
    },
  };
}

function targetsIn(file, src) {
  return [...readFileSync(file, 'utf8').matchAll(lazyImport)].map(([, to]) =>
    relative(src, resolve(dirname(file), to)),
  );
}

function bundleOf(target) {
  const found = bundles.find(({ has }) => has.test(target));
  if (!found) throw new Error(`no bundle for ${target}: add it to the list`);
  return { name: found.has.exec(target)[1], ...found };
}

function nameOf(target) {
  return target.replace(/\.js$/, '').replace(/\W/g, '_');
}
