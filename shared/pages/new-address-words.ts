import type { Locale } from '../settings/settings-schema.ts';

/** Words of the page on which the owner of a corrected address says that it is theirs. It names nobody: who opens it may be a stranger. */
export type NewAddressWords = {
  title: string;
  question: string;
  follows: string;
  button: string;
  nothingYet: string;
  notYou: string;
  done: { title: string; lead: string; next: string };
  gone: { title: string; detail: string; how: string };
};

export const newAddressWords: Record<Locale, NewAddressWords> = {
  fr: {
    title: 'Confirmer cette adresse',
    question: 'Une personne qui fait corriger ses données nous a donné l’adresse à laquelle vous avez reçu ce lien.',
    follows: 'Si vous confirmez, tout ce que nous détenons sur elle passe sous cette adresse, et nos réponses y arrivent.',
    button: 'C’est bien mon adresse',
    nothingYet: 'Rien ne change tant que vous n’avez pas appuyé sur ce bouton.',
    notYou: 'Ce n’est pas vous ? Fermez cette page : l’adresse ne sert à rien d’autre et sera effacée.',
    done: {
      title: 'Adresse confirmée',
      lead: 'Merci. Nous corrigeons maintenant les données.',
      next: 'La réponse à la demande arrive à cette adresse.',
    },
    gone: {
      title: 'Ce lien n’est plus valable',
      detail: 'Le lien a déjà servi, il a expiré, ou une autre correction l’a remplacé. Rien n’a été changé cette fois-ci.',
      how: 'Si vous venez de confirmer, il n’y a plus rien à faire. Sinon, écrivez-nous :',
    },
  },
  en: {
    title: 'Confirm this address',
    question: 'Somebody who is having their data corrected gave us the address at which you received this link.',
    follows: 'If you confirm, everything that we hold about them goes under this address, and our answers come to it.',
    button: 'This is my address',
    nothingYet: 'Nothing changes until you press this button.',
    notYou: 'Not you? Close this page: the address is used for nothing else and will be erased.',
    done: {
      title: 'Address confirmed',
      lead: 'Thank you. We are correcting the data now.',
      next: 'The answer to the request comes to this address.',
    },
    gone: {
      title: 'This link is no longer valid',
      detail: 'The link was used before, has run out, or was replaced by another correction. Nothing was changed this time.',
      how: 'If you have just confirmed, nothing is left to do. Otherwise write to us:',
    },
  },
  de: {
    title: 'Diese Adresse bestätigen',
    question: 'Jemand, der seine Daten berichtigen lässt, hat uns die Adresse genannt, an die dieser Link ging.',
    follows:
      'Wenn Sie bestätigen, steht alles, was wir über diese Person haben, unter dieser Adresse, und unsere Antworten gehen dorthin.',
    button: 'Das ist meine Adresse',
    nothingYet: 'Nichts ändert sich, solange Sie nicht auf diese Schaltfläche drücken.',
    notYou: 'Das sind nicht Sie? Schließen Sie diese Seite: Die Adresse dient sonst zu nichts und wird gelöscht.',
    done: {
      title: 'Adresse bestätigt',
      lead: 'Vielen Dank. Wir berichtigen die Daten jetzt.',
      next: 'Die Antwort auf den Antrag kommt an diese Adresse.',
    },
    gone: {
      title: 'Dieser Link gilt nicht mehr',
      detail:
        'Der Link wurde schon benutzt, ist abgelaufen oder durch eine andere Berichtigung ersetzt. Diesmal wurde nichts geändert.',
      how: 'Wenn Sie gerade bestätigt haben, ist nichts mehr zu tun. Sonst schreiben Sie uns:',
    },
  },
};
