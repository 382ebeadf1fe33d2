import type { Locale } from '../settings/settings-schema.ts';

/** Words of the preferences page. `{…}` is filled in. */
export type PreferencesWords = {
  title: string;
  lead: string;
  automaticReplies: string;
  sent: string;
  stopped: string;
  granted: string;
  withdrawn: string;
  notGiven: string;
  restsOn: string;
  channels: Record<string, string>;
  stop: string;
  byLink: { lead: string; how: string; nobody: string };
  invalid: { title: string; detail: string };
};

export const preferencesWords: Record<Locale, PreferencesWords> = {
  fr: {
    title: 'Vos préférences',
    lead: 'Voici ce que nous vous envoyons, pour quelle raison et par quelle voie.',
    automaticReplies: 'Réponses automatiques et actualités',
    sent: 'Vous n’avez rien arrêté.',
    stopped: 'Arrêtées, au moins jusqu’au {day}.',
    granted: 'Vous avez donné votre accord, jusqu’au {day}.',
    withdrawn: 'Vous avez retiré votre accord.',
    notGiven: 'Vous n’avez pas donné d’accord : nous ne vous écrivons pas pour cela.',
    restsOn: 'Sans accord préalable. Base légale : {basis}.',
    channels: { email: 'par e-mail', sms: 'par SMS' },
    stop: 'Ne plus recevoir nos e-mails',
    byLink: {
      lead: 'Cette page s’ouvre par le lien personnel qui figure dans nos e-mails.',
      how: 'Vous n’en avez pas ? Écrivez-nous : notre réponse contient un lien neuf.',
      nobody: 'Sans ce lien, nous ne disons à personne si une adresse nous est connue.',
    },
    invalid: { title: 'Ce lien n’est pas valable', detail: 'Le lien est incomplet, a plus de 30 jours ou ne vient pas de nous.' },
  },
  en: {
    title: 'Your preferences',
    lead: 'This is what we send you, why, and by which way.',
    automaticReplies: 'Automatic replies and news',
    sent: 'You have not stopped anything.',
    stopped: 'Stopped, at least until {day}.',
    granted: 'You agreed, until {day}.',
    withdrawn: 'You took your agreement back.',
    notGiven: 'You did not agree to this: we do not write to you for it.',
    restsOn: 'Without asking first. Legal basis: {basis}.',
    channels: { email: 'by e-mail', sms: 'by text message' },
    stop: 'Stop our e-mails',
    byLink: {
      lead: 'This page opens by the personal link in our e-mails.',
      how: 'You have none? Write to us: our reply holds a new link.',
      nobody: 'Without that link we tell nobody whether we know an address.',
    },
    invalid: { title: 'This link is not valid', detail: 'The link is incomplete, older than 30 days or not from us.' },
  },
  de: {
    title: 'Ihre Einstellungen',
    lead: 'Das senden wir Ihnen, aus diesem Grund und auf diesem Weg.',
    automaticReplies: 'Automatische Antworten und Neuigkeiten',
    sent: 'Sie haben nichts beendet.',
    stopped: 'Beendet, mindestens bis zum {day}.',
    granted: 'Sie haben eingewilligt, bis zum {day}.',
    withdrawn: 'Sie haben Ihre Einwilligung widerrufen.',
    notGiven: 'Sie haben nicht eingewilligt: Dafür schreiben wir Ihnen nicht.',
    restsOn: 'Ohne vorherige Einwilligung. Rechtsgrundlage: {basis}.',
    channels: { email: 'per E-Mail', sms: 'per SMS' },
    stop: 'Keine E-Mails mehr erhalten',
    byLink: {
      lead: 'Diese Seite öffnet sich über den persönlichen Link in unseren E-Mails.',
      how: 'Sie haben keinen? Schreiben Sie uns: Unsere Antwort enthält einen neuen Link.',
      nobody: 'Ohne diesen Link sagen wir niemandem, ob uns eine Adresse bekannt ist.',
    },
    invalid: {
      title: 'Dieser Link ist nicht gültig',
      detail: 'Der Link ist unvollständig, älter als 30 Tage oder nicht von uns.',
    },
  },
};
