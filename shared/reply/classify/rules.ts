import type { Intent } from '../verdicts.ts';
import type { Slot } from './reading.ts';

/**
 * What a sentence must speak of to mean an intent. The first slot anchors the rule and is mostly the verb: a negated one
 * does not count. Each further slot stands at most `within` words from it, in any order; a slot may be a choice.
 */
export type Rule = {
  intent: Intent;
  /** Said in tests and explanations. */
  because: string;
  all: readonly [readonly Slot[], ...(readonly Slot[])[]];
  within: number;
  confidence: number;
  /** Nothing of this may be in the sentence. */
  unless: readonly Slot[];
};
type Choice = Slot | readonly Slot[];

const ownAnything = ['own data', 'own account', 'own contact', 'own image'] as const;

/** Sure, likely, and just enough for the case to be opened: a person loses a right by our silence, not by our asking. */
const sure = 0.92;
const likely = 0.82;
const enough = 0.65;

/** Below the floor: the writer's data is spoken of, and a person had better read how. */
const unsure = 0.4;

export const rules: readonly Rule[] = [
  // Art. 15: whether, what, where from, to whom.
  rule('access', 'what do you know about me', sure, 10, ['hold', 'what', 'aboutMe'], ['delete', 'remove', 'refuse', 'nothing']),
  rule(
    'access',
    'I want to know what you have about me',
    sure,
    12,
    ['know', 'hold', ['aboutMe', 'own data']],
    ['ordered', 'nothing'],
  ),
  rule(
    'access',
    'which of my data do you have',
    sure,
    10,
    ['hold', 'what', 'own data'],
    ['howLong', 'delete', 'remove', 'ordered', 'nothing', 'use'],
  ),
  rule('access', 'do you have data about me', likely, 8, ['hold', 'data', 'aboutMe'], ['delete', 'remove', 'refuse', 'nothing']),
  rule('access', 'a copy of my data', sure, 8, ['copy', 'own data']),
  rule('access', 'a copy of what is about me', likely, 12, ['copy', 'aboutMe']),
  rule(
    'access',
    'am I in your files, in so many words',
    likely,
    8,
    ['aboutMe', 'files'],
    ['delete', 'remove', 'refuse', 'correct', 'wrong', 'nothing', 'keep'],
  ),
  rule(
    'access',
    'is my data in your files',
    likely,
    10,
    ['files', 'own data', 'asks'],
    ['delete', 'remove', 'refuse', 'correct', 'wrong', 'keep', 'people'],
  ),
  rule('access', 'am I in your files', likely, 10, ['know', 'what', 'files'], ['delete', 'remove']),
  rule('access', 'send me my data', likely, 7, ['give', 'own data'], ['provider', 'machineFormat', 'people', 'refuse']),
  rule('access', 'access to my data', sure, 6, ['accessWord', 'own data'], ['whom']),
  rule(
    'access',
    'everything you have about me',
    likely,
    12,
    ['everything', 'hold', 'aboutMe'],
    ['delete', 'remove', 'refuse', 'nothing'],
  ),
  rule('access', 'send me what you have about me', likely, 12, ['give', 'hold', 'aboutMe']),
  rule('access', 'send me everything about me', likely, 8, ['give', 'everything', 'aboutMe']),
  rule(
    'access',
    'where do you have my address from',
    sure,
    12,
    ['whence', ['own contact', 'own data', 'aboutMe']],
    ['delete', 'remove'],
  ),
  rule('access', 'to whom have you given my data', sure, 10, ['gave', 'whom', ['own data', 'own contact']], ['refuse', 'delete']),
  rule('access', 'have you given my data', sure, 10, ['gave', 'asks', 'own data'], ['refuse', 'delete', 'ordered']),

  rule(
    'access',
    'what you hold',
    enough,
    5,
    ['keep', 'know', 'what', 'your'],
    ['howLong', 'people', 'ordered', 'refuse', 'delete', 'remove', 'nothing'],
  ),
  rule(
    'access',
    'may I see my file',
    likely,
    5,
    ['know', 'own data', 'wish'],
    [
      'wrong',
      'correct',
      'delete',
      'remove',
      'refuse',
      'nothing',
      'use',
      'handle',
      'howLong',
      'ordered',
      'gave',
      'hosting',
      'share',
      'restrict',
      'need',
      'people',
    ],
  ),
  rule('access', 'a word about my data', unsure, 12, ['own data', ['wish', 'asks', 'what', 'your']], ['ordered']),
  rule(
    'access',
    'a word about what is held about me',
    unsure,
    12,
    ['aboutMe', ['hold', 'files'], ['wish', 'asks', 'what', 'your']],
    ['ordered'],
  ),

  // Art. 16.
  rule(
    'rectification',
    'correct my data',
    sure,
    9,
    ['correct', ['own contact', 'own data']],
    ['ordered', 'provider', 'machineFormat'],
  ),
  rule('rectification', 'my data is wrong', sure, 9, ['wrong', ['own contact', 'own data', 'own account']], ['ordered']),
  rule('rectification', 'wrong data in my account', likely, 9, ['wrong', ['contact'], 'own account'], ['ordered']),
  rule('rectification', 'my address is new', likely, 5, ['fresh', 'own contact'], ['ordered']),
  rule('rectification', 'I have moved, or have another name', likely, 0, ['moved'], ['delete', 'remove', 'close']),

  rule(
    'rectification',
    'a word about my address',
    unsure,
    6,
    ['own contact', ['not', 'notAfter', 'fresh', 'wrong']],
    ['ordered'],
  ),

  // Art. 17.
  rule('erasure', 'delete my data', sure, 12, ['delete', ownAnything]),
  rule('erasure', 'remove my data', sure, 10, ['remove', ['own data', 'own account']], ['ordered']),
  rule(
    'erasure',
    'remove my name, my photo',
    sure,
    10,
    ['remove', ['own contact', 'own image']],
    ['list', 'mailingList', 'ordered'],
  ),
  rule('erasure', 'delete the account', likely, 4, ['delete', 'account']),
  rule('erasure', 'delete it, the data spoken of', likely, 4, [['delete', 'remove'], 'own it'], ['list']),
  rule('erasure', 'close the account', enough, 3, ['close', 'account'], ['ordered']),
  rule('erasure', 'close my account', likely, 8, ['close', 'own account']),
  rule('erasure', 'delete me', likely, 2, ['delete', 'me'], ['list']),
  rule('erasure', 'delete me, in one word', likely, 0, ['deleteMe'], ['list', 'mailing']),
  rule('erasure', 'remove me from your files, in one word', sure, 8, ['removeMe', 'files']),
  rule('erasure', 'remove me from your files', sure, 8, ['remove', 'me', 'files']),
  rule('erasure', 'remove my entry from your files', sure, 12, ['remove', ['own contact', 'own data'], 'files']),
  rule('erasure', 'remove everything you have about me', sure, 12, ['remove', 'everything', 'aboutMe']),
  rule('erasure', 'delete everything', likely, 5, ['delete', 'everything', ['data', 'me', 'account']]),
  rule('erasure', 'delete all you have about me', sure, 12, ['delete', 'aboutMe']),
  rule('erasure', 'I do not want you to keep my data', likely, 12, ['keep', 'refuse', ['own data', 'aboutMe', 'everything']]),
  rule('erasure', 'I do not want to be in your files', likely, 8, ['refuse', 'files'], ['mailing', 'list']),
  rule('erasure', 'stop keeping my data', likely, 5, ['stop', 'keep', ['own data', 'aboutMe']]),
  rule('erasure', 'do not keep my data', likely, 9, ['keep', 'not', ownAnything], ['howLong', 'asks']),

  rule(
    'erasure',
    'nothing about me may be left',
    likely,
    10,
    ['nothing', ['keep', 'hold', 'files', 'wish'], ['aboutMe', 'own data', 'own image']],
    ['ordered', 'asks', 'mailing', 'know', 'wrong'],
  ),
  rule(
    'erasure',
    'my data no longer kept',
    likely,
    8,
    ['nothing', 'keep', ['aboutMe', 'own data', 'own account', 'own image', 'own contact']],
    ['ordered', 'asks'],
  ),
  rule(
    'erasure',
    'rather have nothing kept',
    likely,
    12,
    ['refuse', ['keep', 'hold'], 'nothing', ['aboutMe', 'own data', 'own image']],
    ['ordered', 'know'],
  ),
  rule(
    'erasure',
    'rather not be held',
    likely,
    10,
    ['refuse', ['keep', 'hold'], 'aboutMe'],
    ['ordered', 'know', 'mailing', 'use'],
  ),
  rule(
    'erasure',
    'do not keep what I sent',
    likely,
    12,
    ['keep', ['not', 'notAfter', 'nothing'], ['own image', 'own data'], 'wish'],
    ['howLong', 'asks', 'norDelete'],
  ),
  rule(
    'erasure',
    'nothing of mine any more',
    unsure,
    12,
    ['refuse', ['own data', 'own account', 'aboutMe']],
    ['ordered', 'mailing'],
  ),

  // Art. 18.
  rule('restriction', 'restrict the use of my data', sure, 9, ['restrict', ['own data', 'aboutMe']]),
  rule('restriction', 'stop using but keep my data', likely, 10, ['use', 'stop', 'keep', 'own data'], ['asks']),
  rule('restriction', 'restrict processing', likely, 4, ['restrict', 'use', ['data', 'mine', 'me', 'aboutMe', 'your', 'wish']]),

  rule('restriction', 'neither use nor delete my data', sure, 24, ['norDelete', ['use', 'restrict'], ['own data', 'aboutMe']]),

  // Art. 20.
  rule('portability', 'transfer my data', likely, 8, [
    'transfer',
    ['own data', 'own account', 'own image'],
    ['provider', 'machineFormat'],
  ]),
  rule('portability', 'my data, machine-readable', sure, 16, ['machineFormat', 'own data']),
  rule('portability', 'export my data', likely, 5, ['transfer', 'own data'], ['whom', 'hosting', 'ordered']),
  rule('portability', 'my data to another provider', likely, 12, ['provider', 'own data', ['give', 'transfer', 'copy', 'share']]),

  // Art. 21.
  rule('objection', 'I object to the use of my data', sure, 12, ['object', ['own data', 'aboutMe', 'marketing', 'profiling']]),
  rule('objection', 'I object to processing', likely, 5, ['object', 'use', ['own data', 'me', 'mine', 'data', 'marketing']]),
  rule('objection', 'stop using my data', sure, 9, ['stop', 'use', ['own data', 'own contact', 'aboutMe']]),
  rule('objection', 'I do not want you to use my data', sure, 12, [
    'refuse',
    ['use', 'share'],
    ['own data', 'own contact', 'aboutMe', 'own image'],
  ]),
  rule('objection', 'do not use my data', likely, 4, ['use', 'not', 'own data'], ['stillNot', 'keep', 'delete']),
  rule('objection', 'use my data not', likely, 6, ['use', 'notAfter', 'own data'], ['stillNot', 'keep', 'delete']),
  rule('objection', 'no profiling', likely, 6, [['stop', 'refuse', 'object'], 'profiling']),
  rule('objection', 'no cold calls', likely, 9, [['stop', 'refuse'], 'marketing', 'reach']),

  rule('objection', 'my behaviour is not for advertising', likely, 16, [
    ['refuse', 'object', 'stop'],
    'behaviour',
    ['marketing', 'mailing', 'use', 'profiling'],
  ]),

  // Art. 7(3), and every other way of saying stop.
  rule('consent-withdrawal', 'I withdraw my consent', sure, 12, ['withdraw', 'consent']),
  rule('consent-withdrawal', 'unsubscribe', sure, 0, ['unsubscribe'], ['toldTo', 'people']),
  rule('consent-withdrawal', 'no more mailings', sure, 7, ['refuse', 'mailing']),
  rule('consent-withdrawal', 'stop sending me mailings', sure, 7, ['stop', 'mailing'], ['toldTo']),
  rule(
    'consent-withdrawal',
    'stop writing to me',
    likely,
    5,
    [['stop', 'refuse'], 'reach', ['me', 'mailing', 'it']],
    ['marketing', 'toldTo'],
  ),
  rule('consent-withdrawal', 'nothing more to be received', 0.75, 4, ['refuse', 'receive'], ['ordered']),
  rule('consent-withdrawal', 'take me off the list, in one word', sure, 8, [['removeMe', 'deleteMe'], 'list']),
  rule('consent-withdrawal', 'take me off the list', sure, 9, [['remove', 'delete', 'close'], 'list', ['me', 'mine']], ['join']),
  rule('consent-withdrawal', 'no longer on the list', likely, 8, ['refuse', 'list']),
  rule(
    'consent-withdrawal',
    'off the mailing list',
    likely,
    7,
    [['remove', 'delete', 'removeMe', 'deleteMe'], 'mailingList'],
    ['join'],
  ),
  rule('consent-withdrawal', 'take this off the list', likely, 5, ['remove', 'list', 'me'], ['join']),

  // Questions about data use in general (R09).
  rule('privacy-enquiry', 'how long is data kept', likely, 12, [
    'howLong',
    ['keep', 'hold', 'delete'],
    ['data', 'people', 'contact', 'image'],
  ]),
  rule('privacy-enquiry', 'how long is it kept', likely, 6, ['howLong', 'keep'], ['ordered']),
  rule('privacy-enquiry', 'what is done with my data', likely, 8, ['handle', 'asks', ['own data', 'own contact']]),
  rule('privacy-enquiry', 'what becomes of data', likely, 8, ['handle', 'asks', 'data'], ['mine', 'ordered']),
  rule('privacy-enquiry', 'how is data used', likely, 10, [['use', 'share', 'keep'], 'asks', ['data', 'own contact']]),
  rule('privacy-enquiry', 'who receives data', likely, 12, [['share', 'use'], 'asks', 'people', ['data', 'contact']]),
  rule('privacy-enquiry', 'what about a policy', likely, 9, ['policy', 'asks']),
  rule('privacy-enquiry', 'where is the policy', enough, 0, ['policy']),
  rule('privacy-enquiry', 'where and how safely is data kept', likely, 10, [
    'hosting',
    'asks',
    ['data', 'own contact', 'keep', 'people'],
  ]),
  rule('privacy-enquiry', 'where are the servers', enough, 8, ['hosting', 'asks', 'your']),
  rule('privacy-enquiry', 'who sees my data', likely, 7, ['whom', 'accessWord', ['own data', 'data']]),
  rule('privacy-enquiry', 'why do you need my data', likely, 9, ['need', 'asks', ['own data', 'own contact', 'data']]),

  // A person is needed (R08).
  rule('human-needed', 'wants to speak to a person', 0.9, 0, ['wantsPerson']),
  rule('human-needed', 'a lawyer or a court', 0.88, 0, ['lawyer']),
  rule('human-needed', 'an authority', 0.88, 0, ['authority']),
  rule('human-needed', 'a complaint', likely, 0, ['complaint']),
  rule('human-needed', 'somebody died', 0.88, 0, ['deceased']),
  rule('human-needed', 'distress or a threat', 0.88, 0, ['distress']),
  rule('human-needed', 'a breach of data', 0.86, 0, ['breach']),
  rule('human-needed', 'on behalf of somebody', likely, 20, ['onBehalf', ['data', 'account', 'contact', 'use']]),
  rule('human-needed', 'a minor', likely, 15, ['minor', ['kin', 'data', 'account', 'aboutMe', 'me', 'mine']]),
  rule('human-needed', 'data of a relative', likely, 5, ['kin', ['own data', 'own account']]),
  rule('human-needed', 'an automated decision', likely, 12, ['profiling', ['object', 'refuse', 'complaint', 'asks']]),
];

function rule(
  intent: Intent,
  because: string,
  confidence: number,
  within: number,
  [anchor, ...others]: readonly [Choice, ...Choice[]],
  unless: readonly Slot[] = [],
): Rule {
  return { intent, because, confidence, within, all: [slots(anchor), ...others.map(slots)], unless };
}

function slots(choice: Choice): readonly Slot[] {
  return typeof choice === 'string' ? [choice] : choice;
}
