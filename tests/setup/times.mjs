// For `npm run test:time` and `.ci/run`: notes when a file of tests begins and ends, and the processor time between.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, expect } from 'vitest';

const notes = process.env.INKOOP_TIMES;
const file = relative(process.cwd(), expect.getState().testPath ?? '');

/** Milliseconds of this process and, where the system tells, of those that it ran and waited for. */
function processorTime() {
  if (!existsSync('/proc/self/stat')) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  const [, , , , , , , , , , , ...fields] = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // In hundredths of a second, as Linux tells every program.
  return fields.slice(0, 4).reduce((sum, field) => sum + Number(field) * 10, 0);
}

const [began, used] = [Date.now(), processorTime()];
appendFileSync(notes, `begin ${file}\n`);
afterAll(() => appendFileSync(notes, `end ${file} ${Date.now() - began} ${Math.round(processorTime() - used)}\n`));
