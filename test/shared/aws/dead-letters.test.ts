import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadLettersOf, type Queues, startQueues } from '../../../local/queues/start-queues.ts';
import { mailDeadLetters } from '../../../shared/aws/dead-letters.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';

const name = deadLettersOf('mail');
let queues: Queues;
let url: string;

beforeAll(async () => {
  queues = await startQueues({ queues: ['mail'], topic: { name: 'received', queue: 'mail' } });
  url = queues.queueUrl(name);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SQS: queues.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
afterAll(() => queues.close());
beforeEach(async () => {
  for (let left = await queues.receive(name, 10, 0); left.length > 0; left = await queues.receive(name, 10, 0))
    for (const message of left) await queues.delete(name, message);
});

const anna: Alias = 'k1:anna';
/** A letter is `alias number` here; one that begins with `?` has a format that nobody knows. */
const aliasesOf = async (body: string): Promise<Alias[]> => {
  if (body.startsWith('?')) throw new Error('unknown format');
  return [`k1:${body.split(' ')[0]}`];
};
const letters = (options = {}) => mailDeadLetters(url, aliasesOf, options);
const fill = async (...bodies: string[]) => {
  for (const body of bodies) await queues.send(name, body);
};
const waiting = async () => (await queues.waiting(name)).toSorted();

describe('a search of the dead letters', () => {
  it('visits those of the person and nobody else’s, more than one call gives, and leaves all where they were', async () => {
    const bodies = Array.from({ length: 25 }, (_, index) => `${index % 5 === 0 ? 'anna' : 'ben'} ${index}`);
    await fill(...bodies);
    const visited: string[] = [];
    const search = () =>
      letters().search(anna, async ({ body, queuedAt }) => {
        expect(Math.abs(queuedAt.getTime() - Date.now())).toBeLessThan(60_000);
        visited.push(body);
        return 'keep';
      });
    expect(await search()).toBe('whole');
    expect(visited.toSorted()).toEqual(['anna 0', 'anna 10', 'anna 15', 'anna 20', 'anna 5']);
    expect(await waiting()).toEqual(bodies.toSorted());
    expect(await search()).toBe('whole'); // they can be seen again at once
    expect(visited).toHaveLength(10);
  });

  it('deletes what is to be deleted, and a second search finds nothing left', async () => {
    await fill('anna 1', 'ben 1', 'anna 2', '? anna');
    expect(await letters().search(anna, async () => 'delete')).toBe('whole');
    expect(await waiting()).toEqual(['? anna', 'ben 1']);
    const found: string[] = [];
    await letters().search(anna, async ({ body }) => (found.push(body), 'keep'));
    expect(found).toEqual([]);
  });

  it('says so where somebody else holds a letter meanwhile: it may be this person’s', async () => {
    await fill('anna 1', 'ben 1');
    const [held] = await queues.receive(name, 1, 0);
    if (!held) throw new Error('nothing to hold');
    expect(await letters().search(anna, async () => 'keep')).toBe('busy');
    await queues.retryIn(name, held, 0);
    expect(await letters().search(anna, async () => 'keep')).toBe('whole');
  });

  it('stops at its bound, and says so', async () => {
    await fill(...Array.from({ length: 12 }, (_, index) => `ben ${index}`));
    expect(await letters({ mostLetters: 10 }).search(anna, async () => 'keep')).toBe('too-many');
    expect(await waiting()).toHaveLength(12);
  });

  it('puts everything back where a visit fails', async () => {
    await fill('anna 1', 'ben 1');
    const failing = letters().search(anna, async () => Promise.reject(new Error('S3 is away')));
    await expect(failing).rejects.toThrow('S3 is away');
    expect(await letters().search(anna, async () => 'keep')).toBe('whole');
  });
});
