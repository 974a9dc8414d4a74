/**
 * How much is drawn: little while somebody waits, the whole with `npm run test:long`. Only a file of tests that imports this
 * itself runs there.
 */
export function draws<T>(little: T, whole: T): T {
  return process.env['INKOOP_DRAWS'] === 'whole' ? whole : little;
}
