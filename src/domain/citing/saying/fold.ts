const hundredths: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75', '1/2': '5' };

/**
 * A printed quote brought to one spelling: lower case, no accents, plain quotes and dashes, single spaces,
 * and a space wherever a figure touches a letter (`1januari` becomes `1 januari`).
 *
 * `4½` becomes `4,5` and `3e` or `3de` becomes `3°`.
 * `vóór` becomes `eerder dan`: it can only mean before, where `voor` also means for.
 */
export function folded(quote: string): string {
  return quote
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!\p{L})v(?:óó|óo|oó)r(?!\p{L})/gu, 'eerder dan')
    .replace(/(?:(?<![\d.,/-])(\d{1,2})\s?)?([¼½¾])/gu, withHundredths)
    .replace(/(?<![\d.,/-])(\d{1,2}) (1\/2)(?=\s?jaar)/gu, withHundredths)
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b´`]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[×✕]/gu, 'x')
    .replace(/(\d)(?:e|de|ste| e)(?![\p{L}.])/gu, '$1°')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function withHundredths(_: string, whole: string | undefined, fraction: string): string {
  return `${whole ?? '0'},${hundredths[fraction] ?? ''}`;
}
