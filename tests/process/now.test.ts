import { cp, mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetNow } from '../../src/process/dataset-now.js';
import { clock } from '../../src/process/start-now.js';

describe('the clock', () => {
  // At this moment it is Saturday in the one place and Monday in the other.
  const moment = Date.UTC(2026, 10, 22, 10, 30) / 1000;

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('that a build asks for is in UTC: %s', (zone) => {
    expect(inZone(zone, () => clock(String(moment)))).toEqual({ today: '2026-11-22', time: '10:30:00' });
  });

  it.each([
    ['Pacific/Kiritimati', '2026-11-23', '00:30:00'],
    ['Pacific/Pago_Pago', '2026-11-21', '23:30:00'],
    ['Europe/Amsterdam', '2026-11-22', '11:30:00'],
  ])('is otherwise that of the place: %s', (zone, today, time) => {
    expect(inZone(zone, () => clock(undefined, new Date(moment * 1000)))).toEqual({ today, time });
    expect(inZone(zone, () => clock('', new Date(moment * 1000)))).toEqual({ today, time });
  });

  it.each(['soon', '1e3', '-1', '1.5', '99999999999999', '253402300800'])('has no moment %s', (epoch) => {
    expect(() => clock(epoch)).toThrow(/SOURCE_DATE_EPOCH/);
  });
});

function inZone<T>(zone: string, look: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return look();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('the dataset where none is named', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'inkoop-now-')));
  const at = (name: string) => join(folder, name);
  const shipped = at('lib/node_modules/inkoop/data');
  for (const name of ['lib/node_modules/inkoop', 'mine', 'mine/below', 'other']) {
    await mkdir(at(`${name}/data/regions`), { recursive: true });
  }
  await mkdir(at('mine/deep/down'), { recursive: true });
  await mkdir(at('mine/deep/data'));
  await mkdir(at('none'));

  it.each([
    ['nearest upwards that has regions', 'mine/deep/down', 'mine/data'],
    ['of this folder before that of the one above', 'mine/below', 'mine/below/data'],
    ['in which somebody stands', 'mine/data/regions', 'mine/data'],
  ])('is the one %s', async (_, from, data) => {
    expect((await datasetNow({}, at(from), shipped)).data).toBe(at(data));
  });

  it('is that of INKOOP_DATA before any of them', async () => {
    expect((await datasetNow({ INKOOP_DATA: '../other/data' }, at('mine'), shipped)).data).toBe(at('other/data'));
    expect((await datasetNow({ INKOOP_DATA: '' }, at('mine'), shipped)).data).toBe(at('mine/data'));
  });

  it('is the shipped one where there is no other, and then nothing writes to it', async () => {
    expect(await datasetNow({}, at('none'), shipped)).toEqual({ data: shipped, shipped });
  });

  it('is the shipped one by any other way to the package, too', async () => {
    await symlink('lib/node_modules/inkoop/data', at('link'));
    expect(await datasetNow({ INKOOP_DATA: '../link' }, at('none'), shipped)).toEqual({ data: shipped, shipped });
    expect(await datasetNow({}, join(shipped, '..'), shipped)).toEqual({ data: shipped, shipped });
  });

  it('is somebody’s own in a clone of the project', async () => {
    await cp(at('mine/data'), at('clone/data'), { recursive: true });
    expect(await datasetNow({}, at('clone'), at('clone/data'))).toEqual({ data: at('clone/data') });
    expect(await datasetNow({}, at('none'), at('clone/data'))).toEqual({
      data: at('clone/data'),
      shipped: at('clone/data'),
    });
  });
});
