import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

/** A public Ed25519 key as RFC 8037 writes it, with its thumbprint (RFC 7638) as its id. */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string };

export type StatementKey = { privateKey: KeyObject; publicKey: PublicKey };

/** PKCS #8 of an Ed25519 key (RFC 8410, section 7) up to its 32 bytes. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that statements are signed with, derived from the seed secret: no other copy of it is kept anywhere. */
export function statementKeyOf(seed: string): StatementKey {
  const bytes = Buffer.from(hkdfSync('sha256', seed, '', 'repondeur statement of erasure', 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, bytes]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (!x) throw new Error('node:crypto exported no public key');
  return { privateKey, publicKey: { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprintOf(x) } };
}

/** RFC 7638: the members that count, in their order, hashed. */
export function thumbprintOf(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}
