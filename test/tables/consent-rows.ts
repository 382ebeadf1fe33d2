import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import sample from '../../repondeur.config.ts';
import { consentCareTable } from '../../shared/aws/tables/consent-care-table.ts';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import type { Choice, ConsentRequest, SeenWording } from '../../shared/privacy/consent/consents.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { defineConfig } from '../../shared/settings/define-config.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import type { TestEngine } from './engine.ts';

const [answering, news] = sample.purposes;
if (!answering || !news) throw new Error('the sample has two purposes');

/** Two purposes on consent, two channels; `offers` lasts longer, for a reason. */
export const settings: Settings = defineConfig({
  ...sample,
  channels: ['email', 'sms'],
  purposes: [
    answering,
    news,
    { ...news, id: 'offers', retention: { days: 60, because: 'The offers of one season follow each other for two months.' } },
  ],
});

export const choices: readonly Choice[] = [
  { purpose: 'news', channel: 'email' },
  { purpose: 'news', channel: 'sms' },
  { purpose: 'offers', channel: 'email' },
];

export function seen({ purpose, channel }: Choice): SeenWording {
  const wording = currentWording(settings, purpose, 'fr');
  if (!wording) throw new Error('no wording');
  return { purpose, channel, version: wording.version, hash: wording.hash };
}

let people = 0;
/** A person nobody knows yet; the alias has the form that tokens want. */
export function newAlias(): Alias {
  const hash = createHash('sha256').update(`${process.pid} ${Math.random()} ${people++}`).digest();
  return `k1:${hash.subarray(0, 16).toString('base64url')}`;
}

export function consentRows(engine: TestEngine) {
  const { dynamo, names } = engine;
  const stores = { dynamo, tables: names, settings, tokenKeys: async () => ['a key of tokens', 'the key before it'] };
  return {
    consents: consentsTable(stores),
    care: consentCareTable(stores),
    optOuts: optOutsTable(dynamo, names),
    outbox: outboxTable(dynamo, names.records),
    /** Every entry of a stream, in order, and whether it is whole. */
    async chain(stream: string) {
      const { Items } = await dynamo.send(
        new QueryCommand({
          TableName: names.proof,
          KeyConditionExpression: '#stream = :stream',
          ExpressionAttributeNames: { '#stream': 'stream' },
          ExpressionAttributeValues: marshall({ ':stream': stream }),
        }),
      );
      const entries = (Items ?? []).map((item) => unmarshall(item) as ProofEntry); // as `nextEntry` made them
      return { entries, isWhole: isChained(entries) && entries.every(({ sequence }, index) => sequence === index) };
    },
  };
}

export function request(alias: Alias, now: Date, changes: Partial<ConsentRequest> = {}): ConsentRequest {
  return {
    alias,
    identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
    wordings: [seen({ purpose: 'news', channel: 'email' })],
    source: 'form:https://privacy.example.com/consent',
    method: 'form',
    locale: 'fr',
    now,
    ip: null,
    waitingMail: null,
    ...changes,
  };
}
