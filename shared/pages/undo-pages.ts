import { frameOf } from './frame.ts';
import { linkTo, type Visit } from './site.ts';
import { html as undoGone } from './templates/compiled/undo-gone.html.ts';
import { html as undo } from './templates/compiled/undo.html.ts';
import { html as undone } from './templates/compiled/undone.html.ts';
import { unsubscribeWords } from './unsubscribe-words.ts';

/** Takes a stop back, for who stopped by mistake; looking at it changes nothing. */
export function undoPage(visit: Visit, token: string): string {
  const words = unsubscribeWords[visit.locale].undo;
  return undo({ frame: frameOf(visit, words.title), words, action: linkTo('/unsubscribe/undo', visit, { token }) });
}

/** The stop is taken back. */
export function undonePage(visit: Visit): string {
  const words = unsubscribeWords[visit.locale].undo;
  return undone({ frame: frameOf(visit, words.done.title), words });
}

/** The link is spent, too old or none of ours: the stop, if there is one, stays. */
export function undoGonePage(visit: Visit): string {
  const words = unsubscribeWords[visit.locale].undo;
  return undoGone({ frame: frameOf(visit, words.gone.title), words, email: visit.site.settings.legalEntity.email });
}
