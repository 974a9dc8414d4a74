import type { SchemaName } from '../loading/schema.js';

/** As `inkoop fmt` would put it: whether a file name or a hash takes quotes depends on its characters. */
export async function inForm(template: string, schema: SchemaName): Promise<string> {
  const [{ formOf }, { keyOrderOf }] = await Promise.all([
    import('../form/form.js'),
    import('../loading/key-orders.js'),
  ]);
  const formed = formOf(template, await keyOrderOf(schema));
  return 'text' in formed ? formed.text : template;
}
