import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publishedSchemas } from './published-schemas.ts';

/** Writes the schemas that others read our files by: `node infra/schema/write-schemas.ts`. A test checks that they are fresh. */
for (const [file, text] of Object.entries(publishedSchemas())) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
