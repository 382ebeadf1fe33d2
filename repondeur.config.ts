import { defineConfig } from './shared/settings/define-config.ts';

/**
 * The sample: Example SAS of Paris, with two contact mailboxes. Every value is yours to replace; a wrong or missing one is
 * refused at `npm start` and at `cdk synth` with the field and the remedy. docs/configuration.md explains each.
 */
const workingHours = {
  timeZone: 'Europe/Paris',
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  to: '18:00',
  holidays: ['2026-12-25', '2027-01-01', '2027-03-29', '2027-05-06', '2027-05-17', '2027-07-14', '2027-11-01', '2027-11-11'],
} as const;

/** The team reads every mail in its own mailbox, and people are told how long it stays there. */
const team = {
  by: 'deliver',
  to: 'team@example.com',
  keptFor: { fr: 'un an', en: 'one year', de: 'ein Jahr' },
} as const;

export default defineConfig({
  legalEntity: {
    name: 'Example SAS',
    address: { street: '1 rue de l’Exemple', postalCode: '75001', city: 'Paris', country: 'FR' },
    mentions: ['SAS au capital de 10 000 €', 'RCS Paris 000 000 000', 'TVA FR00000000000'],
    email: 'contact@example.com',
    phone: '+33 1 00 00 00 00',
  },
  dpo: { name: 'Camille Exemple', email: 'dpo@example.com' },
  authority: { name: 'CNIL', url: 'https://www.cnil.fr/fr/plaintes' },
  publicUrl: 'https://privacy.example.com',
  sendingDomain: 'example.com',
  defaultLocale: 'fr',
  locales: ['fr', 'en', 'de'],
  mailboxes: [
    {
      address: 'contact@example.com',
      name: 'Example SAS',
      receivedBy: 'ses',
      people: team,
      purpose: 'contact',
      mode: 'reply',
      workingHours: { ...workingHours, days: [...workingHours.days], holidays: [...workingHours.holidays] },
      answerWithinWorkingHours: 18,
    },
    {
      address: 'hello@example.com',
      name: 'Example SAS',
      receivedBy: 'ses',
      people: team,
      purpose: 'contact',
      mode: 'reply',
      workingHours: { ...workingHours, days: [...workingHours.days], holidays: [...workingHours.holidays] },
      answerWithinWorkingHours: 18,
    },
  ],
  purposes: [
    {
      id: 'answering',
      name: {
        fr: 'répondre à votre message',
        en: 'answering your message',
        de: 'Beantwortung Ihrer Nachricht',
      },
      legalBasis: 'legitimate-interest',
      balancing: {
        fr: 'Vous nous avez écrit : répondre est ce que vous attendez, et rien d’autre n’est fait de votre adresse.',
        en: 'You wrote to us: an answer is what you expect, and nothing else is done with your address.',
        de: 'Sie haben uns geschrieben: eine Antwort ist, was Sie erwarten, und Ihre Adresse wird für nichts anderes verwendet.',
      },
      fields: {
        fr: 'votre adresse e-mail, votre nom s’il figure dans votre message, votre message',
        en: 'your e-mail address, your name where your message gives it, your message',
        de: 'Ihre E-Mail-Adresse, Ihr Name, soweit Ihre Nachricht ihn nennt, Ihre Nachricht',
      },
      audience: 'b2c',
      retention: { days: 30 },
    },
    {
      id: 'news',
      name: {
        fr: 'vous envoyer nos actualités',
        en: 'sending you our news',
        de: 'Zusendung unserer Neuigkeiten',
      },
      legalBasis: 'consent',
      fields: {
        fr: 'votre adresse e-mail, votre langue',
        en: 'your e-mail address, your language',
        de: 'Ihre E-Mail-Adresse, Ihre Sprache',
      },
      audience: 'b2c',
      retention: { days: 30 },
      wording: [
        {
          version: '2026-11',
          text: {
            fr: 'J’accepte qu’Example SAS m’envoie ses actualités par ce canal. Je peux retirer mon accord à tout moment, en un clic.',
            en: 'I agree that Example SAS sends me its news through this channel. I can withdraw my consent at any time, in one click.',
            de: 'Ich willige ein, dass Example SAS mir auf diesem Weg Neuigkeiten sendet. Ich kann meine Einwilligung jederzeit mit einem Klick widerrufen.',
          },
        },
      ],
    },
  ],
  channels: ['email'],
  systems: [
    {
      name: 'Amazon Web Services',
      owner: 'Amazon Web Services EMEA SARL',
      role: 'processor',
      country: 'LU',
      contract: { reference: 'AWS GDPR DPA', signedOn: '2026-01-15', reviewOn: '2027-01-15' },
      holds: {
        fr: 'les messages reçus et les réponses envoyées',
        en: 'the messages received and the replies sent',
        de: 'die eingegangenen Nachrichten und die gesendeten Antworten',
      },
      retention: {
        fr: '30 jours, plus 7 jours dans les sauvegardes',
        en: '30 days, and 7 days in backups',
        de: '30 Tage, dazu 7 Tage in Sicherungen',
      },
      reachedBy: { by: 'ourselves' },
    },
  ],
  nothingElse: { signedBy: 'Camille Exemple', on: '2026-11-22' },
  replyPolicy: 'answer-first-time-writers',
  limits: { coolDownHours: 24, mailsPerAddressAndDay: 5 },
  retention: { communication: { days: 30 }, consent: { days: 30 } },
  staff: { alarmsTo: 'ops@example.com' },
  ses: { ruleSet: 'create', activate: false },
});
