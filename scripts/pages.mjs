// Writes what is made from the program itself: the man page, docs/checks.md, docs/coverage.md, docs/standards.md, and what editors show of rules.
import { writeFile } from 'node:fs/promises';
import { checksFile, checksPage } from './checks-page.mjs';
import { coverageFile, coveragePage } from './coverage-page.mjs';
import { manFile, manPage } from './man.mjs';
import { writeHints } from './schema-hints.mjs';
import { standardsFile, standardsPage } from './standards-page.mjs';

await writeFile(manFile, await manPage());
await writeFile(checksFile, await checksPage());
await writeFile(coverageFile, await coveragePage());
await writeFile(standardsFile, await standardsPage());
await writeHints();
