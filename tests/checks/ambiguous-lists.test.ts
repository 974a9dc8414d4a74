import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ambiguousYaml } from '../../src/checks/ambiguous-yaml.js';
import { loadDataset } from '../../src/loading/load.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { folderWith } from '../support/example-region.js';

const region = 'id: voorbeeld-stad\nname: Voorbeeldstad\nkind: municipality\nmunicipalities: [GM9001]\ntracks: []\n';

it('the lists beside the regions are looked at, too; their days stay as they are', async () => {
  const folder = await folderWith(region);
  const change = async (name: string, was: string, becomes: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(was);
    await writeFile(join(folder, name), text.replace(was, becomes));
  };
  await change('providers.yaml', 'name: Thuis Bee', 'name: 12:30');
  await change('municipalities.yaml', 'GM9001: Voorbeeldstad', 'GM9001: No');
  await change('vocabulary.yaml', 'aliases: [wijkteam]', 'aliases: [2022-07-01]\n      validFrom: 2022-07-01');
  const { dataset } = await loadDataset(folder, folder);
  const found = [...ambiguousYaml.find(dataset, undefined)].map((one) =>
    findingOf({ id: 'x', severity: 'note', hint: one.message, ...one }),
  );
  expect(found.map(({ file, message }) => `${file}: ${message.en}`)).toEqual([
    'vocabulary.yaml: `2022-07-01` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 a date',
    'providers.yaml: `12:30` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 the number 750',
    'municipalities.yaml: `No` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 `false`',
  ]);
});
