import { describe, expect, it } from 'vitest';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { publishedSchemas } from '../../src/text/schemas.js';
import { started } from '../support/start.js';

const said = async (...words: string[]) => {
  const { stdout, stderr = '', exitCode } = await started(['schema', ...words]);
  return { stdout: String(stdout), stderr, exitCode };
};

describe('inkoop schema', () => {
  it.each(['nl', 'en'])('names every schema (%s)', async (language) => {
    const { stdout, exitCode } = await said('--lang', language);
    expect(exitCode).toBe(0);
    for (const name of publishedSchemas) expect(stdout).toMatch(new RegExp(`^  ${name}(  |$)`, 'm'));
  });

  it('names those of outputs alone', async () => {
    const { stdout } = await said('output');
    const named = publishedSchemas.filter((name) => new RegExp(`^  ${name}(  |$)`, 'm').test(stdout));
    expect(named).toEqual(publishedSchemas.filter((name) => name.startsWith('output ')));
  });

  it.each(publishedSchemas)('%s: prints it, whether words or hyphens part its name', async (name) => {
    const { stdout, exitCode } = await said(...name.split(' '));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(allSchemas[name]);
    const [first = '', ...rest] = name.split(' ');
    expect(await said(first, ...(rest.length > 0 ? [rest.join('-')] : []))).toEqual({ stdout, stderr: '', exitCode });
  });

  it('needs no dataset', async () => {
    expect((await started(['--data', '/nowhere', 'schema', 'region'])).exitCode).toBe(0);
  });

  it.each([
    ['regions', 'region'],
    ['councilTerms', 'council-terms'],
    ['output timelines', 'output timeline'],
    ['deadlines', 'output deadlines'],
    ['output sources verfy', 'output sources verify'],
  ])('%s: was %s meant?', async (typed, meant) => {
    expect(await said(...typed.split(' '))).toEqual({
      stdout: '',
      stderr: `inkoop: There is no schema \`${typed}\`. Did you mean \`${meant}\`? See \`inkoop schema --help\`.\n`,
      exitCode: 2,
    });
  });

  it.each(['list', 'output list'])('%s: which of its outputs?', async (typed) => {
    const { stderr, exitCode } = await said(...typed.split(' '));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('output list regions');
  });

  it.each(['×', 'toString', '__proto__', 'output constructor'])('%j is no schema', async (typed) => {
    expect((await said(...typed.split(' '))).exitCode).toBe(2);
  });
});
