import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secret, secretsIn } from '../../../shared/aws/secrets.ts';
import { type Answer, awsStandIn, credentials } from './aws-stand-in.ts';

let answer: (nth: number) => Answer;
let standIn: Awaited<ReturnType<typeof awsStandIn>>;
let name: string;
let tests = 0;

const holding = (value: string): Answer => ({ status: 200, body: JSON.stringify({ Name: name, SecretString: value }) });
const start = new Date('2026-11-22T10:00:00Z');
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

beforeEach(async () => {
  name = `secret-${(tests += 1)}`; // what is held outlives a test, as it outlives a call
  answer = () => holding('first');
  standIn = await awsStandIn((_, nth) => answer(nth));
  const environment = { ...credentials, AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL_SECRETS_MANAGER: standIn.url };
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await standIn.close();
});

test('a secret is asked for once, signed and by its name, however many want it', async () => {
  expect(await Promise.all([secret(name, start), secret(name, start), secret(name, minutesLater(14))])).toEqual(
    Array(3).fill('first'),
  );
  expect(standIn.asked).toHaveLength(1);
  const [asked] = standIn.asked;
  expect(asked?.signatureHolds).toBe(true);
  expect(asked?.headers['x-amz-target']).toBe('secretsmanager.GetSecretValue');
  expect(JSON.parse(String(asked?.body))).toEqual({ SecretId: name });
});

test('a rotated secret counts after a quarter of an hour', async () => {
  answer = (nth) => holding(nth === 1 ? 'old' : 'new');
  expect(await secret(name, start)).toBe('old');
  expect(await secret(name, minutesLater(15))).toBe('new');
});

test('a failure is told and not remembered', async () => {
  answer = (nth) => (nth === 1 ? { status: 400, body: '{"__type":"ResourceNotFoundException"}' } : holding('there now'));
  await expect(secret(name, start)).rejects.toThrow('ResourceNotFoundException');
  expect(await secret(name, start)).toBe('there now');
});

test('while Secrets Manager is down the value held stays in use, but not once it refuses', async () => {
  answer = (nth) => (nth === 1 ? holding('held') : { status: nth < 4 ? 503 : 403 });
  expect(await secret(name, start)).toBe('held');
  expect(await secret(name, minutesLater(16))).toBe('held');
  await expect(secret(name, minutesLater(32))).rejects.toMatchObject({ status: 403 });
});

test('a value is one secret, or a JSON array of several, newest first', () => {
  expect(secretsIn('one')).toEqual(['one']);
  expect(secretsIn('["new","old"]')).toEqual(['new', 'old']);
});

test.each(['', ' \n'])('the value %j is refused, as everybody knows it', (value) => {
  expect(() => secretsIn(value)).toThrow('a secret is empty');
});

test.each(['[not json', '[]', '[""]', '[1]'])('the value %s is refused without being quoted', (value) => {
  expect(() => secretsIn(value)).toThrow(/^a secret begins with "\[" but is not a JSON array of one or more secrets$/);
});
