import type { Intent } from '../verdicts.ts';

/**
 * What the rules speak of. Each language says in its own file which words mean it; the rules are the same in all.
 * A concept that a language lacks words for simply never occurs.
 */
export const concepts = [
  // who, and whose
  'mine', // my; makes a noun below the writer's own
  'me', // me, as an object
  'aboutMe', // about me, that concerns me
  'filler', // words that may stand between "my" and the noun: personal, stored by you, and
  'theirs', // her, his: the data of a relative, where one is named
  'kin', // my daughter, my late father
  'your', // your, you: the writer speaks of us, or to a customer of theirs
  'speaker', // I, we: the writer as a subject
  'wish', // please, I would like, could you: the sentence is addressed to us
  // what
  'data', // data, information, details, record
  'account', // account, profile
  'contact', // address, telephone, name, date of birth
  'image', // photo, comment, review: what a person has put somewhere
  'behaviour', // my purchases, my browsing: what may be watched
  'everything', // everything, all of it
  'nothing', // nothing, no trace: what the writer wants to be left
  'it', // it, them: what was spoken of before
  'files', // your files, your database, your systems
  'list', // list
  'mailingList', // mailing list, newsletter: being on it is all it can mean
  'mailing', // newsletter, advertising mail
  'marketing', // prospecting, direct marketing, cold calls
  'profiling', // profiling, automated decisions
  'consent', // consent, permission
  // acts
  'delete', // delete, erase, wipe
  'remove', // remove, take off: erasure from files, stopping from a list
  'close', // close an account
  'deleteMe', // where verb and pronoun are one word: bórrenme
  'removeMe', // quítenme
  'keep', // keep, store
  'hold', // have, hold, know (of us)
  'know', // know, tell, confirm (what the writer wants)
  'what', // what, which, whether
  'copy', // copy, overview, extract
  'give', // send, show, give
  'gave', // shared, sold, given: done already
  'accessWord', // access, disclosure
  'whence', // where from, how did you get
  'whom', // to whom, which companies
  'share', // pass on, sell
  'correct', // correct, change, update
  'wrong', // wrong, misspelt, out of date
  'fresh', // new, in "my new address"
  'moved', // I have moved, I have another name now
  'restrict', // restrict, freeze, block
  'transfer', // transfer, export, take along
  'provider', // another provider
  'machineFormat', // machine-readable, CSV
  'object', // object, oppose
  'use', // use, process
  'handle', // do with, in "what do you do with"
  'stop', // stop, cease
  'refuse', // do not want, no longer, no more
  'receive', // receive, be sent
  'reach', // write to, call, contact
  'withdraw', // withdraw, revoke
  'unsubscribe', // unsubscribe, opt out
  'join', // add me, put me on: the opposite of leaving a list
  'stopWord', // a whole mail in itself: STOP
  // what turns a meaning round
  'not', // before a verb: do not
  'notAfter', // behind a verb: nicht
  'norDelete', // do not delete them either: what is to be restricted
  'stillNot', // still not, why not, if not: not having done it is the complaint
  'toldTo', // you asked me to
  'restore', // restore, give back
  'ordered', // order, delivery: its address is no record of a person
  'youMay', // you have the right to, if you wish to, click here: what companies write
  'listsRights', // the existence of the right to (an access request lists what it wants told), according to our records
  'selling', // our solution, a demo
  // questions about data use
  'howLong',
  'asks', // how, why, where, do you
  'policy', // privacy policy, cookies, data protection officer
  'hosting', // hosted, encrypted, servers, safe
  'people', // customers, third parties: whose data, to whom
  'need', // need, require
  // a person is needed
  'lawyer',
  'authority',
  'complaint',
  'wantsPerson',
  'deceased',
  'minor',
  'distress',
  'breach',
  'onBehalf',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language. Words are separated by commas, may be several words, are spelled as in a dictionary
 * (accents and doubled letters do not matter), a final `*` stands for any ending, `_` for up to three other
 * words, and `/` between words for a choice.
 * `terms` are set expressions that name a right by themselves.
 */
export type Lexicon = {
  concepts: Partial<Record<Concept, string>>;
  terms: Partial<Record<Intent, string>>;
};
