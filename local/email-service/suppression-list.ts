import { AwsError } from '../aws-json.ts';
import { bareAddress } from './send-email-request.ts';

type Entry = { reason: 'BOUNCE' | 'COMPLAINT'; at: Date };

/** Addresses that SES accepts mail for and silently drops it, unless a configuration set overrides. */
export type SuppressionList = {
  has(address: string): boolean;
  put(address: string, reason: Entry['reason']): void;
  /** As SESv2 answers. @throws {AwsError} NotFoundException */
  get(address: string): unknown;
  /** @throws {AwsError} NotFoundException */
  delete(address: string): void;
};

const keyOf = (address: string): string => bareAddress(address).toLowerCase();

export function suppressionList(): SuppressionList {
  const entries = new Map<string, Entry>();
  const find = (address: string): Entry => {
    const entry = entries.get(keyOf(address));
    if (!entry) throw new AwsError('NotFoundException', 'The email address does not exist on your suppression list.', 404);
    return entry;
  };
  return {
    has: (address) => entries.has(keyOf(address)),
    put: (address, reason) => void entries.set(keyOf(address), { reason, at: new Date() }),
    get: (address) => {
      const { reason, at } = find(address);
      return { SuppressedDestination: { EmailAddress: keyOf(address), Reason: reason, LastUpdateTime: at.getTime() / 1000 } };
    },
    delete: (address) => {
      find(address);
      entries.delete(keyOf(address));
    },
  };
}
