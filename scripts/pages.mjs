// Writes what is made from the program itself: the man page and docs/checks.md.
import { writeFile } from 'node:fs/promises';
import { checksFile, checksPage } from './checks-page.mjs';
import { manFile, manPage } from './man.mjs';

await writeFile(manFile, await manPage());
await writeFile(checksFile, await checksPage());
