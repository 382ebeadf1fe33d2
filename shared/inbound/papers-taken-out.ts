import { subjectOf } from './head-fields.ts';
import { saysPaperAttached, type WithoutPapers, withoutPapers } from './identity-papers.ts';
import { readBodyOrRefuse } from './mime.ts';

/** A mail without the identity papers that nobody asked for; what can't be read as a mail is as it was. */
export async function papersTakenOut(raw: Uint8Array): Promise<WithoutPapers> {
  const read = await readBodyOrRefuse(raw);
  if (read === 'unreadable') return { raw, taken: 0 };
  return withoutPapers(raw, { scansToo: saysPaperAttached(`${subjectOf(read)}\n${read.text}`) });
}
