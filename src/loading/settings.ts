import type { Settings } from '../text/settings.js';
import { diskOf } from './disk.js';
import { foldersOf } from './folders.js';

/**
 * What `inkoop.yaml` of a dataset says. Nothing where there is none, where it does not pass the gate that all data pass, and
 * where there is no dataset: whoever opens that is told.
 *
 * It is no program: the same reader takes it as takes a region (YAML without anchors and tags, at most 5 MB, no link out of
 * the dataset), and the same gate. A library that looks for settings looks upwards through the folders, and runs what it finds.
 */
export async function settingsOf(dataset: string): Promise<Settings> {
  const tree = diskOf(dataset);
  try {
    const folders = await foldersOf(dataset, tree);
    if (!folders || (await tree.read(folders.settings)) === undefined) return {};
    const [{ Intake }, { ShapeGate }] = await Promise.all([import('./intake.js'), import('./shape-gate.js')]);
    const gate = new ShapeGate(new Intake(dataset, tree));
    return (await gate.one<Settings>(folders.settings, 'settings'))?.value ?? {};
  } catch {
    return {};
  }
}
