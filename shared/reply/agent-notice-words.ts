import type { AgentReason } from '../privacy/rights/agent-reasons.ts';
import type { Locale } from '../settings/settings-schema.ts';
import type { AgentNotice } from './agent-notice.ts';
import type { Right } from './verdicts.ts';

type Words = {
  subject: Record<AgentNotice['notice'], string>;
  /** The first line: what is to be done. */
  says: Record<AgentNotice['notice'], string>;
  reasons: Record<AgentReason, string>;
  reason: string;
  case: string;
  hold: string;
  system: string;
  asked: string;
  /** What a person does in a system for each right. */
  acts: Record<Right, string>;
  due: string;
  reviewBy: string;
  /** How much is left: of days, or nothing. */
  left: (days: number) => string;
  open: string;
  answerTask: string;
  /** Why the link must stay with its reader. */
  keep: string;
  more: (others: number) => string;
};

/** The words of notices to staff, in the controller's own language. */
export const agentNoticeWords: Record<Locale, Words> = {
  fr: {
    subject: {
      'case-waits': 'Un dossier vous attend',
      deadline: 'Délai d’un dossier',
      undeliverable: 'Message non remis',
      'hold-review': 'Conservation à revoir',
      task: 'À faire',
      'task-reminder': 'Rappel, à faire',
      'enquiries-due': 'Réponses promises',
    },
    says: {
      'case-waits': 'Une demande de droits (RGPD) attend la décision d’une personne.',
      deadline: 'Le délai légal d’une demande de droits approche ou est passé.',
      undeliverable:
        'Un message au sujet d’une demande de droits n’a pas été remis : la personne ne sait rien de ce qu’il disait.',
      'hold-review': 'Une conservation décidée par votre équipe est à revoir : la lever, ou la motiver de nouveau.',
      task: 'Une personne exerce ses droits (RGPD), et ce système vous est confié.',
      'task-reminder': 'Rappel : une personne exerce ses droits (RGPD), et votre réponse sur ce système manque encore.',
      'enquiries-due':
        'Ces réponses promises arrivent à échéance. Sans réponse de votre part, chaque auteur sera averti du retard.',
    },
    reasons: {
      unspecified: 'la demande ne dit pas quel droit',
      'no-sender': 'personne à qui écrire',
      unauthenticated: 'l’expéditeur n’est pas authentifié',
      'perhaps-automatic': 'peut-être un envoi automatique',
      'too-many': 'trop de demandes par formulaire d’un même endroit en une heure : rien n’a été envoyé à cette adresse',
      complex: 'la demande est complexe',
      'third-person': 'la demande concerne un tiers, ou vient en son nom',
      'no-proof-came': 'l’adresse n’a pas été prouvée malgré le rappel',
      hold: 'une conservation s’oppose à la demande',
      'objection-to-weigh': 'une opposition est à mettre en balance',
      'corrections-unclear': 'ce qui est à corriger n’est pas clair',
      'corrections-unconfirmed': 'les corrections n’ont pas été confirmées',
      'system-failed': 'un système n’a pas pu le faire',
      'mail-undelivered': 'un de nos messages n’a pas été remis',
      complaint: 'la personne se plaint du traitement de sa demande',
      observed: 'la boîte observe seulement : rien n’a été envoyé à la personne',
      'by-agent': 'repris par une personne de l’équipe',
    },
    reason: 'Motif :',
    case: 'Dossier :',
    hold: 'Conservation :',
    system: 'Système :',
    asked: 'Demandé :',
    acts: {
      access: 'réunir tout ce qu’il contient sur la personne',
      rectification: 'corriger les données de la personne',
      erasure: 'effacer les données de la personne',
      restriction: 'bloquer les données de la personne, sans les effacer',
      objection: 'cesser d’utiliser les données de la personne',
      portability: 'réunir ce que la personne a fourni',
    },
    due: 'À répondre au plus tard le',
    reviewBy: 'À revoir au plus tard le',
    left: (days) => leftInWords(days, ['délai dépassé', 'c’est aujourd’hui', 'reste 1 jour', `restent ${days} jours`]),
    open: 'Ouvrir :',
    answerTask: 'De qui il s’agit, et votre réponse :',
    keep: 'Ce lien vous est réservé : ne transmettez pas ce message.',
    more: (others) => `et ${others} autres`,
  },
  en: {
    subject: {
      'case-waits': 'A case waits for you',
      deadline: 'Deadline of a case',
      undeliverable: 'Message not delivered',
      'hold-review': 'Hold to review',
      task: 'To do',
      'task-reminder': 'Reminder, to do',
      'enquiries-due': 'Promised answers',
    },
    says: {
      'case-waits': 'A request for rights (GDPR) waits for a person’s decision.',
      deadline: 'The legal deadline of a request for rights comes near, or has passed.',
      undeliverable: 'A message about a request for rights was not delivered: the person knows nothing of what it said.',
      'hold-review': 'A hold that your team placed is to be reviewed: lift it, or give its reason anew.',
      task: 'A person exercises their rights (GDPR), and this system is yours to look after.',
      'task-reminder': 'Reminder: a person exercises their rights (GDPR), and your answer about this system is still missing.',
      'enquiries-due': 'These promised answers fall due. Without your answer, each writer will be told of the delay.',
    },
    reasons: {
      unspecified: 'the request does not say which right',
      'no-sender': 'there is nobody to write to',
      unauthenticated: 'the sender is not authenticated',
      'perhaps-automatic': 'it may be an automatic mail',
      'too-many': 'too many requests by form from one place in an hour: nothing was sent to this address',
      complex: 'the request is complex',
      'third-person': 'the request is about somebody else, or in their name',
      'no-proof-came': 'the address was not proved, reminder included',
      hold: 'a hold stands against the request',
      'objection-to-weigh': 'an objection is to be weighed',
      'corrections-unclear': 'it is not clear what is to be corrected',
      'corrections-unconfirmed': 'the corrections were not confirmed',
      'system-failed': 'a system could not do it',
      'mail-undelivered': 'a message of ours was not delivered',
      complaint: 'the person complains about how it is handled',
      observed: 'the mailbox observes only: nothing was sent to the person',
      'by-agent': 'taken up by a member of the team',
    },
    reason: 'Reason:',
    case: 'Case:',
    hold: 'Hold:',
    system: 'System:',
    asked: 'Asked for:',
    acts: {
      access: 'bring together all it holds about the person',
      rectification: 'correct the person’s data',
      erasure: 'erase the person’s data',
      restriction: 'block the person’s data without erasing it',
      objection: 'stop using the person’s data',
      portability: 'bring together what the person provided',
    },
    due: 'Answer due by',
    reviewBy: 'To be reviewed by',
    left: (days) => leftInWords(days, ['the deadline has passed', 'it is today', '1 day is left', `${days} days are left`]),
    open: 'Open:',
    answerTask: 'Who it is about, and your answer:',
    keep: 'This link is for you alone: do not pass this message on.',
    more: (others) => `and ${others} more`,
  },
  de: {
    subject: {
      'case-waits': 'Ein Vorgang wartet auf Sie',
      deadline: 'Frist eines Vorgangs',
      undeliverable: 'Nachricht nicht zugestellt',
      'hold-review': 'Aufbewahrung zu prüfen',
      task: 'Zu erledigen',
      'task-reminder': 'Erinnerung, zu erledigen',
      'enquiries-due': 'Zugesagte Antworten',
    },
    says: {
      'case-waits': 'Ein Antrag auf Betroffenenrechte (DSGVO) wartet auf die Entscheidung eines Menschen.',
      deadline: 'Die gesetzliche Frist eines Antrags auf Betroffenenrechte naht oder ist verstrichen.',
      undeliverable:
        'Eine Nachricht zu einem Antrag auf Betroffenenrechte wurde nicht zugestellt: Die Person weiß nichts von ihrem Inhalt.',
      'hold-review': 'Eine Aufbewahrung, die Ihr Team angeordnet hat, ist zu prüfen: aufheben oder neu begründen.',
      task: 'Eine Person übt ihre Rechte aus (DSGVO), und dieses System liegt in Ihrer Hand.',
      'task-reminder': 'Erinnerung: Eine Person übt ihre Rechte aus (DSGVO), und Ihre Antwort zu diesem System fehlt noch.',
      'enquiries-due':
        'Diese zugesagten Antworten werden fällig. Ohne Ihre Antwort wird jedem Absender die Verspätung mitgeteilt.',
    },
    reasons: {
      unspecified: 'der Antrag nennt kein bestimmtes Recht',
      'no-sender': 'es gibt niemanden, dem man schreiben könnte',
      unauthenticated: 'der Absender ist nicht nachgewiesen',
      'perhaps-automatic': 'es ist vielleicht eine automatische Nachricht',
      'too-many': 'zu viele Anträge per Formular von einer Stelle in einer Stunde: An diese Adresse ging noch nichts',
      complex: 'der Antrag ist schwierig',
      'third-person': 'der Antrag betrifft einen anderen Menschen oder wird in dessen Namen gestellt',
      'no-proof-came': 'die Adresse wurde trotz Erinnerung nicht nachgewiesen',
      hold: 'eine Aufbewahrung steht dem Antrag entgegen',
      'objection-to-weigh': 'ein Widerspruch ist abzuwägen',
      'corrections-unclear': 'was zu berichtigen ist, ist nicht klar',
      'corrections-unconfirmed': 'die Berichtigungen wurden nicht bestätigt',
      'system-failed': 'ein System konnte es nicht ausführen',
      'mail-undelivered': 'eine unserer Nachrichten wurde nicht zugestellt',
      complaint: 'die Person beschwert sich über die Bearbeitung',
      observed: 'das Postfach beobachtet nur: Der Person wurde nichts gesendet',
      'by-agent': 'von jemandem aus dem Team übernommen',
    },
    reason: 'Grund:',
    case: 'Vorgang:',
    hold: 'Aufbewahrung:',
    system: 'System:',
    asked: 'Verlangt wird:',
    acts: {
      access: 'alles zusammenstellen, was es über die Person enthält',
      rectification: 'die Daten der Person berichtigen',
      erasure: 'die Daten der Person löschen',
      restriction: 'die Daten der Person sperren, ohne sie zu löschen',
      objection: 'die Daten der Person nicht mehr verwenden',
      portability: 'zusammenstellen, was die Person bereitgestellt hat',
    },
    due: 'Antwort fällig bis',
    reviewBy: 'Zu prüfen bis',
    left: (days) =>
      leftInWords(days, ['die Frist ist verstrichen', 'heute ist der letzte Tag', 'noch 1 Tag', `noch ${days} Tage`]),
    open: 'Öffnen:',
    answerTask: 'Um wen es geht, und Ihre Antwort:',
    keep: 'Dieser Link ist nur für Sie: Geben Sie diese Nachricht nicht weiter.',
    more: (others) => `und ${others} weitere`,
  },
};

function leftInWords(days: number, [past, today, one, several]: readonly [string, string, string, string]): string {
  if (days < 0) return past;
  if (days === 0) return today;
  return days === 1 ? one : several;
}
