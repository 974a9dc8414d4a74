import type { Path } from '../source/yaml-file.js';

/** The way that a JSON Pointer (RFC 6901) gives; digits are taken for the index of an item. */
export function pathFromPointer(pointer: string): Path {
  const steps = pointer.split('/').slice(1).map(unescaped);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** A step as it is written in a pointer. */
export function pointerStep(step: string | number): string {
  return `${step}`.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(step: string): string {
  return step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step;
}
