import type { NoticeWords } from './notice-words.ts';

export const noticeEn: NoticeWords = {
  title: 'How we use your data',
  lead: '{company}, {address}, is responsible for what is done with your data when you write to us. This is what we do with it, why, for how long, and what you can ask for.',
  contents: 'Contents',
  titles: {
    purposes: 'What we do with your data',
    'legal-basis': 'What allows us to',
    retention: 'How long we keep it',
    recipients: 'Who receives it',
    rights: 'Your rights',
    source: 'Where your data comes from',
    transfers: 'Transfers outside the European Economic Area',
    decisions: 'What a machine decides',
    security: 'How it is protected',
    contact: 'How to reach us',
    authority: 'How to complain',
  },
  purposes: {
    intro: 'For each purpose, this is the data we use:',
    own: {
      rights: {
        name: 'handling your requests about your data',
        fields: 'your e-mail address, your request, your corrections, the dates and steps of handling it',
        basis: 'a legal obligation: Articles 12 and 15 to 22 GDPR (Article 6(1)(c))',
      },
      stopping: {
        name: 'no longer writing to you when you asked us to stop',
        fields: 'an alias computed from your address, when and how you asked',
        basis: 'a legal obligation: Articles 7 and 21 GDPR (Article 6(1)(c))',
      },
      protection: {
        name: 'protecting our mailboxes from automatic and forged mail, and proving what was done',
        fields: 'the technical headers of your message, an alias, counters, a journal without any text of messages',
        basis:
          'our legitimate interest in not answering machines or forged senders, and our duty to be able to show what we did (Article 6(1)(f) and Article 5(2) GDPR). No profile is made from it.',
      },
    },
    voluntary: 'No law and no contract obliges you to give us this data. Without an address we simply cannot answer you.',
  },
  basis: {
    intro: 'Each purpose has its legal basis:',
    withdraw:
      'Where we rely on your consent, you can withdraw it at any time, as easily as you gave it. What was done before stays lawful.',
  },
  retention: {
    intro: 'Each kind of data has a period, kept by a machine:',
    classes: {
      communication: { name: 'Your message, what was decided about it, and our reply', kept: '{period}' },
      consent: { name: 'The state of your consents', kept: '{period} after your last act' },
      'consent-proof': { name: 'The proof of a consent or of its withdrawal', kept: 'while we rely on it, then {period}' },
      pending: { name: 'A consent you have not confirmed yet', kept: 'at most {period}' },
      request: {
        name: 'Your request about your data, with what we wrote to each other',
        kept: 'until it is closed, then {period}',
      },
      'case-proof': {
        name: 'Dates and steps of a request, by alias and without its content',
        kept: '{period} from each step',
      },
      objection: { name: 'Your objection, as an alias', kept: 'at least {period}, and as long as it serves to not write to you' },
      erased: { name: 'The fingerprint of an erased person, so as not to record them again', kept: '{period}' },
      bounce: { name: 'The fingerprint of an address that does not receive our mail', kept: '{period}' },
      'in-flight': { name: 'A message waiting to be handled, or whose handling failed', kept: 'at most {period}' },
      standing: {
        name: 'Your record: encrypted address, language, state of your consents and objections',
        kept: 'as long as its longest part, else {period}',
      },
      hold: { name: 'What a law or a dispute obliges us to keep', kept: 'until the date we tell you' },
      guard: { name: 'Counters against abuse', kept: 'at most {period}' },
      logs: { name: 'Technical logs, without names or addresses', kept: '{period}' },
    },
    team: 'The message to {mailbox} that our team reads, in its own mailbox',
    purpose: 'Data used for: {purpose}',
    because: '{period} (a period of its own: {because})',
    deletion:
      'Data past its period is no longer used and is deleted within 24 hours. Backups hold it 7 days more, for no other use: so a message is gone from this service at the latest {total} after it came in.',
  },
  recipients: {
    intro: 'Your data is read by the people of our team who answer you. It goes through:',
    roles: { own: 'our own system', processor: 'processor', recipient: 'recipient' },
    holds: 'holds {holds}',
    kept: 'period: {retention}',
    contract: 'contract “{reference}” of {day}',
    none: 'Your data goes through no other system than the one that receives your messages.',
    noSale: 'We neither sell nor rent your data to anyone.',
  },
  rights: {
    intro: 'Free of charge, you can:',
    how: 'A form, or an e-mail in your own words: both count. We answer within one month, which the law lets us extend by two months for a complex request; we would tell you before. We check that the address is yours before we tell you anything; we do not ask for an identity paper.',
    stop: 'Stop our e-mails',
    withdraw: 'You can object to marketing at any time, without giving a reason.',
    preferences: 'See your preferences',
    afterDeath:
      'You can also leave directions on what becomes of your data after your death (Article 85 of the French Data Protection Act).',
  },
  source:
    'From you: from the message you sent to {mailboxes}, or from the form you filled in. We buy no lists and ask no other source.',
  transfers: {
    none: 'Your data stays inside the European Economic Area.',
    intro: 'These systems may process data outside the European Economic Area, under the safeguard named:',
    system: '{country}. Safeguard: {safeguard}',
  },
  decisions: [
    'No decision with legal effects for you, or affecting you in a similar way, is taken by a machine alone (Article 22 GDPR).',
    'A machine only chooses whether an acknowledgement goes out at once, and which one. It looks at the headers first: automatic mail, a mailing list or a forged sender gets no reply. Then it recognises the language and, by the words, whether this is a request about your data, a consent taken back, or another question.',
    'Where it is not sure, a person decides. It can do what you ask, never refuse it: refusing, extending or closing a request is always the act of a person. You can ask at any time that a person take over your message.',
  ],
  security: [
    'Your data is encrypted at rest and in transit with keys we control; your address with a key that is yours alone, and whose destruction makes it unreadable even in backups.',
    'Everywhere else you are a computed alias: no log, no page address and no statistic holds your address. Each program reaches only what it needs, and each act leaves a trace that cannot be altered unseen.',
    'These pages set no cookie, hold no tracker and load nothing from elsewhere. Neither do our e-mails.',
  ],
  contact: { intro: 'A person reads you:', dpo: 'Data protection officer', mentions: 'Legal information' },
  authority:
    'If you think that your rights are not respected, you can complain to the supervisory authority, without having written to us first:',
};
