import PostalMime from 'postal-mime';
import type { Local } from '../../local/start-local.ts';
import type { SentMail } from '../../local/email-service/sent-mail.ts';
import { answerSchema } from '../../shared/privacy/rights/access/answer-schema.ts';
import { verifyStatement } from '../../shared/privacy/rights/statement.ts';
import { readZip } from '../shared/privacy/rights/access/read-zip.ts';
import { newestTo, proofIn, prove } from './asking.ts';

/** What the portal says to a program, as far as the tests follow it. */
export type Portal = { token: string; links: Record<string, string> };

export const portalOf = ({ body }: { body: Record<string, unknown> }): Portal => {
  if (!body['portal']) throw new Error(`no portal: ${JSON.stringify(body)}`);
  return body['portal'] as Portal; // the contract's answer
};

/** The portal as it shows itself now: what was staged after the proof stands in it too. */
export async function portalAgain({ links }: Portal): Promise<{ corrections: unknown; portal: Portal }> {
  const shown = await fetch(links['self'] ?? '', { headers: { accept: 'application/json' } });
  return (await shown.json()) as { corrections: unknown; portal: Portal }; // JSON was asked for
}

/** The answer to an access as the person gets it: proved again by the link of its mail, fetched through the portal, opened. */
export async function openedAnswer(local: Local, caseId: string, address: string) {
  const proved = await prove(local, caseId, { token: proofIn(newestTo(local, address)).token });
  const fetched = await fetch(portalOf(proved).links['export'] ?? '');
  if (!fetched.ok) throw new Error(`the answer could not be fetched: ${fetched.status}`);
  const files = readZip(Buffer.from(await fetched.arrayBuffer()));
  return { files, data: answerSchema.parse(JSON.parse(files.get('data.json')?.toString() ?? '')) };
}

/** The statement of erasure that a mail brings, checked with the keys that the controller publishes. */
export async function statementIn(local: Pick<Local, 'httpUrl'>, mail: SentMail) {
  const { attachments } = await PostalMime.parse(mail.raw, { attachmentEncoding: 'utf8' });
  const [statement] = attachments.map(({ content }) => (typeof content === 'string' ? content : ''));
  const published = await fetch(`${local.httpUrl}/rights/statement-key`);
  const { keys } = (await published.json()) as { keys: { x: string }[] }; // docs/decisions/0031
  return verifyStatement(statement ?? '', keys);
}

/** A page's POST, as a browser without scripts sends it. */
export async function press(url: string, fields: Record<string, string>): Promise<{ status: number; html: string }> {
  const answered = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'text/html' } });
  return { status: answered.status, html: await answered.text() };
}
