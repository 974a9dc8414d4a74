/** An id made of a name: small letters, digits and hyphens, at most so many characters; `otherwise` where nothing of it can stand in one. */
export function idFrom(name: string, otherwise: string, most = 50): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > most) break;
    id = longer;
  }
  return id || otherwise;
}
