import { enquiryWords } from './enquiry-words.ts';
import { frameOf } from './frame.ts';
import { linkTo, type Visit } from './site.ts';
import { html as enquiry } from './templates/compiled/enquiry.html.ts';
import { html as enquiryGone } from './templates/compiled/enquiry-gone.html.ts';
import { html as enquirySettled } from './templates/compiled/enquiry-settled.html.ts';

/** A button, for the team; looking at it changes nothing (docs/design.md, rule 3). */
export function enquiryPage(visit: Visit, { reference, token }: { reference: string; token: string }): string {
  const words = enquiryWords[visit.locale];
  const action = linkTo(`/enquiries/${reference}`, visit, { token });
  return enquiry({ frame: frameOf(visit, words.title), words, reference, action });
}

/** The mail is watched no more. */
export function enquirySettledPage(visit: Visit): string {
  const words = enquiryWords[visit.locale].done;
  return enquirySettled({ frame: frameOf(visit, words.title), words });
}

/** The link is none of ours, or what it was about is gone. */
export function enquiryGonePage(visit: Visit): string {
  const words = enquiryWords[visit.locale].gone;
  return enquiryGone({ frame: frameOf(visit, words.title), words });
}
