import { createHash } from 'node:crypto';
import type { Finding } from '../../source/diagnostic.js';
import { keyOfIdentity } from '../../source/identity.js';

/** For each finding a text by which it is known again when its line has moved; the second of two alike has another. */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ identity }) => {
    const key = keyOfIdentity(identity);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key}${before}`).digest('hex').slice(0, 32);
  });
}
