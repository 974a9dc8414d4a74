import { existsSync } from 'node:fs';

/** The folder of the papers' texts, which lies beside the project where it is developed and not with its users. */
export const textsFolder = new URL('../../../shared/seeds', import.meta.url).pathname;

/** Whether tests that want the texts can run. Where they are required, their absence is a failure and not a skip. */
export const hasTexts = existsSync(textsFolder) || process.env['INKOOP_REQUIRE_TEXTS'] !== undefined;
