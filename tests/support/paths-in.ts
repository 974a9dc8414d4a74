import type { Path } from '../../src/source/yaml-file.js';

/** The ways to all that a value holds, the value itself first. */
export function pathsIn(value: unknown): Path[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const steps = Array.isArray(value) ? entries.map(([key, below]) => [Number(key), below] as const) : entries;
  return [[], ...steps.flatMap(([key, below]) => pathsIn(below).map((path) => [key, ...path]))];
}
