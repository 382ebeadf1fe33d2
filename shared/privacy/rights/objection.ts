import type { OptOuts } from '../standing/standings.ts';
import type { Case, CaseFile } from './cases.ts';

/**
 * Objections (GDPR art. 21). To marketing it takes effect at once, without proof and without being weighed (art. 21(2), (3)); to
 * anything else a person weighs it, and until then the data is restricted (art. 18(1)(d), 21(1)).
 */
export type ObjectionKind = 'marketing' | 'other';

/** A longer text says more than that news should stop, in characters. */
const longest = 1000;

/**
 * What marketing is called in our languages. A sentence that names it and none of the words below is about it alone.
 * Lists of words, not patterns: strangers' text is looked through once.
 */
const marketing = listed(
  'newsletter, marketing, advertis, promotion, mailing, prospection, publicit, démarchage, demarchage, commercial, werbung, werbe',
  "rundbrief, unsubscribe, désabonn, desabonn, abmelden, lettre d’information, lettre d'information, infolettre, sollicitation",
);

/** What is more than marketing: uses that an objection of art. 21(1) is made against. */
const beyond = listed(
  'profil, scoring, tracking, traçage, pistage, analytic, legitimate interest, intérêt légitime, interet legitime, berechtigte',
  'my situation, particular situation, ma situation, situation particulière, besondere situation, any processing, all processing',
  'tout traitement, tous les traitements, jede verarbeitung, jegliche verarbeitung, automated decision, décision automatisée',
  'automatisierte entscheidung, third parties, des tiers, an dritte, selling, vente de mes données, weitergabe',
  '21(1), 21 (1), 21.1, 21 abs. 1',
);

function listed(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}

/**
 * What an objection is against, by what its sender chose (`about`) or else by their words. No words, or words of marketing
 * alone: marketing. Whatever says more, or says something else, is for a person to weigh.
 */
export function objectionKind({ about, text }: { about?: string | null | undefined; text: string }): ObjectionKind {
  if (about === 'marketing' || about === 'other') return about;
  if (text.length > longest) return 'other';
  const said = text.normalize('NFC').toLowerCase();
  if (said.trim() === '') return 'marketing';
  if (beyond.some((words) => said.includes(words))) return 'other';
  return marketing.some((words) => said.includes(words)) ? 'marketing' : 'other';
}

/**
 * What the objection of a case is against. A mail's words are read where it is received, and noted in the file; where they were
 * not, nobody knows that it is marketing alone.
 */
export function objectionOf(file: CaseFile | null): ObjectionKind {
  if (!file) return 'other';
  const wasMail = file.thread !== null;
  return wasMail && !file.about ? 'other' : objectionKind({ about: file.about, text: file.words?.message ?? '' });
}

/**
 * Stops all marketing at the receipt of an objection, whatever else it is against: who objects to a use of their data does not
 * want more of it meanwhile. Repeating it changes nothing. True where the stop stands now.
 */
export async function stopMarketing(found: Case, optOuts: Pick<OptOuts, 'optOut'>, now: Date): Promise<boolean> {
  if (!found.alias || !found.rights.includes('objection')) return false;
  await optOuts.optOut({ alias: found.alias, scope: 'all', method: 'rights-request', now });
  return true;
}
