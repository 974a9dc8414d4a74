import { expect, it } from 'vitest';
import { started } from '../support/start.js';

const run = (...words: string[]) => started(['export', 'ocds', '--ocid-prefix', 'ocds-000000', ...words]);

it('the report says of every value what became of it, and adds up to what is told', async () => {
  const { files = [], stderr } = await run('--output', 'ocds.json', '--report', 'lost.json');
  const [json, report] = files.map(({ content }) => JSON.parse(String(content)));
  expect(json.releases.length).toBeGreaterThan(5);
  const dropped = report.fields.reduce((sum: number, one: { dropped: number }) => sum + one.dropped, 0);
  expect(report.values.filter(({ how }: { how: string }) => how === 'dropped')).toHaveLength(dropped);
  expect(stderr).toContain(`dropped: ${dropped} (`);
  expect(stderr).toContain(`in-house service: ${report.leftOut.length}.`);
});

it('refuses options that another form takes', async () => {
  await expect(started(['export', 'eforms', 'bar', '--ocid-prefix', 'ocds-000000'])).resolves.toMatchObject({
    exitCode: 2,
  });
  await expect(run('--format', 'csv')).resolves.toMatchObject({ exitCode: 2 });
});
