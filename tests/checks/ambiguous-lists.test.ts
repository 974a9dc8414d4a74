import { expect, it } from 'vitest';
import { ambiguousYaml } from '../../src/checks/ambiguous-yaml.js';
import { runChecks } from '../../src/checks/check.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith, filesWith } from '../support/example-region.js';

const region = 'id: voorbeeld-stad\nname: Voorbeeldstad\nkind: municipality\ntracks: []\n';

it('the lists beside the regions are looked at, too; their days stay as they are', async () => {
  const others: Record<string, string> = {};
  const change = (name: string, was: string, becomes: string) => {
    const text = String(filesWith(region).get(name));
    expect(text).toContain(was);
    others[name] = text.replace(was, becomes);
  };
  change('providers.yaml', 'name: Thuis Bee', 'name: 12:30');
  change('municipalities.yaml', 'GM9001: Voorbeeldstad', 'GM9001: No');
  change('vocabulary.yaml', 'aliases: [wijkteam]', 'aliases: [2022-07-01]\n    validFrom: 2022-07-01');
  const { dataset } = await datasetWith(region, undefined, { others });
  const found = runChecks([ambiguousYaml], dataset).map(findingOf);
  expect(found.map(({ file, message }) => `${file}: ${message.en}`)).toEqual([
    'vocabulary.yaml: `2022-07-01` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 a date',
    'providers.yaml: `12:30` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 the number 750',
    'municipalities.yaml: `No` without quotes: a reader of YAML 1.2 sees text, one of YAML 1.1 `false`',
  ]);
});
