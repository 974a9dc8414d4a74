// Builds dist/: the program and the library, as a few files that load when used.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { writeDeclarations } from './declarations.mjs';
import { generate } from './generate.mjs';
import { writeNotices } from './notices.mjs';
import { putStamp, takeStamp } from './stamp.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

takeStamp('dist');
await generate();
await rm(path('dist'), { recursive: true, force: true });
const inputs = await bundled(path('dist'));
await writeNotices(inputs, path('dist/THIRD-PARTY-NOTICES.txt'));
await writeDeclarations(path('dist'));
putStamp('dist');
