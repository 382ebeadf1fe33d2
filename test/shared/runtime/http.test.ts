import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import settings from '../../../repondeur.config.ts';
import { siteOf } from '../../../shared/pages/site.ts';
import { httpFunction, type Route, type Routes } from '../../../shared/runtime/http.ts';
import { page } from '../../../shared/runtime/http-answer.ts';
import { type Call, context, form, httpEvent, json, multipart } from '../../builders/http-event.ts';

const site = siteOf(settings, 'https://privacy.example.com');
const now = new Date('2026-11-22T10:00:00Z');

async function call(route: Route | Routes, request: Call) {
  const handler = httpFunction('a-function', site, route, () => now);
  const { statusCode, headers, body } = await handler(httpEvent(request), context);
  return { status: statusCode, headers: headers ?? {}, body: body ?? '' };
}

/** Answers with what it was given. */
const echo: Route = {
  GET: ({ locale, query, method, wantsJson }) => page(() => `page in ${locale}`, { locale, query, method, wantsJson }),
  POST: ({ body, locale, now: at }) => page(() => JSON.stringify(body), { body, locale, at }),
};

describe('a public HTTP function', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.stubEnv('LOG_LEVEL', '');
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('answers a browser with a page, and a program with JSON', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    for (const accept of [browser, '*/*', 'text/html, application/json;q=0.9', undefined]) {
      const { headers } = await call(echo, { path: '/a', headers: accept ? { accept } : {} });
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
    for (const accept of ['application/json', 'application/json, text/plain, */*', 'text/html;q=0.5, application/json']) {
      const { headers } = await call(echo, { path: '/a', headers: { accept } });
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
    }
    expect((await call(echo, json('/a', {}))).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each([
    ['/a?lang=de', 'fr', 'de'],
    ['/a?lang=xx', 'en-GB,en;q=0.8', 'en'],
    ['/a', 'it-IT, de;q=0.4, en;q=0.9', 'en'],
    ['/a', 'de-AT', 'de'],
    ['/a', 'en;q=0, de', 'de'],
    ['/a', 'pl', 'fr'],
  ])('speaks, for %s and "%s", %s', async (path, language, expected) => {
    const { body, headers } = await call(echo, { path, headers: { 'accept-language': language } });
    expect(body).toBe(`page in ${expected}`);
    expect(headers['content-language']).toBe(expected);
  });

  it('answers each of its addresses by its own route, HEAD and OPTIONS too', async () => {
    const routes = { '/a': { GET: () => page(() => 'a', {}) }, '/a/b': { POST: () => page(() => 'b', {}) } };
    expect((await call(routes, { path: '/a' })).body).toBe('a');
    expect((await call(routes, form('/a/b', {}))).body).toBe('b');
    expect((await call(routes, { path: '/a/b', method: 'HEAD' })).status).toBe(405);
    expect((await call(routes, { path: '/a', method: 'OPTIONS' })).headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect((await call(routes, { path: '/c' })).status).toBe(500); // declared, and forgotten in the code
  });

  it('gives a route the body as it was sent, and where it came from', async () => {
    const route: Route = { POST: ({ bytes, ip }) => page(() => `${ip} ${Buffer.from(bytes).toString()}`, {}) };
    const sent = { method: 'POST', path: '/a', headers: { 'content-type': 'text/plain' }, body: '{ "é":1}' };
    expect((await call(route, sent)).body).toBe('192.0.2.7 { "é":1}');
  });

  it('reads a form in both encodings, and JSON, the same way', async () => {
    const fields = { email: 'ada@example.org', message: 'é & ü' };
    const expected = { kind: 'form', fields };
    expect(JSON.parse((await call(echo, form('/a', fields))).body)).toEqual(expected);
    expect(JSON.parse((await call(echo, multipart('/a', fields))).body)).toEqual(expected);
    expect(JSON.parse((await call(echo, json('/a', fields))).body).body).toEqual({ kind: 'json', value: fields });
  });

  it('passes the clock on', async () => {
    expect(JSON.parse((await call(echo, json('/a', 1))).body).at).toBe(now.toISOString());
  });

  it('answers HEAD like GET, without a body', async () => {
    const { status, body, headers } = await call(echo, { method: 'HEAD', path: '/a' });
    expect({ status, body, type: headers['content-type'] }).toEqual({ status: 200, body: '', type: 'text/html; charset=utf-8' });
  });

  it('tells what is allowed, to OPTIONS and to a method it does not have', async () => {
    const options = await call(echo, { method: 'OPTIONS', path: '/a' });
    expect([options.status, options.headers['allow'], options.body]).toEqual([204, 'GET, HEAD, POST, OPTIONS', '']);
    const refused = await call(
      { GET: echo.GET ?? (() => page(() => '', {})) },
      { method: 'DELETE', path: '/a', headers: { accept: 'application/json' } },
    );
    expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(refused.body)).toMatchObject({ type: 'about:blank', title: 'Method Not Allowed', status: 405 });
  });

  it('refuses 64 KB and more before it reads them', async () => {
    const tooLarge = await call(echo, form('/a', { message: 'x'.repeat(64 * 1024) }));
    expect(tooLarge.status).toBe(413);
    expect(tooLarge.body).toContain('<h1>');
    expect((await call(echo, form('/a', { message: 'x'.repeat(60 * 1024) }))).status).toBe(200);
  });

  it('takes whatever is sent for a form, and says when it is none', async () => {
    const broken = { 'content-type': 'multipart/form-data; boundary=b' };
    expect(JSON.parse((await call(echo, { method: 'POST', path: '/a', headers: broken, body: '--b\r\nhalf' })).body)).toEqual({
      kind: 'unreadable',
    });
    const notJson = await call(echo, { method: 'POST', path: '/a', headers: { 'content-type': 'application/json' }, body: '{' });
    expect(JSON.parse(notJson.body).body).toEqual({ kind: 'unreadable' });
  });

  it('puts on every answer what keeps a page to itself, and no cookie', async () => {
    const { headers } = await call(echo, { path: '/a?token=secret' });
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'strict-transport-security': 'max-age=63072000',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('allows exactly the one stylesheet that stands in its pages', async () => {
    const { headers, body } = await call(echo, { method: 'DELETE', path: '/a' });
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(style.length).toBeGreaterThan(1000);
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
  });

  it('asks for https only where it is https', async () => {
    const { headers } = await call(echo, { path: '/a', headers: { 'x-forwarded-proto': 'http' } });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('tells a fault as 500 and nothing of it, to the caller or to the log', async () => {
    const failing: Route = {
      POST: () => {
        throw new Error('ada@example.org could not be written');
      },
    };
    const { status, body, headers } = await call(failing, json('/a?token=abc', { email: 'ada@example.org' }));
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ title: 'Internal Server Error', status: 500 });
    expect(headers['cache-control']).toBe('no-store');
    expect(body + lines.join('')).not.toMatch(/ada@|could not be written|token|abc/);
    expect(lines.join('')).toContain('"event":"request-failed"');
  });

  it('logs a status and ids, and nothing a person sent', async () => {
    await call(echo, { path: '/a?token=abc', headers: { 'user-agent': 'Ada' } });
    expect(lines).toHaveLength(1);
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toEqual({
      level: 'info',
      event: 'answered',
      at: expect.any(String),
      function: 'a-function',
      requestId: 'a-request',
      status: 200,
    });
  });
});
