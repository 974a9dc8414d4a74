/** A value as the data writes it: parts of a list behind each other, amounts with their years (`2022: 10.379`). */
export function writtenValue(value: unknown, between: string): string {
  if (Array.isArray(value)) return value.map(String).join(between);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${part}`)
    .join(between);
}
