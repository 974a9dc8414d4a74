import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/document.js';
import { folderWith } from '../support/example-region.js';

const region = `id: voorbeeld-stad
name: no
kind: gemeente # by its Dutch name
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        points:
          doel: { kosten: 3 "goedkoper", access: 3 "snel" } # why
        contracts:
          - id: jeugdhulp-prior
            kind: prior
            stage: "lopend"
            # inkoop-ignore: option-after-cap -- long gone
            cite: { rest: 2 } # inkoop-ignore: implausible-term -- gone, too
            terms: not-stated
`;
const mended = region
  .replace('name: no', 'name: "no"')
  .replace('kind: gemeente', 'kind: municipality')
  .replace('stage: "lopend"', 'stage: running')
  .replace('doel: { kosten:', 'aim: { cost:');

const file = (folder: string) => join(folder, 'regions/voorbeeld-stad.yaml');
const read = (folder: string) => readFile(file(folder), 'utf8');

describe('validate --fix', () => {
  it('mends what does not change what is said, keeps the rest to the letter, and looks again', async () => {
    const folder = await folderWith(region);
    await chmod(file(folder), 0o640);
    const { output, exitCode } = await run(`cd ${folder} && inkoop validate --data . --fix`);
    expect(await read(folder)).toBe(mended);
    expect(output).toContain('Fixed in regions/voorbeeld-stad.yaml: ambiguous-yaml 1×, unknown-code 4×.');
    // Two exceptions silence nothing; their reasons are somebody's words.
    expect(output).toContain('2 warnings');
    expect(output).toContain('Fine');
    expect(exitCode).toBe(0);
    expect((await stat(file(folder))).mode & 0o777).toBe(0o640);
    const again = await run(`cd ${folder} && inkoop validate --data . --fix`);
    expect(again.output).toContain('Nothing to fix');
    expect(await read(folder)).toBe(mended);
  });

  it('an exception stays with the long line that it stands at, through fmt and --fix', async () => {
    const options =
      '{ count: 2, length: P1Y, decidedBy: client, notice: P3M, cite: { count: 3 "tweemaal", length: 3 "1 jaar", decidedBy: 3, notice: 3 "zes maanden van tevoren" } }';
    const exception = '# inkoop-ignore: quote-does-not-say -- herzien in de raad';
    const terms = `terms:
              firstDay: 2022-01-01
              initialTerm: P2Y
              options:
                - ${options} ${exception}
              cite: { firstDay: 3 "1-1-2022", initialTerm: 3 "2 jaar" }`;
    const folder = await folderWith(
      mended
        .replace(/ +# inkoop-ignore: option.*\n/, '')
        .replace(/ # inkoop-ignore: implausible.*/, '')
        .replace('terms: not-stated', terms),
    );
    for (const command of ['fmt', 'validate --fix', 'fmt']) await run(`cd ${folder} && inkoop ${command} --data .`);
    expect(await read(folder)).toContain(`${options} ${exception}\n`);
    const { output, exitCode } = await run(`cd ${folder} && inkoop validate --data .`);
    expect(output).not.toContain('quote-does-not-say');
    expect(exitCode).toBe(0);
    await writeFile(file(folder), (await read(folder)).replace(` ${exception}`, ''));
    expect((await run(`cd ${folder} && inkoop validate --data .`)).output).toContain('quote-does-not-say');
  });

  it('names a doubt that stands under `doubts` where it is written out once more', async () => {
    const why = 'why: { nl: gezegd van het geheel }';
    const withDoubt = (stage: string) =>
      `${mended.replace(/ *# inkoop-ignore.*/g, '')}            doubt: ${stage}\ndoubts:\n  van-het-geheel: { kind: implied, ${why} }\n`;
    const text = withDoubt(`{ kind: van-het-geheel, stage: { kind: implied, ${why} } }`);
    const folder = await folderWith(text);
    const { output } = await run(`cd ${folder} && inkoop validate --data . --fix`);
    expect(output).toContain('Fixed in regions/voorbeeld-stad.yaml: duplicate-doubt 1×.');
    expect(await read(folder)).toBe(withDoubt('{ kind: van-het-geheel, stage: van-het-geheel }'));
  });

  it('--dry-run shows a patch that git takes, writes nothing, and fails where there is something', async () => {
    const folder = await folderWith(region);
    const { output, exitCode } = await run(
      `cd ${folder} && inkoop validate --data . --fix --dry-run 2>&- | tee p.diff`,
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('+kind: municipality # by its Dutch name');
    expect(await read(folder)).toBe(region);
    await run(`cd ${folder} && git apply p.diff`);
    expect(await read(folder)).toBe(mended);
    const none = await run(`cd ${folder} && inkoop validate --data . --fix --dry-run 2>&-`);
    expect(none).toEqual({ output: '', exitCode: 0 });
  });

  it('leaves alone what was not asked for, what cannot be read, and what two words could mean', async () => {
    const folder = await folderWith(region);
    const broken = 'id: voorbeeld-dorp\nname: [\n';
    await writeFile(join(folder, 'regions/voorbeeld-dorp.yaml'), broken);
    await run(`cd ${folder} && inkoop validate --data . --fix regions/voorbeeld-dorp.yaml`);
    expect(await read(folder)).toBe(region);
    const odd = region.replace('kind: gemeente', 'kind: gementee');
    await writeFile(file(folder), odd);
    await run(`cd ${folder} && inkoop validate --data . --fix`);
    // A misspelt word may be any other: it stays.
    expect(parse(await read(folder))).toMatchObject({ kind: 'gementee' });
    expect(await readFile(join(folder, 'regions/voorbeeld-dorp.yaml'), 'utf8')).toBe(broken);
  });

  it('--dry-run alone is refused', async () => {
    expect(await run('inkoop validate --dry-run')).toMatchObject({
      exitCode: 2,
      output: expect.stringContaining('--fix'),
    });
  });
});
