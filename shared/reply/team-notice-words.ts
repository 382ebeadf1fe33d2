import type { Locale } from '../settings/settings-schema.ts';
import type { Act } from './decide.ts';

/** What is said of the original: it is attached, or why it is not. */
export type OriginalKind = 'attached' | 'withheld' | 'too-large' | 'form';

type Words = {
  subject: string;
  acts: Record<Act, string>;
  why: string;
  original: Record<OriginalKind, string>;
  /** An identity paper was among the attachments of a request. */
  papersTaken: string;
  case: string;
  due: string;
  /** Before the address that a copy of the answer goes to, and before the link where none is needed. */
  done: string;
  noAnswer: string;
  /** Before the address that a form names. */
  unproven: string;
  /** Reasons of a decision that the team reads most; the rest are shown as the records have them. */
  reasons: Record<string, string>;
};

/** The words of the notice to the team, in the controller's own language. */
export const teamNoticeWords: Record<Locale, Words> = {
  fr: {
    subject: 'Courrier pour',
    acts: {
      reply: 'Un accusé de réception automatique est parti.',
      'hand-over': 'À vous de répondre : une personne est nécessaire.',
      'open-rights-request': 'Demande de droits (RGPD) : un dossier est ouvert, le délai court.',
      withdraw: 'La personne a demandé l’arrêt des messages : c’est fait.',
      'ask-consent': 'La personne a été invitée à donner son accord.',
      'stay-silent': 'Aucune réponse automatique n’est partie.',
    },
    why: 'Motif :',
    original: {
      attached: 'Le message d’origine est joint. Répondez à son auteur depuis votre messagerie.',
      withheld:
        'L’expéditeur ou le contenu n’a pas passé les contrôles : le message d’origine n’est pas transmis. Ne répondez pas sans vérifier.',
      'too-large': 'Le message est trop grand pour être joint ; il est conservé sous cette référence :',
      form: 'La demande vient du formulaire : il n’y a pas de message d’origine.',
    },
    papersTaken:
      'Une pièce jointe semblait être une pièce d’identité que personne n’avait demandée : elle n’est pas transmise, et elle est effacée sans être lue. Ne la redemandez pas : l’adresse se vérifie par un lien.',
    case: 'Dossier',
    due: 'réponse due au plus tard le',
    done: 'Une réponse est promise. Mettez cette adresse en copie cachée (Cci) de la vôtre, et personne ne sera averti d’un retard :',
    noAnswer: 'Aucune réponse n’est nécessaire ?',
    unproven: 'Adresse indiquée, pas encore vérifiée (ne lui révélez rien) :',
    reasons: {
      'a person is needed': 'la demande appelle une personne',
      'unsure what is asked': 'la demande n’a pas été comprise avec certitude',
      enquiry: 'question ordinaire',
      'question about the use of data': 'question sur l’usage des données',
      'rights request': 'demande de droits',
      'asked to stop': 'demande d’arrêt',
      'opted out': 'cette personne ne veut plus de réponses automatiques',
      'answered a short while ago': 'déjà répondu il y a peu',
      'answers our own automatic mail': 'réponse à notre message automatique',
      'this mailbox observes only': 'cette boîte observe seulement',
      unreadable: 'le message n’a pas pu être lu',
      'a form of ours': 'formulaire',
    },
  },
  en: {
    subject: 'Mail for',
    acts: {
      reply: 'An automatic acknowledgement was sent.',
      'hand-over': 'Yours to answer: a person is needed.',
      'open-rights-request': 'Request for a right (GDPR): a case is open and its deadline runs.',
      withdraw: 'The person asked to stop our messages: done.',
      'ask-consent': 'The person was asked for their consent.',
      'stay-silent': 'No automatic reply was sent.',
    },
    why: 'Reason:',
    original: {
      attached: 'The original message is attached. Answer its author from your own mailbox.',
      withheld: 'The sender or the content failed the checks: the original is not passed on. Do not answer without checking.',
      'too-large': 'The message is too large to be attached; it is kept under this reference:',
      form: 'The request came by the form: there is no original message.',
    },
    papersTaken:
      'An attachment looked like an identity paper that nobody had asked for: it is not passed on, and is erased unread. Do not ask for it again: the address is verified by a link.',
    case: 'Case',
    due: 'answer due by',
    done: 'An answer was promised. Put this address in BCC of yours, and nobody is told of a delay:',
    noAnswer: 'Is no answer needed?',
    unproven: 'Address given, not proven yet (tell it nothing about anybody):',
    reasons: {},
  },
  de: {
    subject: 'Post für',
    acts: {
      reply: 'Eine automatische Eingangsbestätigung wurde gesendet.',
      'hand-over': 'Bitte antworten Sie: hier ist ein Mensch gefragt.',
      'open-rights-request': 'Antrag auf Betroffenenrechte (DSGVO): ein Vorgang ist eröffnet, die Frist läuft.',
      withdraw: 'Die Person möchte keine Nachrichten mehr: erledigt.',
      'ask-consent': 'Die Person wurde um ihre Einwilligung gebeten.',
      'stay-silent': 'Es wurde keine automatische Antwort gesendet.',
    },
    why: 'Grund:',
    original: {
      attached: 'Die ursprüngliche Nachricht ist angehängt. Antworten Sie aus Ihrem eigenen Postfach.',
      withheld:
        'Absender oder Inhalt haben die Prüfung nicht bestanden: die Nachricht wird nicht weitergegeben. Antworten Sie nicht ungeprüft.',
      'too-large': 'Die Nachricht ist zu groß für einen Anhang; sie liegt unter diesem Zeichen:',
      form: 'Der Antrag kam über das Formular: es gibt keine ursprüngliche Nachricht.',
    },
    papersTaken:
      'Ein Anhang sah nach einem Ausweis aus, den niemand verlangt hatte: Er wird nicht weitergegeben und ungelesen gelöscht. Bitte nicht noch einmal anfordern: Die Adresse wird über einen Link geprüft.',
    case: 'Vorgang',
    due: 'Antwort fällig bis',
    done: 'Eine Antwort wurde zugesagt. Setzen Sie diese Adresse ins Blindkopie-Feld (BCC) Ihrer Antwort, dann wird niemandem eine Verspätung gemeldet:',
    noAnswer: 'Ist keine Antwort nötig?',
    unproven: 'Angegebene Adresse, noch nicht geprüft (verraten Sie ihr nichts):',
    reasons: {
      'a person is needed': 'die Anfrage braucht einen Menschen',
      'unsure what is asked': 'die Anfrage wurde nicht sicher verstanden',
      enquiry: 'gewöhnliche Anfrage',
      'question about the use of data': 'Frage zur Datenverwendung',
      'rights request': 'Antrag auf Betroffenenrechte',
      'asked to stop': 'Wunsch, keine Nachrichten mehr zu erhalten',
      'opted out': 'diese Person möchte keine automatischen Antworten',
      'answered a short while ago': 'vor Kurzem bereits beantwortet',
      'answers our own automatic mail': 'Antwort auf unsere automatische Nachricht',
      'this mailbox observes only': 'dieses Postfach beobachtet nur',
      unreadable: 'die Nachricht ließ sich nicht lesen',
      'a form of ours': 'Formular',
    },
  },
};
