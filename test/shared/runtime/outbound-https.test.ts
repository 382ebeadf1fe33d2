import { createServer as createPlain } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundHttps, type OutboundOptions } from '../../../shared/runtime/outbound-https.ts';
import { chainFor, pemOf } from '../../builders/certificates.ts';

const host = 'system.example.org';
const { root, leaf, pem } = chainFor(host);
const heard: { method: string; url: string; host: string; body: string }[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer({ key: pemOf(leaf.key), cert: pem }, (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push({ method: request.method ?? '', url: request.url ?? '', host: request.headers.host ?? '', body });
      if (request.url === '/redirect') response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end();
      else if (request.url === '/long') response.end(Buffer.alloc(64 * 1024 + 1, 'a'));
      else if (request.url === '/edge') response.end(Buffer.alloc(64 * 1024, 'a'));
      else if (request.url === '/never') response.writeHead(200).write('half');
      else response.writeHead(201, { 'content-type': 'application/json', 'X-Odd': 'yes' }).end('{"taken":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port; // it listens on a port
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const loopback = [{ address: '127.0.0.1', family: 4 }];
/** As if the test's own server stood on the public internet. */
const calling = (changes: OutboundOptions = {}) =>
  outboundHttps({ resolve: async () => loopback, isCallable: (address) => address === '127.0.0.1', ca: [root.pem], ...changes });
const get = (path: string, changes: OutboundOptions = {}) =>
  calling(changes)({ url: `https://${host}:${port}${path}`, method: 'GET', headers: {} });

describe('a call to somebody else’s machine', () => {
  it('goes by https to the address that was checked, under the name that was meant', async () => {
    const resolved: string[] = [];
    const resolve = async (name: string) => {
      resolved.push(name);
      return loopback;
    };
    const call = calling({ resolve });
    const answer = await call({ url: `https://${host}:${port}/rights?a=b`, method: 'POST', headers: { 'x-a': 'b' }, body: 'é' });
    expect(answer).toMatchObject({ status: 201, headers: { 'content-type': 'application/json', 'x-odd': 'yes' } });
    expect(Buffer.from(answer.body).toString()).toBe('{"taken":true}');
    expect(heard.at(-1)).toEqual({ method: 'POST', url: '/rights?a=b', host: `${host}:${port}`, body: 'é' });
    expect(resolved).toEqual([host]); // once: a name that leads elsewhere the second time leads nowhere
  });

  it('is not made where the certificate is another’s', async () => {
    const before = heard.length;
    await expect(calling({ ca: [] })({ url: `https://${host}:${port}/`, method: 'GET', headers: {} })).rejects.toThrow();
    const other = calling()({ url: `https://other.example.org:${port}/`, method: 'GET', headers: {} });
    await expect(other).rejects.toThrow();
    expect(heard).toHaveLength(before);
  });

  it.each([
    ['http://system.example.org/', 'plain http'],
    ['https://user:password@system.example.org/', 'a login'],
    ['https://127.0.0.1/', 'this machine'],
    ['https://2130706433/', 'this machine as a number'],
    ['https://0x7f.1/', 'this machine in hexadecimal'],
    ['https://[::1]/', 'this machine'],
    ['https://[::ffff:169.254.169.254]/', 'the metadata of the cloud'],
    ['file:///etc/passwd', 'a file'],
    ['no address', 'nothing'],
  ])('is not made to %s: %s', async (url) => {
    const call = outboundHttps({ resolve: async () => [{ address: '93.184.215.14', family: 4 }] });
    await expect(call({ url, method: 'GET', headers: {} })).rejects.toMatchObject({ name: 'CallRefused' });
  });

  it.each([
    [[{ address: '10.0.0.8', family: 4 }]],
    [
      [
        { address: '93.184.215.14', family: 4 },
        { address: '169.254.169.254', family: 4 },
      ],
    ],
    [[{ address: '::1', family: 6 }]],
    [[]],
  ])('is not made to a name with one address that is not public', async (addresses) => {
    const call = outboundHttps({ resolve: async () => addresses });
    const made = call({ url: `https://${host}/`, method: 'GET', headers: {} });
    await expect(made).rejects.toMatchObject({ name: 'CallRefused' });
  });

  it('follows no redirect', async () => {
    const before = heard.length;
    expect(await get('/redirect')).toMatchObject({ status: 302 });
    expect(heard).toHaveLength(before + 1);
  });

  it('reads 64 KB and no more', async () => {
    expect((await get('/edge')).body).toHaveLength(64 * 1024);
    await expect(get('/long')).rejects.toThrow('64 KB');
  });

  it('ends where nobody answers in time, and where a name is not found in time', async () => {
    await expect(get('/never', { timeoutMs: 150 })).rejects.toThrow();
    await expect(get('/', { timeoutMs: 50, resolve: () => new Promise(() => undefined) })).rejects.toThrow();
  });
});

describe('a system on this machine', () => {
  it('is called where the one-machine stack says so, by the origin of the settings alone', async () => {
    const plain = createPlain((request, response) => response.end(request.url));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port: at } = plain.address() as AddressInfo; // it listens on a port
    const call = outboundHttps({ localSystems: { 'https://list.example.com': `http://127.0.0.1:${at}` } });
    const answer = await call({ url: 'https://list.example.com/rights?a=b', method: 'GET', headers: {} });
    expect(Buffer.from(answer.body).toString()).toBe('/rights?a=b');
    plain.close();
    await expect(call({ url: `http://127.0.0.1:${at}/rights`, method: 'GET', headers: {} })).rejects.toMatchObject({
      name: 'CallRefused',
    });
  });

  it.each(['http://10.0.0.1:80', 'https://127.0.0.1:1', 'http://localhost:1', 'http://169.254.169.254'])(
    'is nowhere but at http://127.0.0.1: not %s',
    async (target) => {
      const call = outboundHttps({ localSystems: { 'https://list.example.com': target } });
      const made = call({ url: 'https://list.example.com/', method: 'GET', headers: {} });
      await expect(made).rejects.toMatchObject({ name: 'CallRefused' });
    },
  );
});
