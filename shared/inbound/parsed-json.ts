import type * as z from 'zod/mini';
import { UnreadableRequest } from './unreadable-request.ts';

/**
 * A JSON body as its schema says.
 * @throws {UnreadableRequest} naming the fields at fault; what JSON.parse itself throws would quote the mail.
 */
export function parsedJson<Schema extends z.ZodMiniType>(schema: Schema, body: Uint8Array): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 5).map((issue) => issue.path.map(String).join('.') || 'the whole');
  throw new UnreadableRequest(`the JSON is not as documented: ${fields.join(', ')}`);
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
