import type { IncomingHttpHeaders } from 'node:http';
import type { JSONWebKeySet, JWTPayload } from 'jose';

/** What the authorizer of a route makes of a request: the claims as a function gets them, or a refusal. */
export type Authorized =
  | { authorized: true; claims: Record<string, string>; scopes: string[] | null }
  | { authorized: false; wwwAuthenticate: string };

export type JwtAuthorizer = (headers: IncomingHttpHeaders, now: Date) => Promise<Authorized>;

type Trusted = { issuer: string; audience: readonly string[]; keys(): Promise<JSONWebKeySet> };

/**
 * The JWT authorizer of an HTTP API: a token of the Authorization header, with or without `Bearer`, signed by RSA with a key of
 * the issuer that its `kid` names; then iss, aud (or client_id, where there is no aud), exp, nbf and iat.
 */
export function jwtAuthorizer({ issuer, audience, keys }: Trusted): JwtAuthorizer {
  return async (headers, now) => {
    const token = /^(?:Bearer +)?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers.authorization ?? '')?.[1];
    if (!token) return { authorized: false, wwwAuthenticate: 'Bearer' };
    const { createLocalJWKSet, decodeProtectedHeader, errors, jwtVerify } = await import('jose');
    try {
      if (!decodeProtectedHeader(token).kid) return refusal('the token names no key');
      const { payload } = await jwtVerify(token, createLocalJWKSet(await keys()), {
        algorithms: ['RS256', 'RS384', 'RS512'],
        issuer,
        currentDate: now,
        requiredClaims: ['exp'],
      });
      if (!isFor(payload, audience)) return refusal('the token is for somebody else');
      if ((payload.iat ?? 0) > now.getTime() / 1000) return refusal('the token was issued in the future');
      return { authorized: true, claims: asText(payload), scopes: null };
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return refusal('the token is not valid');
      throw error;
    }
  };
}

const refusal = (description: string): Authorized => ({
  authorized: false,
  wwwAuthenticate: `Bearer scope="" error="invalid_token" error_description="${description}"`,
});

function isFor({ aud, client_id: client }: JWTPayload, audience: readonly string[]): boolean {
  const named = aud === undefined ? [client] : [aud].flat();
  return named.some((one) => typeof one === 'string' && audience.includes(one));
}

/** An HTTP API hands out every claim as text: a number as it is written, a list as `[one two]`. */
function asText(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, Array.isArray(value) ? `[${value.join(' ')}]` : String(value)]),
  );
}
