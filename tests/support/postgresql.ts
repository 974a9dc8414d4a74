import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The folder of the newest server that Debian's package put there. */
const programs = ['/usr/lib/postgresql']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version, 'bin')))
  .filter((folder) => existsSync(join(folder, 'initdb')))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1);

/** Whether there is a server; where CI requires one, it has to be there. */
export const hasPostgresql = programs !== undefined || process.env['INKOOP_REQUIRE_POSTGRESQL'] !== undefined;

/** A server of one's own in a temporary folder, which no other machine and no other user reaches by the network. */
export interface Postgresql {
  /** Runs a script from a folder, as `psql --file` does; what is wrong is thrown. */
  load(folder: string, script: string): void;
  /** The rows of an answer, the names of the columns first. */
  ask(sql: string): string[][];
  /** Ends it, and leaves nothing behind. */
  stop(): void;
}

export function startedPostgresql(): Postgresql {
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-pg-'));
  const data = join(folder, 'data');
  // The server refuses to run as root: there it runs as the user of Debian's package.
  const asServer = (program: string, ...words: string[]) => {
    const line = [join(programs ?? '', program), ...words] as const;
    const options = { cwd: folder, stdio: 'pipe' } as const;
    return process.getuid?.() === 0
      ? execFileSync('runuser', ['-u', 'postgres', '--', ...line], options)
      : execFileSync(line[0], line.slice(1), options);
  };
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const words = ['--username=inkoop', '--auth=trust', '--locale=C', '--encoding=UTF8', '--no-sync'];
  asServer('initdb', ...words, `--pgdata=${data}`);
  const settings = `-c listen_addresses= -c fsync=off -c unix_socket_directories=${folder}`;
  asServer('pg_ctl', 'start', '--wait', `--pgdata=${data}`, `--log=${join(folder, 'log')}`, `--options=${settings}`);
  const psql = (cwd: string, ...rest: string[]) => {
    const head = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', `--host=${folder}`, '--username=inkoop'];
    return execFileSync(join(programs ?? '', 'psql'), [...head, ...rest, 'postgres'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  };
  return {
    load: (from, script) => void psql(from, `--file=${script}`),
    ask: (sql) => parse(psql(folder, '--csv', `--command=${sql}`)),
    stop() {
      asServer('pg_ctl', 'stop', '--mode=immediate', '--wait', `--pgdata=${data}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
