import { createHash } from 'node:crypto';
import { html } from './templates/compiled/stylesheet.html.ts';

/** SHA-256 of the one stylesheet, exactly as it stands between `<style>` and `</style>`, for the content security policy. */
export const styleHash = createHash('sha256').update(html({})).digest('base64');
