// Writes the sources that are made from others: validators from the schemas, what is known of the dataset, examples of rules.
import { compileSchemas } from './compile-schemas.mjs';
import { writeExamples } from './examples.mjs';
import { writeSiteAssets } from './site-assets.mjs';
import { writeSnapshot } from './snapshot.mjs';
import { putStamp, takeStamp } from './stamp.mjs';

export async function generate() {
  takeStamp('sources');
  await compileSchemas();
  await writeSiteAssets();
  await Promise.all([writeSnapshot(), writeExamples()]);
  putStamp('sources');
}
