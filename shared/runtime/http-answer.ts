/** What a route answers, as values; `httpFunction` makes a response of it, HTML or JSON by what was asked for. */
export type Answer = {
  status: number;
  /** For people: the whole page. Called only where a page is wanted. */
  html: () => string;
  /** For programs: the same in a value; with a status of 400 and more a {@link Problem}. */
  json: unknown;
  /** `shared` lets caches keep it for an hour: only for what is the same for everyone and has no token in its address. */
  cache: 'shared' | 'none';
  headers: Readonly<Record<string, string>>;
};

/** RFC 9457, with the fields that were wrong. `about:blank`: the status says what kind it is. */
export type Problem = { type: 'about:blank'; title: string; status: number; detail: string; errors?: readonly FieldError[] };

/** A field as the contract names it, and what is wrong with it in the reader's language. */
export type FieldError = { field: string; problem: string };

/** A page and its value for programs. */
export function page(
  html: () => string,
  json: unknown,
  options: Partial<Pick<Answer, 'status' | 'cache' | 'headers'>> = {},
): Answer {
  return { status: 200, cache: 'none', headers: {}, html, json, ...options };
}

/** What went wrong, said in the same words on a page and as problem+json. */
export function problem(status: number, said: { detail: string; errors?: readonly FieldError[] }, html: () => string): Answer {
  return page(html, problemOf(status, said), { status });
}

export function problemOf(status: number, { detail, errors = [] }: { detail: string; errors?: readonly FieldError[] }): Problem {
  const title = titles[status] ?? 'Error';
  return { type: 'about:blank', title, status, detail, ...(errors.length > 0 && { errors }) };
}

/** The phrases of RFC 9110, which about:blank asks for; node:http holds them too, and costs a cold start. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
