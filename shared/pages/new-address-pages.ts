import { frameOf } from './frame.ts';
import { newAddressWords } from './new-address-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as done } from './templates/compiled/new-address-done.html.ts';
import { html as gone } from './templates/compiled/new-address-gone.html.ts';
import { html as confirm } from './templates/compiled/new-address.html.ts';

/** Asks the owner of a corrected address whether it is theirs; looking at it changes nothing. `path` is that of this page. */
export function newAddressPage(visit: Visit, path: string, token: string): string {
  const words = newAddressWords[visit.locale];
  return confirm({ frame: frameOf(visit, words.title), words, action: linkTo(path, visit, { token }) });
}

/** It is theirs. */
export function newAddressProvedPage(visit: Visit): string {
  const words = newAddressWords[visit.locale];
  return done({ frame: frameOf(visit, words.done.title), words });
}

/** The link is spent, too old, replaced or none of ours. */
export function newAddressGonePage(visit: Visit): string {
  const words = newAddressWords[visit.locale];
  return gone({ frame: frameOf(visit, words.gone.title), words, email: visit.site.settings.legalEntity.email });
}
