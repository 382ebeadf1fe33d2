/** What people write, by language: the three that replies are offered in, and two that are answered in two languages. */
const questions = {
  fr: {
    subject: 'Vos horaires d’ouverture',
    text: 'Bonjour,\n\nquels sont vos horaires d’ouverture le samedi ? Je voudrais passer avec mes enfants.\n\nMerci beaucoup,\nAnna',
  },
  en: {
    subject: 'Opening hours',
    text: 'Hello,\n\nwhat are your opening hours on Saturday, please? I would like to come by with my children.\n\nThank you,\nAnna',
  },
  de: {
    subject: 'Ihre Öffnungszeiten',
    text: 'Guten Tag,\n\nwie sind bitte Ihre Öffnungszeiten am Samstag? Ich würde gern mit meinen Kindern vorbeikommen.\n\nVielen Dank,\nAnna',
  },
  es: {
    subject: 'Horario de apertura',
    text: 'Buenos días:\n\n¿cuál es su horario de apertura los sábados? Me gustaría pasar con mis hijos.\n\nMuchas gracias,\nAnna',
  },
  it: {
    subject: 'Orari di apertura',
    text: 'Buongiorno,\n\nquali sono gli orari di apertura il sabato? Vorrei passare con i miei bambini.\n\nGrazie mille,\nAnna',
  },
} as const;

export type QuestionLanguage = keyof typeof questions;

export const questionLanguages: readonly QuestionLanguage[] = ['fr', 'en', 'de', 'es', 'it'];

export function question(language: QuestionLanguage): { subject: string; text: string } {
  return questions[language];
}

/** A request for one's data (GDPR art. 15). */
export const accessRequest = {
  subject: 'Mes données',
  text: 'Bonjour, je demande l’accès à toutes les données que vous avez sur moi, article 15 du RGPD. Anna',
};
