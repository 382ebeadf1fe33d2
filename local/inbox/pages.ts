import type { SentMail } from '../email-service/sent-mail.ts';
import { type Html, html } from './html.ts';

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { background: Canvas; color: CanvasText; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
* { box-sizing: border-box }
ol { list-style: none; padding: 0 }
li { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .6rem 0 }
li a { font-weight: 600 }
dt { font-weight: 600 }
dd { margin: 0 0 .4rem; font-family: ui-monospace, monospace; font-size: .85rem }
pre { white-space: pre-wrap; padding: .8rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
iframe { width: 100%; height: 40rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); background: Canvas }
summary { cursor: pointer; padding: .4rem 0 }
`;

/** A mail's links work, each in a tab of its own; nothing else in it does. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
const inNewTab = '<base target="_blank">';

/** Everything that was sent, newest first. */
export function listPage(mails: readonly SentMail[]): string {
  const rows = mails.map(
    ({ id, to, subject, at, configurationSet }) => html`<li>
      <a href="/${id}">${subject || '(no subject)'}</a><br>
      <small>to ${to.join(', ')} · <time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time> · ${configurationSet ?? 'no set'}</small>
    </li>`,
  );
  const list =
    rows.length > 0 ? html`<ol>${rows}</ol>` : html`<p>Nothing was sent yet. Write to a mailbox, then reload this page.</p>`;
  return page(
    'Sent mail',
    html`<h1>Sent mail</h1><p>What would have left through SES, newest first. <a href="/">Reload</a></p>${list}`,
  );
}

/** One mail: text, HTML in a frame without scripts, every header, the source. */
export function mailPage(mail: SentMail): string {
  const headers = mail.headers.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  const frame = mail.html
    ? html`<h2>HTML</h2><iframe sandbox="${sandbox}" title="The mail as HTML" srcdoc="${inNewTab + mail.html}"></iframe>`
    : html`<p>This mail has no HTML part.</p>`;
  return page(
    mail.subject || '(no subject)',
    html`<p><a href="/">All mail</a></p>
      <h1>${mail.subject || '(no subject)'}</h1>
      <p>From ${mail.from}<br>To ${mail.to.join(', ')}</p>
      <h2>Text</h2><pre>${mail.text}</pre>
      ${frame}
      <h2>Headers</h2><dl>${headers}</dl>
      <details><summary>Source</summary><pre>${mail.raw}</pre></details>`,
  );
}

function page(title: string, main: Html): string {
  const whole = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${{ html: style }}</style></head>
<body><main>${main}</main></body>
</html>`;
  return whole.html;
}
