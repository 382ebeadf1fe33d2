import { createHash, randomUUID } from 'node:crypto';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';

/** The user pool of agents on this machine: whoever asks it gets a token, as an access token of Cognito says it. */
export type StaffIssuer = {
  issuer: string;
  clientId: string;
  /** A token of an hour for an account of that name; the same name is the same account. `claims` for tests: what it says instead. */
  issue(account: { name: string; groups: readonly string[] }, now: Date, claims?: JWTPayload): Promise<string>;
  /** The public keys by which tokens are verified. */
  keys(): Promise<{ keys: JWK[] }>;
};

const hour = 3600;

/** Keys are made at the first token, so that nobody waits for them who asks for none. */
export function staffIssuer(): StaffIssuer {
  const issuer = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_local';
  const clientId = 'local-staff-client';
  const pair = atFirstUse(makeKeys);
  return {
    issuer,
    clientId,
    async issue({ name, groups }, now, claims = {}) {
      const { SignJWT } = await import('jose');
      const { privateKey, kid } = await pair();
      const issuedAt = Math.floor(now.getTime() / 1000);
      const said: JWTPayload = {
        sub: subjectOf(name),
        'cognito:groups': groups,
        iss: issuer,
        client_id: clientId,
        token_use: 'access',
        scope: 'aws.cognito.signin.user.admin',
        auth_time: issuedAt,
        iat: issuedAt,
        exp: issuedAt + hour,
        jti: randomUUID(),
        username: name,
        ...claims,
      };
      return new SignJWT(said).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
    },
    keys: async () => ({ keys: [(await pair()).publicKey] }),
  };
}

async function makeKeys(): Promise<{ privateKey: CryptoKey; publicKey: JWK; kid: string }> {
  const { exportJWK, generateKeyPair } = await import('jose');
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  return { privateKey, publicKey: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }, kid };
}

/** A UUID, as Cognito's are. */
function subjectOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
