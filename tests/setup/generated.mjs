import { generate } from '../../scripts/generate.mjs';
import { isFresh } from '../../scripts/stamp.mjs';

/** Tests of single functions need no program, only the sources that are made from others. */
export default async function setup() {
  if (!isFresh('sources')) await generate();
}
