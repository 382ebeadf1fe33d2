/**
 * What a mail asks for, and in which language: R07, R08, R09.
 *
 * Own words (no quotes, signatures) → folded words → concepts by the word lists of each language that the text may be in
 * → rules, which are the same for all languages → intents. Every confidence comes from a rule that can be named, and there
 * is no model. A right that is missed is the worst error, since a person loses it; a right seen where there is none costs
 * an agent's glance: so each right that any sentence gives reason for is told.
 *
 * To add a language: a column in `language-words.ts`, a file in `intents/`, its marks in `quote-marks.ts`;
 * docs/adding-a-language.md takes you through it.
 */
import { type Classification, confidenceFloor, type Intent, intents, type ScoredIntent } from '../verdicts.ts';
import { evidenceOfArticles, namesRegulation } from './articles.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { languageOf, plausibleLanguages, weigh } from './language.ts';
import { indexOf } from './lexicon.ts';
import { ownWords } from './own-words.ts';
import { replyPrefix } from './quote-marks.ts';
import { placesOf, read, type Sentence, type Slot } from './reading.ts';
import { type Token, tokenise } from './tokens.ts';

/** A mail of so few words may be a single demand: "STOP", "Löschen bitte". */
const terse = 4;

/** Each further reason for the same intent makes it a little surer. */
const furtherReason = 0.02;
const surest = 0.98;

/** How sure it is that a mail asks for nothing in particular. */
const general = { clear: 0.7, short: 0.6, mentionsData: 0.4, unreadable: 0.2 };

const longestSubject = 300;

/** Classifies one mail. Never throws; the same text always gives the same answer; looks at 20,000 characters. */
export function classify({ subject, text }: { subject: string; text: string }): Classification {
  const heading = subject.slice(0, longestSubject);
  const own = ownWords({ subject: heading, text });
  const whole = `${heading}\n\n${own}`;
  const weights = weigh(whole);
  const language = languageOf(weights);
  const tokens = tokenise(whole);
  const readings = plausibleLanguages(weights).map((likely) => read(tokens, indexOf(likely)));
  const borrowedUntil = replyPrefix.test(heading) ? tokenise(heading).length : 0;
  const reasons = readings.flatMap((sentences) => evidenceOf(sentences, tokens, borrowedUntil));
  const found =
    reasons.length > 0 ? dedupe(reasons) : evidenceOfTerseness(language === null ? readings : readings.slice(0, 1), tokens);
  const asked = score(found);
  if (asked) return { language, intents: asked };
  const isSelling = readings.some((sentences) => speakOf(sentences, 'selling'));
  const mentionsData = !isSelling && (namesRegulation(tokens) || readings.some((sentences) => speakOf(sentences, 'own data')));
  return {
    language,
    intents: [{ intent: 'general-enquiry', confidence: generalConfidence(language !== null, tokens, mentionsData) }],
  };
}

function evidenceOf(sentences: Sentence[], tokens: readonly Token[], borrowedUntil: number): Evidence[] {
  const context = {
    isSelling: speakOf(sentences, 'selling'),
    restoredAt: Math.max(-1, ...sentences.flatMap((sentence) => placesOf(sentence, 'restore'))),
    borrowedUntil,
    length: tokens.length,
  };
  const companySpeaks = (place: number) =>
    sentences.some((sentence) => place >= sentence.first && place <= sentence.last && placesOf(sentence, 'youMay').length > 0);
  return [
    ...sentences.flatMap((sentence) => evidenceIn(sentence, tokens, context)),
    ...evidenceOfArticles(tokens).filter(
      (article) => !context.isSelling && article.at >= borrowedUntil && !companySpeaks(article.at),
    ),
  ];
}

function evidenceOfTerseness(readings: Sentence[][], tokens: readonly Token[]): Evidence[] {
  if (tokens.length > terse) return [];
  const sentences = readings.flat();
  if (speakOf(sentences, 'stopWord')) return [{ intent: 'consent-withdrawal', confidence: 0.9, because: 'a word in itself' }];
  const isNegated = speakOf(sentences, 'not') || speakOf(sentences, 'notAfter');
  return speakOf(sentences, 'delete') && !isNegated ? [{ intent: 'erasure', confidence: 0.7, because: 'a word in itself' }] : [];
}

function score(found: Evidence[]): [ScoredIntent, ...ScoredIntent[]] | null {
  const reasoned = intents
    .map((intent) => ({ intent, confidence: confidenceOf(intent, found) }))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  const sureOnes = reasoned.filter(({ confidence }) => confidence >= confidenceFloor);
  // Nothing sure: what may be meant is told all the same, and a person decides.
  const [first, ...rest] = sureOnes.length > 0 ? sureOnes : reasoned;
  return first ? [first, ...rest] : null;
}

function confidenceOf(intent: Intent, found: Evidence[]): number {
  const reasons = found.filter((evidence) => evidence.intent === intent);
  if (reasons.length === 0) return 0;
  const strongest = Math.max(...reasons.map(({ confidence }) => confidence));
  // Guesses don't add up to an answer.
  if (strongest < confidenceFloor) return strongest;
  return Math.min(surest, Math.round((strongest + furtherReason * (reasons.length - 1)) * 100) / 100);
}

function generalConfidence(isKnownLanguage: boolean, tokens: readonly Token[], mentionsData: boolean): number {
  if (!isKnownLanguage) return general.unreadable;
  if (mentionsData) return general.mentionsData;
  return tokens.length > terse ? general.clear : general.short;
}

function speakOf(sentences: Sentence[], slot: Slot): boolean {
  return sentences.some((sentence) => placesOf(sentence, slot).length > 0);
}

/** Two languages that share words give the same reason twice. */
function dedupe(found: Evidence[]): Evidence[] {
  return [...new Map(found.map((evidence) => [`${evidence.intent} ${evidence.because}`, evidence])).values()];
}
