import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { rawMailBucket } from '../../shared/aws/raw-mail-bucket.ts';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { answerOf, callOf } from './http-call.ts';
import { receiveMail } from './receive-mail.ts';

const names = readEnvironment(process.env, ['MAIL_BUCKET', 'PROVIDER_SECRETS']);
const bucket = rawMailBucket(names.MAIL_BUCKET);

const steps = {
  // by the provider's name, from the settings' providerSecrets
  secretNames: z.record(z.string(), z.string()).parse(JSON.parse(names.PROVIDER_SECRETS)),
  secretsOf: async (name: string) => secretsIn(await secret(name)),
  storeNew: (key: string, bytes: Uint8Array) => bucket.putNew(key, bytes, { contentType: 'application/octet-stream' }),
  now: () => new Date(),
};

/** Called by AWS for every call of a mail provider's webhook. */
export const handler = middy(
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
    answerOf(await receiveMail(callOf(event), steps)),
);
