import type { Locale } from '../settings/settings-schema.ts';
import type { NoticeSection } from './reply-links.ts';
import type { Right } from './verdicts.ts';

/** The names of things that letters put into their sentences; the sentences themselves are in `templates/`. */
export type Vocabulary = {
  rights: Record<Right | 'unspecified', string>;
  sections: Record<NoticeSection, string>;
  /** `request` acknowledges a request for a right, `case` is every other mail about it: no subject tells what it says. */
  subject: Record<
    'message' | 'delayed' | 'request' | 'case' | 'confirm' | 'renew' | 'stopped',
    (controller: string, reference: string) => string
  >;
};

export const vocabularies: Record<Locale, Vocabulary> = {
  fr: {
    rights: {
      access: 'accès',
      rectification: 'rectification',
      erasure: 'effacement',
      restriction: 'limitation',
      portability: 'portabilité',
      objection: 'opposition',
      unspecified: 'une demande sur vos données, dont une personne précisera la nature',
    },
    sections: {
      purposes: 'à quoi servent vos données',
      'legal-basis': 'sur quelle base légale',
      retention: 'combien de temps nous les gardons',
      recipients: 'qui les reçoit',
      rights: 'vos droits',
      source: 'd’où elles viennent',
      transfers: 'les transferts hors d’Europe',
      decisions: 'les décisions automatiques',
      security: 'comment elles sont protégées',
      contact: 'à qui s’adresser',
      authority: 'l’autorité de contrôle',
    },
    subject: {
      message: (controller, reference) => `Réponse automatique\u{a0}: votre message à ${controller}, réf. ${reference}`,
      delayed: (controller, reference) => `Nouvelle date\u{a0}: votre message à ${controller}, réf.\u{a0}${reference}`,
      case: (controller, reference) => `Votre demande à ${controller}, réf.\u{a0}${reference}`,
      request: (controller, reference) => `Réponse automatique\u{a0}: votre demande à ${controller}, réf. ${reference}`,
      confirm: (controller, reference) => `À confirmer\u{a0}: votre accord à ${controller}, réf.\u{a0}${reference}`,
      renew: (controller, reference) => `À renouveler\u{a0}: votre accord à ${controller}, réf.\u{a0}${reference}`,
      stopped: (controller, reference) => `C’est fait\u{a0}: plus d’envois de ${controller}, réf.\u{a0}${reference}`,
    },
  },
  en: {
    rights: {
      access: 'access',
      rectification: 'rectification',
      erasure: 'erasure',
      restriction: 'restriction',
      portability: 'portability',
      objection: 'objection',
      unspecified: 'a request about your data; a person will read which',
    },
    sections: {
      purposes: 'what your data is used for',
      'legal-basis': 'on which legal basis',
      retention: 'how long we keep it',
      recipients: 'who receives it',
      rights: 'your rights',
      source: 'where it comes from',
      transfers: 'transfers outside Europe',
      decisions: 'automated decisions',
      security: 'how it is protected',
      contact: 'whom to contact',
      authority: 'the supervisory authority',
    },
    subject: {
      message: (controller, reference) => `Automatic reply: your message to ${controller}, ref. ${reference}`,
      delayed: (controller, reference) => `New date: your message to ${controller}, ref.\u{a0}${reference}`,
      case: (controller, reference) => `Your request to ${controller}, ref.\u{a0}${reference}`,
      request: (controller, reference) => `Automatic reply: your request to ${controller}, ref. ${reference}`,
      confirm: (controller, reference) => `To confirm: your consent to ${controller}, ref. ${reference}`,
      renew: (controller, reference) => `To renew: your consent to ${controller}, ref. ${reference}`,
      stopped: (controller, reference) => `Done: no more mail from ${controller}, ref. ${reference}`,
    },
  },
  de: {
    rights: {
      access: 'Auskunft',
      rectification: 'Berichtigung',
      erasure: 'Löschung',
      restriction: 'Einschränkung',
      portability: 'Datenübertragbarkeit',
      objection: 'Widerspruch',
      unspecified: 'ein Anliegen zu Ihren Daten, das ein Mensch genauer liest',
    },
    sections: {
      purposes: 'wofür wir Ihre Daten verwenden',
      'legal-basis': 'auf welcher Rechtsgrundlage',
      retention: 'wie lange wir sie aufbewahren',
      recipients: 'wer sie erhält',
      rights: 'Ihre Rechte',
      source: 'woher sie stammen',
      transfers: 'Übermittlungen außerhalb Europas',
      decisions: 'automatisierte Entscheidungen',
      security: 'wie sie geschützt sind',
      contact: 'an wen Sie sich wenden',
      authority: 'die Aufsichtsbehörde',
    },
    subject: {
      message: (controller, reference) => `Automatische Antwort: Ihre Nachricht an ${controller}, Zeichen ${reference}`,
      delayed: (controller, reference) => `Neuer Termin: Ihre Nachricht an ${controller}, Zeichen\u{a0}${reference}`,
      case: (controller, reference) => `Ihr Antrag an ${controller}, Zeichen\u{a0}${reference}`,
      request: (controller, reference) => `Automatische Antwort: Ihr Antrag an ${controller}, Zeichen ${reference}`,
      confirm: (controller, reference) => `Zu bestätigen: Ihre Einwilligung für ${controller}, Zeichen ${reference}`,
      renew: (controller, reference) => `Zu erneuern: Ihre Einwilligung für ${controller}, Zeichen ${reference}`,
      stopped: (controller, reference) => `Erledigt: keine Post mehr von ${controller}, Zeichen ${reference}`,
    },
  },
};
