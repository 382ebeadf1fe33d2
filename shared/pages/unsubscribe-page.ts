import { frameOf } from './frame.ts';
import { linkTo, type Visit } from './site.ts';
import { html as stopByAddress } from './templates/compiled/stop-by-address.html.ts';
import { html as stopped } from './templates/compiled/stopped.html.ts';
import { html as unsubscribe } from './templates/compiled/unsubscribe.html.ts';
import { unsubscribeWords } from './unsubscribe-words.ts';

/** One button; looking at it changes nothing (docs/design.md, rules 3 and 9). */
export function unsubscribePage(visit: Visit, token: string): string {
  const words = unsubscribeWords[visit.locale];
  return unsubscribe({ frame: frameOf(visit, words.title), words, action: linkTo('/unsubscribe', visit, { token }) });
}

/** It has stopped. */
export function stoppedPage(visit: Visit): string {
  const words = unsubscribeWords[visit.locale];
  return stopped({ frame: frameOf(visit, words.done.title), words, email: visit.site.settings.legalEntity.email });
}

/** The way to stop for who has no valid link: an objection by address. `isInvalid` says that a link was tried. */
export function stopByAddressPage(visit: Visit, { isInvalid }: { isInvalid: boolean }): string {
  const words = unsubscribeWords[visit.locale];
  const { title } = isInvalid ? words.invalid : words.byAddress;
  return stopByAddress({
    frame: frameOf(visit, title),
    words,
    isInvalid,
    locale: visit.locale,
    action: linkTo('/rights/objection', visit),
  });
}
