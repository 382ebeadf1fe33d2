import { confidenceFloor, type Intent } from '../verdicts.ts';
import type { Concept } from './concepts.ts';
import { placesOf, type Sentence, type Slot } from './reading.ts';
import { type Rule, rules } from './rules.ts';
import { type Asking, askingOf } from './told.ts';
import type { Token } from './tokens.ts';

/** One reason for an intent: which rule, set expression or article spoke, and how sure it is. */
export type Evidence = { intent: Intent; confidence: number; because: string };

/** What of the rest of the mail bears on a sentence. */
export type Context = {
  /** Somebody offers us something: set expressions and general words are their wares, not their wish. */
  isSelling: boolean;
  /** The last word that asks for something to be restored: what was deleted before it was deleted by mistake. -1: none. */
  restoredAt: number;
  /** Words before this stand in the subject of a reply, which may be ours: only what speaks of "my" counts. */
  borrowedUntil: number;
  /** Words of the whole mail. */
  length: number;
};

const confidenceOfTerm = 0.88;

/** Slot → the rules it anchors. */
const rulesByAnchor = new Map<Slot, Rule[]>();
for (const rule of rules) {
  for (const slot of rule.all[0]) rulesByAnchor.set(slot, [...(rulesByAnchor.get(slot) ?? []), rule]);
}

/** Acts that a "not" turns round. */
const negatable: ReadonlySet<Slot> = new Set<Concept>([
  'delete',
  'remove',
  'close',
  'restrict',
  'transfer',
  'correct',
  'withdraw',
  'unsubscribe',
  'object',
  'stop',
]);

/** Words from "not" to its verb, and from a verb to the "nicht" behind it. */
const notReaches = { before: 3, after: 7 };

/** Slots that make a sentence the writer's own concern. */
const personal: readonly Slot[] = ['own data', 'own account', 'own contact', 'own image', 'own it', 'aboutMe'];
const oneself: readonly Slot[] = ['me', 'aboutMe'];
const firstPerson: readonly Slot[] = [...oneself, 'mine'];

/** How sure it is that something is asked where it is only told of the writer's own data: a person had better look. */
const perhapsAsked = 0.4;

/** All that one sentence gives reason to think. */
export function evidenceIn(sentence: Sentence, tokens: readonly Token[], context: Context): Evidence[] {
  const found = [
    ...termsIn(sentence, tokens, context),
    ...rulesOf(sentence).flatMap((rule) => weighed(rule, askingIn(rule, sentence, tokens, context))),
  ];
  const asksToAct = found.some(
    ({ intent, confidence }) => intent !== 'privacy-enquiry' && intent !== 'human-needed' && confidence >= confidenceFloor,
  );
  return found.filter(({ intent }) => !(asksToAct && intent === 'privacy-enquiry'));
}

function termsIn(sentence: Sentence, tokens: readonly Token[], context: Context): Evidence[] {
  if (
    context.isSelling ||
    has(sentence, 'listsRights') ||
    has(sentence, 'youMay') ||
    has(sentence, 'toldTo') ||
    sentence.last < context.borrowedUntil
  )
    return [];
  return sentence.terms
    .filter((term) => !isNegated(sentence, tokens, term.at))
    .flatMap(({ intent, at }) =>
      weighed(
        { intent, confidence: confidenceOfTerm, because: 'set expression' },
        askingOf({ intent, isPersonal: isPersonal(sentence), anchors: [at] }, sentence, tokens, context.length),
      ),
    );
}

function askingIn(rule: Rule, sentence: Sentence, tokens: readonly Token[], context: Context): Asking {
  if (!holds(rule, sentence, tokens, context)) return 'told';
  const anchors = rule.all[0].flatMap((slot) => placesOf(sentence, slot));
  return askingOf({ intent: rule.intent, isPersonal: speaksOfOwn(rule, sentence), anchors }, sentence, tokens, context.length);
}

function weighed({ intent, confidence, because }: Evidence, asking: Asking): Evidence[] {
  if (asking === 'told') return [];
  return [{ intent, confidence: asking === 'asked' ? confidence : Math.min(confidence, perhapsAsked), because }];
}

/** The rules whose first slot the sentence speaks of. */
function rulesOf({ places }: Sentence): Rule[] {
  return [...new Set([...places.keys()].flatMap((slot) => rulesByAnchor.get(slot) ?? []))];
}

function holds(rule: Rule, sentence: Sentence, tokens: readonly Token[], context: Context): boolean {
  const { places } = sentence;
  if (!rule.all.every((choice) => choice.some((slot) => places.has(slot)))) return false;
  if (rule.unless.some((slot) => places.has(slot)) || isVoid(rule, sentence, context)) return false;
  const [anchor, ...others] = rule.all;
  return anchor.some((slot) =>
    placesOf(sentence, slot).some(
      (spot) =>
        !(negatable.has(slot) && isNegated(sentence, tokens, spot)) &&
        !(rule.intent === 'erasure' && isTakenBack(sentence, spot, context)) &&
        others.every((choice) => stands(sentence, choice, spot, rule.within)),
    ),
  );
}

/** What companies write to everybody, or offer, is no wish of the writer's own. */
function isVoid(rule: Rule, sentence: Sentence, { isSelling, borrowedUntil }: Context): boolean {
  const { intent } = rule;
  if (has(sentence, 'listsRights')) return intent !== 'human-needed';
  if (speaksOfOwn(rule, sentence)) return false;
  if (isSelling || sentence.last < borrowedUntil) return true;
  // "To unsubscribe from our list" is a company's too: only "me" is a person then.
  const person = intent === 'consent-withdrawal' ? oneself : firstPerson;
  return intent !== 'human-needed' && has(sentence, 'youMay') && !person.some((slot) => has(sentence, slot));
}

/** Is it the writer's own data, account or address that the rule is about? */
function speaksOfOwn({ all }: Rule, sentence: Sentence): boolean {
  return all.some((choice) => choice.some((slot) => personal.includes(slot) && has(sentence, slot)));
}

function isPersonal(sentence: Sentence): boolean {
  return personal.some((slot) => has(sentence, slot));
}

function stands(sentence: Sentence, choice: readonly Slot[], anchor: number, within: number): boolean {
  return choice.some((slot) =>
    placesOf(sentence, slot).some((spot) => (spot !== anchor || slot === 'asks') && Math.abs(spot - anchor) <= within),
  );
}

/** "do not delete", "löschen Sie es nicht"; but not having done it ("still not deleted", "if you do not") asks for it. */
function isNegated(sentence: Sentence, tokens: readonly Token[], verb: number): boolean {
  const sameClause = (spot: number) => tokens[spot]?.clause === tokens[verb]?.clause;
  if (placesOf(sentence, 'stillNot').some(sameClause)) return false;
  return (
    placesOf(sentence, 'not').some((spot) => spot < verb && verb - spot <= notReaches.before && sameClause(spot)) ||
    placesOf(sentence, 'notAfter').some((spot) => spot > verb && spot - verb <= notReaches.after && sameClause(spot))
  );
}

/** "I deleted my account by mistake, can you restore it?" */
function isTakenBack(sentence: Sentence, verb: number, { restoredAt }: Context): boolean {
  return verb < restoredAt && !has(sentence, 'stillNot');
}

const has = (sentence: Sentence, slot: Slot) => placesOf(sentence, slot).length > 0;
