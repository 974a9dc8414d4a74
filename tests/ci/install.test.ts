import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageInfo from '../../package.json' with { type: 'json' };
import { type Action, runAction } from './runner.js';

const root = new URL('../..', import.meta.url).pathname;
const { PATH = '', HOME = '' } = process.env;

/** Installing takes a minute or more, and asks the registry: where it is required, and not each time. */
describe.skipIf(process.env['INKOOP_REQUIRE_INSTALL'] !== '1')(
  'where others check their data, inkoop is installed',
  { timeout: 600_000 },
  () => {
    let folder: string;
    let project: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'inkoop-install-'));
      project = join(folder, 'project');
      // What a checkout has of this project, as it is now.
      const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        cwd: root,
      });
      for (const name of names.toString('utf8').split('\0').filter(Boolean)) {
        await mkdir(dirname(join(project, name)), { recursive: true });
        await cp(join(root, name), join(project, name));
      }
    });

    afterAll(() => rm(folder, { recursive: true }));

    /** Runs the step of the action that installs, and gives the program. */
    function installed(): string {
      const action: Action = parse(readFileSync(join(project, 'action.yml'), 'utf8'));
      const steps = action.runs.steps.filter(({ id }) => id === 'install');
      const outputs = { program: { description: '', value: ['$', '{{ steps.install.outputs.program }}'].join('') } };
      const job = { runner: folder, workspace: folder, actionPath: project, event: {}, environment: { PATH, HOME } };
      const outcome = runAction({ ...action, outputs, runs: { using: 'composite', steps } }, {}, job);
      expect(outcome.hasFailed, outcome.steps['install']?.log).toBe(false);
      return outcome.outputs['program'] ?? '';
    }

    const versionOf = (...words: [string, ...string[]]) =>
      execFileSync(words[0], [...words.slice(1), '--version'], { encoding: 'utf8' }).trim();

    it.sequential('by the action for GitHub, from its checkout', () => {
      const program = installed();
      expect(program).toBe(join(project, 'bin/inkoop.js'));
      expect(versionOf(process.execPath, program)).toBe(packageInfo.version);
    });

    it.sequential('by the template for GitLab', () => {
      const told = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
        cwd: project,
        encoding: 'utf8',
      });
      const packed = join(folder, told.stdout.trim().split('\n').at(-1) ?? '');
      const { inkoop } = parse(readFileSync(join(root, 'templates/inkoop.gitlab-ci.yml'), 'utf8'));
      const prefix = join(folder, 'global');
      const env = { PATH, HOME, npm_config_prefix: prefix, INKOOP_PACKAGE: `file:${packed}` };
      const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', inkoop.before_script.join('\n')], {
        env,
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(versionOf(join(prefix, 'bin/inkoop'))).toBe(packageInfo.version);
    });
  },
);
