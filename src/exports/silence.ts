/**
 * Whether a value is a word for what nobody tells: the source is silent, was not read there, or the key is missing. What nobody
 * tells is not lost on the way. What a source leaves undecided or is unreadable in it stands there, and is.
 */
export function isSilence(value: unknown): boolean {
  return value === undefined || value === 'missing' || value === 'not-stated' || value === 'not-read';
}
