/** A whole day as it is written in a text: `2024-02-29`, but not part of an id such as `voorbeeld-2024-02-29`. */
const inText = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

/** The moment at which a day begins, in UTC; `undefined` where a text is anything but one whole day that exists. */
export function wholeDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  // The 30th of February is read as a day of March, or as none.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

/** A text with every whole day in it replaced by what `replace` makes of it. */
export function withDays(text: string, replace: (day: string) => string): string {
  return text.replace(inText, (day) => (wholeDay(day) ? replace(day) : day));
}
