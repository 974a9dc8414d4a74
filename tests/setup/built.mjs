import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isFresh } from '../../scripts/stamp.mjs';

/** What tests run is what users run: it is built once before them, unless it is what would be built. */
export default function setup() {
  if (isFresh('dist')) return;
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
