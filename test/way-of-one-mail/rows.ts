import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Local } from '../../local/start-local.ts';
import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';

/** Every row of a table, as plain values. */
export async function rowsOf(local: Pick<Local, 'dynamodb'>, table: string): Promise<Record<string, unknown>[]> {
  const { Items } = await local.dynamodb.call('Scan', { TableName: table });
  return (Items as Parameters<typeof unmarshall>[0][]).map((item) => unmarshall(revived(item)));
}

/** The alias of an address, by the key of this run. */
export function aliasIn(local: Pick<Local, 'secrets'>, address: string): string {
  const secret = local.secrets[process.env['ALIAS_KEY_SECRET'] ?? ''];
  if (!secret) throw new Error('no alias key');
  return aliasOf(canonicalAddress(address) ?? '', { id: 'k1', secret });
}

/** On the wire binary values are base64. */
function revived(item: Parameters<typeof unmarshall>[0]): Parameters<typeof unmarshall>[0] {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value.B === 'string' ? { B: Buffer.from(value.B, 'base64') } : value,
    ]),
  );
}
