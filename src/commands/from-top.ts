import { join, relative, resolve, sep } from 'node:path';
import { realPlace, topAround } from '../loading/repository.js';
import type { Finding } from '../source/diagnostic.js';
import type { Inspection } from '../source/inspection.js';
import type { World } from './command.js';

/**
 * An inspection with files named from the top of the repository around the dataset, by which services know them wherever
 * the program runs. Where there is none, and for a file outside of it, a name stays as it is.
 */
export async function fromTop(inspection: Inspection, { data, folder, environment }: World): Promise<Inspection> {
  const dataset = await realPlace(data);
  const top = await topAround(dataset, environment);
  if (top === undefined) return inspection;
  const named = (file: string) => {
    const path = relative(top, join(dataset, relative(data, resolve(folder, file))));
    return path.split(sep)[0] === '..' ? file : path.split(sep).join('/');
  };
  const moved = (finding: Finding): Finding => {
    const { file, related } = finding;
    return {
      ...finding,
      file: named(file),
      ...(related ? { related: { ...related, file: named(related.file) } } : {}),
    };
  };
  return {
    ...inspection,
    findings: inspection.findings.map(moved),
    silenced: inspection.silenced.map((one) => ({ ...one, finding: moved(one.finding) })),
  };
}
