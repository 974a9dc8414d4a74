// How much a program does, whatever the machine: how often its functions and the blocks in them are run.
import { Session } from 'node:inspector/promises';

/** The count of all functions and blocks that run while a question is answered; what the engine does by itself is not in it. */
export async function operationsOf(ask) {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await ask();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.startsWith('file:'));
    return ours
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
