import { frameOf } from './frame.ts';
import type { Notice } from './notice/notice.ts';
import type { Visit } from './site.ts';
import { html } from './templates/compiled/notice.html.ts';

/** The notice with a table of contents; each section has the anchor that replies link to. */
export function noticePage(visit: Visit, notice: Notice): string {
  return html({ frame: frameOf(visit, notice.title), ...notice });
}
