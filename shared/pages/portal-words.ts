import type { CaseState } from '../privacy/rights/case-states.ts';
import type { PublicStatus } from '../privacy/rights/public-status.ts';
import type { Locale } from '../settings/settings-schema.ts';

/** Why a page behind a proof was not opened. */
export type Unproved = 'wrong-code' | 'wrong-link' | 'expired' | 'used-up' | 'closed' | 'portal-over' | 'unknown';

/** Words of the pages on which a person follows a request. `{…}` is filled in. */
export type PortalWords = {
  facts: { reference: string; right: string; state: string; receivedAt: string; dueAt: string; closedAt: string };
  /** A request for rights that does not say which. */
  unspecified: string;
  status: { title: string; lead: string; states: Record<PublicStatus, string> };
  code: { title: string; lead: string; label: string; button: string; againTitle: string; again: string; againHint: string };
  confirm: { title: string; lead: string; button: string; nothingYet: string; notYou: string; withdraw: string };
  unproved: Record<Unproved, string>;
  sent: { title: string; lead: string; limit: string };
  portal: {
    title: string;
    lead: string;
    later: string;
    laterLink: string;
    nothingToDo: string;
    states: Record<CaseState, string>;
    corrections: {
      title: string;
      lead: string;
      old: string;
      new: string;
      nothing: string;
      button: string;
      preparing: string;
      lookAgain: string;
      confirmed: string;
      newAddress: string;
    };
    fields: Record<'name' | 'email' | 'locale' | 'other', string>;
    fetch: { title: string; link: string; hint: string };
    stored: {
      title: string;
      address: string;
      hasAddress: string;
      noAddress: string;
      consents: string;
      stopped: string;
      isStopped: string;
      restricted: string;
      isRestricted: string;
      no: string;
      messages: string;
      atLeast: string;
      cases: string;
      more: string;
    };
    others: { title: string; none: string };
    withdraw: { title: string; lead: string; button: string };
    complain: { title: string; lead: string; label: string; button: string; authority: string; papers: string };
    back: string;
  };
  withdrawn: { title: string; lead: string };
  complained: { title: string; lead: string; asCase: string };
  corrected: { title: string; lead: string };
  wrong: { message: string; alreadyClosed: string; nothingStaged: string; forgotten: string; gone: string };
};

export const portalWords: Record<Locale, PortalWords> = {
  fr: {
    facts: {
      reference: 'Référence',
      right: 'Demande',
      state: 'État',
      receivedAt: 'Reçue le',
      dueAt: 'Réponse au plus tard le',
      closedAt: 'Close le',
    },
    unspecified: 'Droits à préciser',
    status: {
      title: 'Votre demande',
      lead: 'Avec la seule référence, nous ne montrons que ceci : la même chose à tous, que nous connaissions l’adresse ou non.',
      states: {
        received: 'Reçue',
        'awaiting-identity': 'En attente de votre confirmation',
        'in-progress': 'En cours de traitement',
        answered: 'Réponse envoyée',
        withdrawn: 'Retirée',
        'not-identified': 'Close faute de confirmation ; elle rouvre dès que vous confirmez',
      },
    },
    code: {
      title: 'Montrer que l’adresse est la vôtre',
      lead: 'Saisissez les six chiffres de notre e-mail. Vous verrez alors tout ce qui concerne votre demande.',
      label: 'Code à six chiffres',
      button: 'Continuer',
      againTitle: 'Pas de code, ou un code trop ancien ?',
      again: 'M’envoyer un nouveau code',
      againHint: 'Il va à l’adresse de la demande, vaut 30 minutes et remplace le précédent. Cinq e-mails par jour au plus.',
    },
    confirm: {
      title: 'Confirmez que c’est vous',
      lead: 'Vous êtes arrivé ici par le lien de notre e-mail au sujet de cette demande. Ce bouton montre que l’adresse est la vôtre et ouvre la page de votre demande.',
      button: 'C’est bien moi',
      nothingYet: 'Rien n’a changé tant que vous n’avez pas appuyé sur un bouton.',
      notYou: 'Ce n’est pas vous, ou vous avez changé d’avis ? La demande peut être retirée.',
      withdraw: 'Retirer la demande',
    },
    unproved: {
      'wrong-code': 'Ce code n’est pas le bon. Vérifiez les six chiffres de notre dernier e-mail.',
      'wrong-link': 'Ce lien n’ouvre rien : il a été remplacé par un plus récent, ou n’est pas complet.',
      expired: 'Le délai est passé. Demandez un nouveau code.',
      'used-up': 'Trop d’essais. Demandez un nouveau code.',
      closed: 'Ce lien ou ce code a déjà servi. Pour revenir sur la page de votre demande, demandez un nouveau code.',
      'portal-over': 'Cette page s’est refermée : elle reste ouverte un quart d’heure. Demandez un nouveau code.',
      unknown: 'Nous ne trouvons pas de demande sous cette référence. Elle a pu être effacée après sa clôture.',
    },
    sent: {
      title: 'Un code est en route',
      lead: 'Si cette demande existe, un nouveau code part vers son adresse. Il vaut 30 minutes et remplace le précédent.',
      limit: 'Après cinq e-mails dans la journée, aucun ne part : réessayez le lendemain.',
    },
    portal: {
      title: 'Votre demande et vos données',
      lead: 'Vous avez montré que l’adresse est la vôtre. Cette page reste ouverte jusqu’à {time}.',
      later: 'Pour y revenir plus tard, demandez un nouveau code ici :',
      laterLink: 'état de votre demande',
      nothingToDo: 'Vous n’avez rien à faire : notre réponse vous parviendra par e-mail.',
      states: {
        received: 'Reçue',
        'awaiting-identity': 'En attente de votre confirmation',
        open: 'Confirmée, le traitement commence',
        'in-progress': 'En cours de traitement',
        'waiting-for-systems': 'En cours : d’autres systèmes n’ont pas encore répondu',
        'with-agent': 'Une personne s’en occupe',
        extended: 'Délai prolongé, une personne s’en occupe',
        undeliverable: 'Un de nos e-mails ne vous est pas parvenu ; une personne s’en occupe',
        fulfilled: 'Satisfaite',
        'partly-fulfilled': 'Satisfaite en partie',
        'nothing-held': 'Répondue : nous ne détenons rien',
        refused: 'Refusée, avec les raisons',
        withdrawn: 'Retirée',
        'not-identified': 'Close faute de confirmation',
        linked: 'Jointe à une demande précédente',
      },
      corrections: {
        title: 'Corrections à confirmer',
        lead: 'Nous n’appliquons rien sans votre accord.',
        old: 'Aujourd’hui :',
        new: 'Désormais :',
        nothing: 'rien',
        button: 'Appliquer ces corrections',
        preparing: 'Nous préparons ce qui est à corriger : cela ne prend qu’un instant. Rien n’est modifié sans votre accord.',
        lookAgain: 'Regarder de nouveau',
        confirmed: 'Vous avez donné votre accord ; nous appliquons ces corrections.',
        newAddress:
          'Quand une adresse e-mail change, nous demandons d’abord à la nouvelle de confirmer par un lien : relevez aussi cette boîte.',
      },
      fields: { name: 'Nom', email: 'Adresse e-mail', locale: 'Langue', other: 'Autre' },
      fetch: {
        title: 'Votre réponse est prête',
        link: 'Télécharger la réponse',
        hint: 'Un fichier zip : un rapport à lire et les mêmes données pour une machine. Il reste là sept jours.',
      },
      stored: {
        title: 'Ce que nous détenons, en résumé',
        address: 'Adresse et nom',
        hasAddress: 'conservés, chiffrés',
        noAddress: 'non conservés hors de vos demandes',
        consents: 'Accords et retraits en vigueur',
        stopped: 'Envois arrêtés',
        isStopped: 'oui, tous',
        restricted: 'Utilisation limitée',
        isRestricted: 'oui, nous ne faisons que conserver',
        no: 'non',
        messages: 'Traces d’e-mails',
        atLeast: 'au moins {count}',
        cases: 'Demandes',
        more: 'Pour tout recevoir, demandez un accès.',
      },
      others: { title: 'Vos autres demandes', none: 'Aucune autre.' },
      withdraw: {
        title: 'Retirer cette demande',
        lead: 'Ce qui est déjà fait reste fait ; rien de plus ne suivra.',
        button: 'Retirer la demande',
      },
      complain: {
        title: 'Quelque chose ne va pas ?',
        lead: 'Dites-le-nous : une personne lira et répondra. Le traitement automatique s’arrête d’ici là.',
        label: 'Votre message',
        button: 'Envoyer à une personne',
        authority: 'Vous pouvez aussi saisir à tout moment l’autorité de contrôle :',
        papers: 'N’envoyez pas de pièce d’identité : nous n’en demandons pas, nous ne la lirions pas.',
      },
      back: 'Revenir à votre demande',
    },
    withdrawn: {
      title: 'La demande est retirée',
      lead: 'Rien de plus ne sera fait. Vous pouvez en faire une nouvelle quand vous voulez.',
    },
    complained: {
      title: 'Une personne va lire votre message',
      lead: 'Elle s’occupe maintenant de votre demande.',
      asCase: 'Votre demande étant close, il est enregistré sous une nouvelle référence.',
    },
    corrected: {
      title: 'C’est confirmé',
      lead: 'Nous appliquons ces corrections et en informons ceux qui ont reçu vos données.',
    },
    wrong: {
      message: 'Écrivez votre message, en 5 000 caractères au plus.',
      alreadyClosed: 'Cette demande est déjà close : il n’y a plus rien à retirer.',
      nothingStaged: 'Aucune correction n’attend votre accord.',
      forgotten: 'Votre adresse a été effacée avec le reste. Écrivez-nous, ou au délégué à la protection des données ci-dessous.',
      gone: 'La réponse n’est plus là : elle est effacée après sept jours. Faites une nouvelle demande pour la recevoir encore.',
    },
  },
  en: {
    facts: {
      reference: 'Reference',
      right: 'Request',
      state: 'State',
      receivedAt: 'Received on',
      dueAt: 'Answered by',
      closedAt: 'Closed on',
    },
    unspecified: 'Rights to be named',
    status: {
      title: 'Your request',
      lead: 'For the reference alone we show only this: the same to everyone, whether we know the address or not.',
      states: {
        received: 'Received',
        'awaiting-identity': 'Waiting for you to confirm it',
        'in-progress': 'Being worked on',
        answered: 'Answered',
        withdrawn: 'Withdrawn',
        'not-identified': 'Closed for want of a confirmation; it opens again when you confirm',
      },
    },
    code: {
      title: 'Show that the address is yours',
      lead: 'Enter the six digits from our e-mail. You then see everything about your request.',
      label: 'Six-digit code',
      button: 'Continue',
      againTitle: 'No code, or one that is too old?',
      again: 'Send me a new code',
      againHint:
        'It goes to the address of the request, works for 30 minutes and replaces the last one. Five e-mails a day at most.',
    },
    confirm: {
      title: 'Confirm that this is you',
      lead: 'You came here by the link in our e-mail about this request. This button shows that the address is yours and opens the page of your request.',
      button: 'This is me',
      nothingYet: 'Nothing has changed until you press a button.',
      notYou: 'Not you, or you have changed your mind? The request can be withdrawn.',
      withdraw: 'Withdraw the request',
    },
    unproved: {
      'wrong-code': 'That is not the code. Check the six digits in our latest e-mail.',
      'wrong-link': 'This link opens nothing: a newer one has replaced it, or a part of it is missing.',
      expired: 'The time is over. Ask for a new code.',
      'used-up': 'Too many tries. Ask for a new code.',
      closed: 'This link or code has been used. To come back to the page of your request, ask for a new code.',
      'portal-over': 'This page has closed: it stays open for a quarter of an hour. Ask for a new code.',
      unknown: 'We find no request under this reference. It may have been deleted after it was closed.',
    },
    sent: {
      title: 'A code is on its way',
      lead: 'If this request exists, a new code goes to its address. It works for 30 minutes and replaces the last one.',
      limit: 'After five e-mails in a day none goes out: try again the next day.',
    },
    portal: {
      title: 'Your request and your data',
      lead: 'You have shown that the address is yours. This page stays open until {time}.',
      later: 'To come back later, ask for a new code here:',
      laterLink: 'the state of your request',
      nothingToDo: 'There is nothing for you to do: our answer comes by e-mail.',
      states: {
        received: 'Received',
        'awaiting-identity': 'Waiting for you to confirm it',
        open: 'Confirmed, work begins',
        'in-progress': 'Being worked on',
        'waiting-for-systems': 'Being worked on: other systems have not answered yet',
        'with-agent': 'A person is dealing with it',
        extended: 'Extended, a person is dealing with it',
        undeliverable: 'An e-mail of ours did not reach you; a person is dealing with it',
        fulfilled: 'Fulfilled',
        'partly-fulfilled': 'Fulfilled in part',
        'nothing-held': 'Answered: we hold nothing',
        refused: 'Refused, with reasons',
        withdrawn: 'Withdrawn',
        'not-identified': 'Closed for want of a confirmation',
        linked: 'Joined to an earlier request',
      },
      corrections: {
        title: 'Corrections to confirm',
        lead: 'We apply nothing without your agreement.',
        old: 'Today:',
        new: 'From now on:',
        nothing: 'nothing',
        button: 'Apply these corrections',
        preparing: 'We are preparing what is to be corrected: it takes but a moment. Nothing changes without your agreement.',
        lookAgain: 'Look again',
        confirmed: 'You have agreed, and we are applying these corrections.',
        newAddress:
          'Where an e-mail address changes, we first ask at the new one to confirm it by a link: look into that mailbox too.',
      },
      fields: { name: 'Name', email: 'E-mail address', locale: 'Language', other: 'Other' },
      fetch: {
        title: 'Your answer is ready',
        link: 'Download the answer',
        hint: 'A zip file: a report to read, and the same data for a machine. It stays here for seven days.',
      },
      stored: {
        title: 'What we hold, in short',
        address: 'Address and name',
        hasAddress: 'kept, encrypted',
        noAddress: 'not kept outside your requests',
        consents: 'Consents and withdrawals that stand',
        stopped: 'Everything stopped',
        isStopped: 'yes, we send nothing of our own accord',
        restricted: 'Use restricted',
        isRestricted: 'yes, we only store',
        no: 'no',
        messages: 'Records of e-mails',
        atLeast: 'at least {count}',
        cases: 'Requests',
        more: 'To receive all of it, make a request for access.',
      },
      others: { title: 'Your other requests', none: 'No others.' },
      withdraw: {
        title: 'Withdraw this request',
        lead: 'What is done stays done; nothing more will follow.',
        button: 'Withdraw the request',
      },
      complain: {
        title: 'Is something wrong?',
        lead: 'Tell us: a person will read it and answer. Nothing goes on by itself until then.',
        label: 'Your message',
        button: 'Send to a person',
        authority: 'At any time you may also turn to the supervisory authority:',
        papers: 'Do not send an identity document: we do not ask for one and would not read it.',
      },
      back: 'Back to your request',
    },
    withdrawn: {
      title: 'The request is withdrawn',
      lead: 'Nothing more will be done. You can make a new one whenever you like.',
    },
    complained: {
      title: 'A person will read your message',
      lead: 'They are dealing with your request from now on.',
      asCase: 'As your request is closed, it has a reference of its own.',
    },
    corrected: { title: 'Confirmed', lead: 'We apply these corrections and tell those who received your data.' },
    wrong: {
      message: 'Write your message, in 5,000 characters at most.',
      alreadyClosed: 'This request is closed already: there is nothing left to withdraw.',
      nothingStaged: 'No correction waits for your agreement.',
      forgotten: 'Your address was erased with the rest. Write to us, or to the data protection officer below.',
      gone: 'The answer is no longer here: it is deleted after seven days. Make a new request to receive it again.',
    },
  },
  de: {
    facts: {
      reference: 'Aktenzeichen',
      right: 'Antrag',
      state: 'Stand',
      receivedAt: 'Eingegangen am',
      dueAt: 'Antwort spätestens am',
      closedAt: 'Abgeschlossen am',
    },
    unspecified: 'Noch zu benennende Rechte',
    status: {
      title: 'Ihr Antrag',
      lead: 'Zum Aktenzeichen allein zeigen wir nur dies: allen dasselbe, ob wir die Adresse kennen oder nicht.',
      states: {
        received: 'Eingegangen',
        'awaiting-identity': 'Wartet auf Ihre Bestätigung',
        'in-progress': 'In Bearbeitung',
        answered: 'Beantwortet',
        withdrawn: 'Zurückgenommen',
        'not-identified': 'Mangels Bestätigung geschlossen; mit Ihrer Bestätigung geht es weiter',
      },
    },
    code: {
      title: 'Zeigen, dass die Adresse Ihre ist',
      lead: 'Geben Sie die sechs Ziffern aus unserer E-Mail ein. Dann sehen Sie alles zu Ihrem Antrag.',
      label: 'Code aus sechs Ziffern',
      button: 'Weiter',
      againTitle: 'Kein Code, oder ein zu alter?',
      again: 'Neuen Code senden',
      againHint: 'Er geht an die Adresse des Antrags, gilt 30 Minuten und ersetzt den vorigen. Höchstens fünf E-Mails am Tag.',
    },
    confirm: {
      title: 'Bestätigen Sie, dass Sie es sind',
      lead: 'Sie kommen über den Link in unserer E-Mail zu diesem Antrag. Diese Taste zeigt, dass die Adresse Ihre ist, und öffnet die Seite Ihres Antrags.',
      button: 'Das bin ich',
      nothingYet: 'Es hat sich nichts geändert, solange Sie keine Taste gedrückt haben.',
      notYou: 'Nicht Sie, oder haben Sie es sich anders überlegt? Der Antrag kann zurückgenommen werden.',
      withdraw: 'Antrag zurücknehmen',
    },
    unproved: {
      'wrong-code': 'Das ist nicht der Code. Prüfen Sie die sechs Ziffern in unserer neuesten E-Mail.',
      'wrong-link': 'Dieser Link öffnet nichts: Ein neuerer hat ihn ersetzt, oder ein Teil fehlt.',
      expired: 'Die Zeit ist abgelaufen. Fordern Sie einen neuen Code an.',
      'used-up': 'Zu viele Versuche. Fordern Sie einen neuen Code an.',
      closed: 'Dieser Link oder Code ist verbraucht. Um zur Seite Ihres Antrags zurückzukehren, fordern Sie einen neuen Code an.',
      'portal-over': 'Diese Seite hat sich geschlossen: Sie bleibt eine Viertelstunde offen. Fordern Sie einen neuen Code an.',
      unknown: 'Unter diesem Aktenzeichen finden wir keinen Antrag. Vielleicht wurde er nach seinem Abschluss gelöscht.',
    },
    sent: {
      title: 'Ein Code ist unterwegs',
      lead: 'Wenn es diesen Antrag gibt, geht ein neuer Code an seine Adresse. Er gilt 30 Minuten und ersetzt den vorigen.',
      limit: 'Nach fünf E-Mails an einem Tag geht keine mehr hinaus: Versuchen Sie es am nächsten Tag wieder.',
    },
    portal: {
      title: 'Ihr Antrag und Ihre Daten',
      lead: 'Sie haben gezeigt, dass die Adresse Ihre ist. Diese Seite bleibt bis {time} offen.',
      later: 'Um später zurückzukommen, fordern Sie hier einen neuen Code an:',
      laterLink: 'Stand Ihres Antrags',
      nothingToDo: 'Sie müssen nichts tun: Unsere Antwort kommt per E-Mail.',
      states: {
        received: 'Eingegangen',
        'awaiting-identity': 'Wartet auf Ihre Bestätigung',
        open: 'Bestätigt, die Bearbeitung beginnt',
        'in-progress': 'In Bearbeitung',
        'waiting-for-systems': 'In Bearbeitung: andere Systeme haben noch nicht geantwortet',
        'with-agent': 'Ein Mensch kümmert sich darum',
        extended: 'Frist verlängert, ein Mensch kümmert sich darum',
        undeliverable: 'Eine E-Mail von uns kam nicht an; ein Mensch kümmert sich darum',
        fulfilled: 'Erfüllt',
        'partly-fulfilled': 'Teilweise erfüllt',
        'nothing-held': 'Beantwortet: Wir haben nichts gespeichert',
        refused: 'Abgelehnt, mit Gründen',
        withdrawn: 'Zurückgenommen',
        'not-identified': 'Mangels Bestätigung geschlossen',
        linked: 'Mit einem früheren Antrag verbunden',
      },
      corrections: {
        title: 'Berichtigungen zu bestätigen',
        lead: 'Ohne Ihre Zustimmung ändern wir nichts.',
        old: 'Heute:',
        new: 'Künftig:',
        nothing: 'nichts',
        button: 'Berichtigungen übernehmen',
        preparing:
          'Wir bereiten vor, was zu berichtigen ist: Das dauert nur einen Augenblick. Ohne Ihre Zustimmung ändert sich nichts.',
        lookAgain: 'Noch einmal nachsehen',
        confirmed: 'Sie haben zugestimmt; wir übernehmen diese Berichtigungen.',
        newAddress:
          'Ändert sich eine E-Mail-Adresse, bitten wir zuerst unter der neuen um Bestätigung durch einen Link: Sehen Sie auch in dieses Postfach.',
      },
      fields: { name: 'Name', email: 'E-Mail-Adresse', locale: 'Sprache', other: 'Anderes' },
      fetch: {
        title: 'Ihre Antwort liegt bereit',
        link: 'Antwort herunterladen',
        hint: 'Eine Zip-Datei: ein Bericht zum Lesen und dieselben Daten für Maschinen. Sie bleibt sieben Tage hier.',
      },
      stored: {
        title: 'Was wir gespeichert haben, in Kürze',
        address: 'Adresse und Name',
        hasAddress: 'gespeichert, verschlüsselt',
        noAddress: 'außerhalb Ihrer Anträge nicht gespeichert',
        consents: 'Geltende Einwilligungen und Widerrufe',
        stopped: 'Alles gestoppt',
        isStopped: 'ja, wir senden nichts von uns aus',
        restricted: 'Verarbeitung eingeschränkt',
        isRestricted: 'ja, wir speichern nur',
        no: 'nein',
        messages: 'Vermerke zu E-Mails',
        atLeast: 'mindestens {count}',
        cases: 'Anträge',
        more: 'Um alles zu erhalten, beantragen Sie Auskunft.',
      },
      others: { title: 'Ihre anderen Anträge', none: 'Keine weiteren.' },
      withdraw: {
        title: 'Diesen Antrag zurücknehmen',
        lead: 'Was getan ist, bleibt getan; mehr folgt nicht.',
        button: 'Antrag zurücknehmen',
      },
      complain: {
        title: 'Stimmt etwas nicht?',
        lead: 'Sagen Sie es uns: Ein Mensch liest es und antwortet. Bis dahin geht nichts von selbst weiter.',
        label: 'Ihre Nachricht',
        button: 'An einen Menschen senden',
        authority: 'Sie können sich auch jederzeit an die Aufsichtsbehörde wenden:',
        papers: 'Senden Sie keinen Ausweis: Wir verlangen keinen und würden ihn nicht lesen.',
      },
      back: 'Zurück zu Ihrem Antrag',
    },
    withdrawn: {
      title: 'Der Antrag ist zurückgenommen',
      lead: 'Es geschieht nichts weiter. Sie können jederzeit einen neuen stellen.',
    },
    complained: {
      title: 'Ein Mensch wird Ihre Nachricht lesen',
      lead: 'Er kümmert sich von jetzt an um Ihren Antrag.',
      asCase: 'Da Ihr Antrag abgeschlossen ist, hat sie ein eigenes Aktenzeichen.',
    },
    corrected: {
      title: 'Bestätigt',
      lead: 'Wir übernehmen diese Berichtigungen und sagen es denen, die Ihre Daten erhalten haben.',
    },
    wrong: {
      message: 'Schreiben Sie Ihre Nachricht, höchstens 5.000 Zeichen.',
      alreadyClosed: 'Dieser Antrag ist schon abgeschlossen: Es gibt nichts mehr zurückzunehmen.',
      nothingStaged: 'Keine Berichtigung wartet auf Ihre Zustimmung.',
      forgotten:
        'Ihre Adresse wurde mit allem anderen gelöscht. Schreiben Sie uns oder dem unten genannten Datenschutzbeauftragten.',
      gone: 'Die Antwort ist nicht mehr hier: Sie wird nach sieben Tagen gelöscht. Stellen Sie einen neuen Antrag, um sie noch einmal zu erhalten.',
    },
  },
};
