/** What was sent: fields of a form (the first of each name), a JSON value, or bytes of another kind, untouched. */
export type Body =
  | { kind: 'none' }
  | { kind: 'form'; fields: Record<string, string> }
  | { kind: 'json'; value: unknown }
  | { kind: 'bytes'; bytes: Uint8Array }
  /** It says it is a form or JSON, and is not. The route decides whether that matters. */
  | { kind: 'unreadable' };

/** Reads a body by its content type: urlencoded, multipart or JSON. Never throws for what a stranger sent. */
export async function readBody(bytes: Uint8Array, contentType: string): Promise<Body> {
  if (bytes.length === 0) return { kind: 'none' };
  switch (contentType.split(';', 1)[0]?.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return { kind: 'form', fields: firstOfEach(new URLSearchParams(textOf(bytes))) };
    case 'multipart/form-data':
      return readMultipart(bytes, contentType);
    case 'application/json':
      return readJson(bytes);
    default:
      return { kind: 'bytes', bytes };
  }
}

async function readMultipart(bytes: Uint8Array, contentType: string): Promise<Body> {
  // Beside the bundle and loaded at first use: browsers and most mailers send the other form.
  const { multipartFields } = await import('./http-multipart.ts');
  try {
    return { kind: 'form', fields: firstOfEach(await multipartFields(bytes, contentType)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function readJson(bytes: Uint8Array): Body {
  try {
    return { kind: 'json', value: JSON.parse(textOf(bytes)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function firstOfEach(fields: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...fields].toReversed());
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
