import type { Locale } from '../settings/settings-schema.ts';
import { frameOf } from './frame.ts';
import type { Visit } from './site.ts';
import { html } from './templates/compiled/problem.html.ts';

const titles: Record<Locale, string> = {
  fr: 'Cela n’a pas fonctionné',
  en: 'That did not work',
  de: 'Das hat nicht geklappt',
};

/** What a person is told where the request itself cannot be taken, or where the fault is ours. */
export const faultWords: Record<Locale, Record<405 | 413 | 500, string>> = {
  fr: {
    405: 'Cette adresse ne connaît pas cette sorte de demande.',
    413: 'L’envoi est trop volumineux. Raccourcissez votre texte, ou écrivez-nous un e-mail.',
    500: 'La faute est de notre côté. Réessayez dans quelques minutes, ou écrivez-nous un e-mail.',
  },
  en: {
    405: 'This address does not take that kind of request.',
    413: 'What was sent is too large. Shorten your text, or write us an e-mail.',
    500: 'The fault is ours. Try again in a few minutes, or write us an e-mail.',
  },
  de: {
    405: 'Diese Adresse nimmt eine solche Anfrage nicht an.',
    413: 'Die Sendung ist zu groß. Kürzen Sie Ihren Text oder schreiben Sie uns eine E-Mail.',
    500: 'Der Fehler liegt bei uns. Versuchen Sie es in einigen Minuten erneut oder schreiben Sie uns eine E-Mail.',
  },
};

/** A page that says what went wrong, with how to reach a person. */
export function problemPage(
  visit: Visit,
  { detail, errors }: { detail: string; errors: readonly { problem: string }[] },
): string {
  return html({ frame: frameOf(visit, titles[visit.locale]), detail, errors });
}
