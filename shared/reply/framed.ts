import type { Locale } from '../settings/settings-schema.ts';
import { htmlOf, textOf } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { html as frame } from './templates/compiled/frame.html.ts';

/** A part of a mail in one language, as Markdown. */
export type Section = { locale: Locale; words: string };

/** The one frame of our mails to people: the same words as text and as HTML, the languages one below the other. */
export function framed(sections: readonly [Section, ...Section[]], subject: string): Pick<OutgoingMail, 'text' | 'html'> {
  return {
    text: `${sections.map(({ words }) => textOf(words)).join('\n\n* * *\n\n')}\n`,
    html: frame({
      lang: sections[0].locale,
      subject,
      sections: sections.map(({ locale, words }) => ({ lang: locale, words: alreadyEscaped(htmlOf(words)) })),
    }),
  };
}

/** Tells Handlebars that this was escaped before; only for what our own templates gave. */
const alreadyEscaped = (html: string) => ({ toHTML: () => html });
