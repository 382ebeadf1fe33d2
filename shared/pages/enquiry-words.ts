import type { Locale } from '../settings/settings-schema.ts';

/** Words of the page on which the team says that a mail needs no answer (any more). */
export type EnquiryWords = {
  title: string;
  question: string;
  reference: string;
  means: string;
  button: string;
  nothingYet: string;
  done: { title: string; lead: string; after: string };
  gone: { title: string; detail: string; how: string };
};

export const enquiryWords: Record<Locale, EnquiryWords> = {
  fr: {
    title: 'Aucune réponse nécessaire',
    question: 'Ce message a-t-il reçu sa réponse, ou n’en demande-t-il pas ?',
    reference: 'Référence',
    means: 'La réponse promise ne sera plus suivie : ni rappel à l’équipe, ni avis de retard à la personne.',
    button: 'Ne plus suivre ce message',
    nothingYet: 'Rien ne change tant que vous n’avez pas appuyé sur ce bouton.',
    done: {
      title: 'C’est noté',
      lead: 'Ce message n’est plus suivi.',
      after: 'La personne n’en est pas informée. Vous pouvez toujours lui répondre depuis votre messagerie.',
    },
    gone: {
      title: 'Ce lien ne fonctionne plus',
      detail: 'Le lien est incomplet, ou le message a été effacé à la fin de sa durée de conservation. Rien n’a été changé.',
      how: 'Un message effacé n’est plus suivi : il n’y a rien à faire.',
    },
  },
  en: {
    title: 'No answer needed',
    question: 'Has this mail been answered, or does it need no answer?',
    reference: 'Reference',
    means: 'The promised answer is watched no more: no reminder to the team, no notice of a delay to the person.',
    button: 'Stop watching this mail',
    nothingYet: 'Nothing changes until you press this button.',
    done: {
      title: 'Noted',
      lead: 'This mail is watched no more.',
      after: 'The person is not told. You can still answer from your own mailbox.',
    },
    gone: {
      title: 'This link no longer works',
      detail: 'The link is incomplete, or the mail was deleted at the end of its period. Nothing was changed.',
      how: 'A mail that was deleted is watched no more: there is nothing to do.',
    },
  },
  de: {
    title: 'Keine Antwort nötig',
    question: 'Ist diese Nachricht beantwortet, oder braucht sie keine Antwort?',
    reference: 'Zeichen',
    means:
      'Die zugesagte Antwort wird nicht weiter verfolgt: keine Erinnerung an das Team, keine Verspätungsmeldung an die Person.',
    button: 'Nicht weiter verfolgen',
    nothingYet: 'Es ändert sich nichts, solange Sie diese Schaltfläche nicht betätigen.',
    done: {
      title: 'Vermerkt',
      lead: 'Diese Nachricht wird nicht weiter verfolgt.',
      after: 'Die Person wird nicht benachrichtigt. Sie können ihr weiterhin aus Ihrem Postfach antworten.',
    },
    gone: {
      title: 'Dieser Link funktioniert nicht mehr',
      detail: 'Der Link ist unvollständig, oder die Nachricht wurde am Ende ihrer Frist gelöscht. Es wurde nichts geändert.',
      how: 'Eine gelöschte Nachricht wird nicht weiter verfolgt: Es ist nichts zu tun.',
    },
  },
};
