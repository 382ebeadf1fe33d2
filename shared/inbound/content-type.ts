export type ContentType = { contentType: string; parameters: Record<string, string> };

/** Parameters that are read of one field; none that anybody means has more. */
const mostParameters = 20;

/** A Content-Type field (RFC 2045 5.1), without comments, names in lower case; a type that is none is `text/plain`. */
export function readContentType(field: string): ContentType {
  const [type = '', ...rest] = splitAtSemicolons(withoutComments(field.slice(0, 4096)));
  const parameters: Record<string, string> = {};
  for (const one of rest.slice(0, mostParameters)) {
    const equals = one.indexOf('=');
    const name = one.slice(0, equals).trim().toLowerCase();
    // The first of two wins, as in the MIME parser.
    if (equals > 0 && !Object.hasOwn(parameters, name)) parameters[name] = unquoted(one.slice(equals + 1).trim());
  }
  const contentType = type.trim().toLowerCase();
  return { contentType: contentType.includes('/') ? contentType : 'text/plain', parameters };
}

/** Takes comments out of a structured field (RFC 5322 3.2.2), nested ones too; those never closed run to the end. */
export function withoutComments(field: string): string {
  let depth = 0;
  let quoted = false;
  let kept = '';
  for (let at = 0; at < field.length; at++) {
    const character = field.charAt(at);
    if (character === '\\') {
      if (depth === 0) kept += field.slice(at, at + 2);
      at += 1;
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
      kept += character;
    } else if (character === '(' && !quoted) depth += 1;
    else if (character === ')' && !quoted && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}

function splitAtSemicolons(field: string): string[] {
  const pieces: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < field.length; at++) {
    const character = field.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) {
      pieces.push(field.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, field.slice(start)];
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : value;
}
