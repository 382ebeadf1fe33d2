import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { PortTaken } from '../../local/serve.ts';
import { type Local, type LocalOptions, startLocal } from '../../local/start-local.ts';

const sendMail = (local: Local) =>
  createTransport({ host: '127.0.0.1', port: local.smtpPort, ignoreTLS: true }).sendMail({
    from: 'marie@example.org',
    to: 'contact@example.com',
    subject: 'Question',
    text: 'Bonjour',
  });

describe('the one-machine stack', () => {
  const started: Local[] = [];
  const start = async (options: LocalOptions = {}) => {
    const local = await startLocal({ functions: [], ...options });
    started.push(local);
    return local;
  };
  afterEach(async () => {
    for (const local of started.splice(0)) await local.close();
  });

  it('stores a mail of the SMTP door and tells the mail queue once, by the notification', async () => {
    const local = await start();
    await sendMail(local);
    const keys = local.objects.keys(local.bucket);
    const messages = await local.queues.waiting('mail');
    expect(keys).toEqual([expect.stringMatching(/^mail\/ses\//)]);
    expect(messages.map((body) => JSON.parse(body).receipt.action.objectKey)).toEqual(keys);
  });

  it('tells the mail queue of an object that a webhook stored, and of no other', async () => {
    const local = await start();
    const s3 = new S3Client();
    for (const Key of ['mail/postmark/1', 'case/R-1/1'])
      await s3.send(new PutObjectCommand({ Bucket: local.bucket, Key, Body: 'x' }));
    s3.destroy();
    const messages = await local.queues.waiting('mail');
    expect(messages.map((body) => JSON.parse(body).Records[0].s3.object.key)).toEqual(['mail/postmark/1']);
  });

  it('leads clients that are given nothing to the stand-ins, and puts the environment back at the end', async () => {
    process.env['AWS_PROFILE'] = 'somebody-else';
    delete process.env['STANDING_TABLE'];
    const local = await start();
    expect(process.env['AWS_PROFILE']).toBeUndefined();
    const [dynamodb, sqs, secrets] = [new DynamoDBClient(), new SQSClient(), new SecretsManagerClient()];
    expect((await dynamodb.send(new ListTablesCommand())).TableNames).toContain(process.env['STANDING_TABLE']);
    await sqs.send(new SendMessageCommand({ QueueUrl: process.env['DELIVER_QUEUE_URL'], MessageBody: 'pointer' }));
    expect(await local.queues.waiting('deliver')).toEqual(['pointer']);
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: process.env['ALIAS_KEY_SECRET'] }));
    expect(SecretString).toBe(local.secrets['alias-key']);
    for (const client of [dynamodb, sqs, secrets]) client.destroy();
    await local.close();
    expect(process.env['AWS_PROFILE']).toBe('somebody-else');
    expect(process.env['STANDING_TABLE']).toBeUndefined();
    delete process.env['AWS_PROFILE'];
  });

  it('sets every environment name that a function declares', async () => {
    await start();
    const declared = new Set(functions.flatMap(({ environment }) => environment));
    for (const name of declared) expect(process.env[name], name).toBeTruthy();
  });

  it('settles at once where nothing is to be done, and waits for what a queue holds', async () => {
    const local = await start();
    await local.settled();
    await local.queues.send('deliver', 'pointer');
    let settled = false;
    const settling = local.settled().then(() => {
      settled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(settled).toBe(false);
    const [message] = await local.queues.receive('deliver', 1, 0);
    if (!message) throw new Error('the message is there');
    await local.queues.delete('deliver', message);
    await settling;
    expect(settled).toBe(true);
  });

  it('lists what was sent at /_inbox, and runs no function that is not scheduled', async () => {
    const local = await start();
    expect(await (await fetch(`${local.httpUrl}/_inbox`)).json()).toEqual([]);
    expect((await fetch(`${local.httpUrl}/_local/run/answer-mail`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${local.httpUrl}/_local/run/apply-retention`)).status).toBe(404);
  });

  it('frees every port when it ends, and starts again', async () => {
    const first = await start();
    const { httpUrl, inboxUrl, smtpPort, endpoints } = first;
    await first.close();
    for (const url of [httpUrl, inboxUrl, `http://127.0.0.1:${smtpPort}`, ...Object.values(endpoints)])
      await expect(fetch(url)).rejects.toThrow();
    const second = await start({ ports: { smtp: smtpPort } });
    expect(second.smtpPort).toBe(smtpPort);
  });

  it.each(['http', 'smtp', 'inbox'] as const)('says which port is taken, and leaves nothing running: %s', async (door) => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)); // it listens on TCP
    });
    const before = process.env['PUBLIC_URL'];
    await expect(startLocal({ functions: [], ports: { [door]: port } })).rejects.toSatisfy(
      (error) => error instanceof PortTaken && error.port === port,
    );
    expect(process.env['PUBLIC_URL']).toBe(before);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('keeps rows, objects, sent mail, keys and what waited in the queues, where it is given a folder', async () => {
    const path = await mkdtemp(join(tmpdir(), 'local-'));
    try {
      const first = await start({ path });
      await sendMail(first);
      await first.dynamodb.call('PutItem', { TableName: 'guard', Item: { pk: { S: 'kept' } } });
      const waiting = await first.queues.waiting('mail');
      await first.close();

      const second = await start({ path });
      expect(second.objects.keys(second.bucket)).toHaveLength(1);
      expect((await second.dynamodb.call('GetItem', { TableName: 'guard', Key: { pk: { S: 'kept' } } }))['Item']).toBeDefined();
      expect(second.secrets).toEqual(first.secrets);
      expect(await second.queues.waiting('mail')).toEqual(waiting);
    } finally {
      await rm(path, { recursive: true });
    }
  });
});
