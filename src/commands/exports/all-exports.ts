import type { Export } from './export-form.js';

/** Every form, loaded when it is asked for. */
export const allExports = {
  datapackage: async () => (await import('./datapackage.js')).exportDatapackage,
  eforms: async () => (await import('./eforms.js')).exportEforms,
  workbook: async () => (await import('./workbook.js')).exportWorkbook,
  ocds: async () => (await import('./ocds.js')).exportOcds,
} as const satisfies Readonly<Record<string, () => Promise<Export>>>;

export type Exported = keyof typeof allExports;
