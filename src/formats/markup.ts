const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in XML, between tags and in attributes. Hidden characters are marks by then. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what stands in it, which is XML already; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(typeof value === 'number' ? numberIn(value) : (value ?? ''))}"`)
    .join('');
  return content.length === 0 ? `<${name}${told}/>` : `<${name}${told}>${content.join('')}</${name}>`;
}

/** A text at a place, in a class of the style. */
export function textElement(x: number, y: number, of: string, text: string, more: Attributes = {}): string {
  return element('text', { x, y, class: of, ...more }, xmlText(text));
}

/** At most two decimals, so that every machine writes the same. */
function numberIn(value: number): string {
  return String(Math.round(value * 100) / 100);
}
