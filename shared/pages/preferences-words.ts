import type { ConsentEvent } from '../privacy/consent/consents.ts';
import type { StopMethod } from '../privacy/standing/standings.ts';
import type { Locale } from '../settings/settings-schema.ts';

/** How something was done, as the history tells it. */
export type ToldMethod = 'form' | 'own-form' | 'imported' | StopMethod;

/** Words of the preferences page. `{…}` is filled in. */
export type PreferencesWords = {
  title: string;
  lead: string;
  everything: string;
  automaticReplies: string;
  sent: string;
  stopped: string;
  others: string;
  restsOn: string;
  basis: string;
  granted: string;
  withdrawn: string;
  notGiven: string;
  outdated: string;
  history: string;
  entry: string;
  by: string;
  version: string;
  events: Record<ConsentEvent, string>;
  methods: Record<ToldMethod, string>;
  save: string;
  withdrawAll: string;
  nothingYet: string;
  lifts: string;
  stop: string;
  receipt: string;
  receiptHint: string;
  saved: { title: string; lead: string; agreed: string; notAgreed: string; back: string };
  changed: { title: string; detail: string; back: string };
  unknown: { title: string; detail: string; back: string };
  byLink: { lead: string; how: string; nobody: string };
  invalid: { title: string; detail: string };
  wrong: { choices: string; wording: string };
};

export const preferencesWords: Record<Locale, PreferencesWords> = {
  fr: {
    title: 'Vos préférences',
    lead: 'Voici ce que nous vous envoyons, pour quelle raison et par quelle voie. Vous pouvez tout changer ici.',
    everything: 'Tous nos envois',
    automaticReplies: 'Réponses automatiques et actualités',
    sent: 'Vous n’avez rien arrêté.',
    stopped: 'Arrêtées, au moins jusqu’au {day}.',
    others: 'Ce qui ne dépend pas de votre accord',
    restsOn: 'Sans accord préalable. Base légale : {basis}.',
    basis: 'Base légale : {basis}.',
    granted: 'Vous avez donné votre accord le {since}. Il vaut jusqu’au {day}.',
    withdrawn: 'Vous avez retiré votre accord.',
    notGiven: 'Vous n’avez pas donné d’accord : nous ne vous écrivons pas pour cela.',
    outdated: 'Le texte a changé depuis : en enregistrant cette case cochée, vous acceptez celui-ci.',
    history: 'Historique',
    entry: '{day} : {event}',
    by: '{event}, {method}',
    version: '{event} (texte {version})',
    events: {
      requested: 'accord demandé',
      confirmed: 'accord confirmé',
      'renewal-asked': 'renouvellement proposé',
      renewed: 'accord renouvelé',
      withdrawn: 'accord retiré',
      expired: 'accord arrivé à son terme',
      objected: 'tout arrêté',
      lifted: 'arrêt levé',
    },
    methods: {
      form: 'par notre formulaire',
      'own-form': 'par un formulaire de notre site',
      mail: 'par un message de votre part',
      'one-click': 'en un clic',
      page: 'sur nos pages',
      'unsubscribe-address': 'par un message à l’adresse d’arrêt',
      'rights-request': 'par une opposition de votre part',
      imported: 'repris d’un fichier',
    },
    save: 'Enregistrer mes choix',
    withdrawAll: 'Retirer tous mes accords',
    nothingYet: 'Rien ne change tant que vous n’avez pas appuyé sur l’un de ces boutons.',
    lifts: 'Vous avez tout arrêté. Enregistrer une case cochée lève cet arrêt, aussi pour les réponses automatiques.',
    stop: 'Ne plus recevoir nos e-mails',
    receipt: 'Télécharger le reçu de vos accords',
    receiptHint: '(fichier JSON, selon ISO/IEC TS 27560)',
    saved: {
      title: 'C’est enregistré',
      lead: 'Vos choix valent dès maintenant.',
      agreed: 'Vous êtes d’accord.',
      notAgreed: 'Vous n’êtes pas d’accord : nous ne vous écrivons pas pour cela.',
      back: 'Revoir vos préférences',
    },
    changed: {
      title: 'Vos préférences ont changé entre-temps',
      detail: 'Cette page n’était plus à jour : rien n’a été enregistré. Rouvrez-la et choisissez de nouveau.',
      back: 'Rouvrir vos préférences',
    },
    unknown: {
      title: 'Un accord demande une confirmation',
      detail: 'Votre adresse n’est plus chez nous : rien n’a été enregistré. Donnez-la de nouveau avec votre accord.',
      back: 'Donner votre accord',
    },
    byLink: {
      lead: 'Cette page s’ouvre par le lien personnel qui figure dans nos e-mails.',
      how: 'Vous n’en avez pas ? Écrivez-nous : notre réponse contient un lien neuf.',
      nobody: 'Sans ce lien, nous ne disons à personne si une adresse nous est connue.',
    },
    invalid: { title: 'Ce lien n’est pas valable', detail: 'Le lien est incomplet, a plus de 30 jours ou ne vient pas de nous.' },
    wrong: {
      choices: 'Dites ce que vous acceptez, ou retirez tous vos accords.',
      wording: 'Ce texte n’est pas, ou plus, celui que nous publions : relisez-le et choisissez de nouveau.',
    },
  },
  en: {
    title: 'Your preferences',
    lead: 'This is what we send you, why, and by which way. You can change all of it here.',
    everything: 'Everything we send',
    automaticReplies: 'Automatic replies and news',
    sent: 'You have not stopped anything.',
    stopped: 'Stopped, at least until {day}.',
    others: 'What does not depend on your consent',
    restsOn: 'Without asking first. Legal basis: {basis}.',
    basis: 'Legal basis: {basis}.',
    granted: 'You agreed on {since}. It counts until {day}.',
    withdrawn: 'You withdrew your consent.',
    notGiven: 'You did not agree to this: we do not write to you for it.',
    outdated: 'The text has changed since: by saving this box ticked, you agree to this one.',
    history: 'History',
    entry: '{day}: {event}',
    by: '{event}, {method}',
    version: '{event} (text {version})',
    events: {
      requested: 'consent asked for',
      confirmed: 'consent confirmed',
      'renewal-asked': 'renewal offered',
      renewed: 'consent renewed',
      withdrawn: 'consent withdrawn',
      expired: 'consent came to its end',
      objected: 'everything stopped',
      lifted: 'stop lifted',
    },
    methods: {
      form: 'by our form',
      'own-form': 'by a form on our site',
      mail: 'by a message of yours',
      'one-click': 'with one click',
      page: 'on our pages',
      'unsubscribe-address': 'by a message to the address for stopping',
      'rights-request': 'by your objection',
      imported: 'taken over from a file',
    },
    save: 'Save my choices',
    withdrawAll: 'Withdraw all my consents',
    nothingYet: 'Nothing changes until you press one of these buttons.',
    lifts: 'You have stopped everything. Saving a ticked box lifts that stop, for automatic replies too.',
    stop: 'Stop our e-mails',
    receipt: 'Download the receipt of your consents',
    receiptHint: '(a JSON file, after ISO/IEC TS 27560)',
    saved: {
      title: 'Saved',
      lead: 'Your choices count from now on.',
      agreed: 'You agree.',
      notAgreed: 'You do not agree: we do not write to you for it.',
      back: 'Look at your preferences again',
    },
    changed: {
      title: 'Your preferences have changed in the meantime',
      detail: 'This page was no longer up to date: nothing was saved. Open it again and choose anew.',
      back: 'Open your preferences again',
    },
    unknown: {
      title: 'A consent needs a confirmation',
      detail: 'We no longer have your address: nothing was saved. Give it again together with your consent.',
      back: 'Give your consent',
    },
    byLink: {
      lead: 'This page opens by the personal link in our e-mails.',
      how: 'You have none? Write to us: our reply holds a new link.',
      nobody: 'Without that link we tell nobody whether we know an address.',
    },
    invalid: { title: 'This link is not valid', detail: 'The link is incomplete, older than 30 days or not from us.' },
    wrong: {
      choices: 'Say what you agree to, or withdraw all your consents.',
      wording: 'This text is not, or no longer, the one we publish: read it again and choose anew.',
    },
  },
  de: {
    title: 'Ihre Einstellungen',
    lead: 'Das senden wir Ihnen, aus diesem Grund und auf diesem Weg. Hier können Sie alles ändern.',
    everything: 'Alles, was wir senden',
    automaticReplies: 'Automatische Antworten und Neuigkeiten',
    sent: 'Sie haben nichts beendet.',
    stopped: 'Beendet, mindestens bis zum {day}.',
    others: 'Was nicht von Ihrer Einwilligung abhängt',
    restsOn: 'Ohne vorherige Einwilligung. Rechtsgrundlage: {basis}.',
    basis: 'Rechtsgrundlage: {basis}.',
    granted: 'Sie haben am {since} eingewilligt. Das gilt bis zum {day}.',
    withdrawn: 'Sie haben Ihre Einwilligung widerrufen.',
    notGiven: 'Sie haben nicht eingewilligt: Dafür schreiben wir Ihnen nicht.',
    outdated: 'Der Text hat sich seither geändert: Wenn Sie dieses Kästchen angekreuzt speichern, willigen Sie in diesen ein.',
    history: 'Verlauf',
    entry: '{day}: {event}',
    by: '{event}, {method}',
    version: '{event} (Text {version})',
    events: {
      requested: 'Einwilligung angefragt',
      confirmed: 'Einwilligung bestätigt',
      'renewal-asked': 'Verlängerung angeboten',
      renewed: 'Einwilligung verlängert',
      withdrawn: 'Einwilligung widerrufen',
      expired: 'Einwilligung abgelaufen',
      objected: 'alles beendet',
      lifted: 'Beendigung aufgehoben',
    },
    methods: {
      form: 'über unser Formular',
      'own-form': 'über ein Formular unserer Website',
      mail: 'durch eine Nachricht von Ihnen',
      'one-click': 'mit einem Klick',
      page: 'auf unseren Seiten',
      'unsubscribe-address': 'durch eine Nachricht an die Abmeldeadresse',
      'rights-request': 'durch Ihren Widerspruch',
      imported: 'aus einer Datei übernommen',
    },
    save: 'Meine Auswahl speichern',
    withdrawAll: 'Alle Einwilligungen widerrufen',
    nothingYet: 'Es ändert sich nichts, solange Sie keine dieser Schaltflächen betätigen.',
    lifts:
      'Sie haben alles beendet. Wenn Sie ein angekreuztes Kästchen speichern, hebt das diese Beendigung auf, auch für automatische Antworten.',
    stop: 'Keine E-Mails mehr erhalten',
    receipt: 'Beleg Ihrer Einwilligungen herunterladen',
    receiptHint: '(JSON-Datei nach ISO/IEC TS 27560)',
    saved: {
      title: 'Gespeichert',
      lead: 'Ihre Auswahl gilt ab sofort.',
      agreed: 'Sie willigen ein.',
      notAgreed: 'Sie willigen nicht ein: Dafür schreiben wir Ihnen nicht.',
      back: 'Ihre Einstellungen ansehen',
    },
    changed: {
      title: 'Ihre Einstellungen haben sich inzwischen geändert',
      detail: 'Diese Seite war nicht mehr aktuell: Es wurde nichts gespeichert. Öffnen Sie sie erneut und wählen Sie neu.',
      back: 'Ihre Einstellungen erneut öffnen',
    },
    unknown: {
      title: 'Eine Einwilligung braucht eine Bestätigung',
      detail:
        'Wir haben Ihre Adresse nicht mehr: Es wurde nichts gespeichert. Geben Sie sie zusammen mit Ihrer Einwilligung neu an.',
      back: 'Einwilligung erteilen',
    },
    byLink: {
      lead: 'Diese Seite öffnet sich über den persönlichen Link in unseren E-Mails.',
      how: 'Sie haben keinen? Schreiben Sie uns: Unsere Antwort enthält einen neuen Link.',
      nobody: 'Ohne diesen Link sagen wir niemandem, ob uns eine Adresse bekannt ist.',
    },
    invalid: {
      title: 'Dieser Link ist nicht gültig',
      detail: 'Der Link ist unvollständig, älter als 30 Tage oder nicht von uns.',
    },
    wrong: {
      choices: 'Sagen Sie, worin Sie einwilligen, oder widerrufen Sie alle Einwilligungen.',
      wording: 'Dieser Text ist nicht oder nicht mehr der von uns veröffentlichte: Lesen Sie ihn erneut und wählen Sie neu.',
    },
  },
};
