import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functions } from '../../../infra/functions.ts';
import { openApiDocument } from '../../../infra/openapi/document.ts';
import { openApiFile, openApiText } from '../../../infra/openapi/write-openapi.ts';

const methods = ['get', 'head', 'post'] as const;
const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().optional(),
  schema: z.looseObject({ type: z.string() }),
});
const content = z.record(z.string().regex(/^[\w*]+\/[\w*+.-]+$/), z.strictObject({ schema: z.looseObject({}) }));
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  summary: z.string().min(3),
  tags: z.array(z.string()).min(1),
  parameters: z.array(parameter).default([]),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), content: content.optional() }),
  ),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
/** What OpenAPI 3.1 asks of a document, as far as ours uses it; anything else in it is a mistake. */
const openApi = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject(Object.fromEntries(methods.map((name) => [name, operation.optional()]))),
  ),
  components: z.strictObject({
    schemas: z.record(z.string(), z.looseObject({})),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), bearerFormat: z.literal('JWT') }),
    ),
  }),
});

const document = openApiDocument();
const read = openApi.parse(document);
const operations = Object.entries(read.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const one = item[method];
    return one ? [{ key: `${method.toUpperCase()} ${path}`, method, path, ...one }] : [];
  }),
);

describe('the OpenAPI document', () => {
  it('is the committed file: run `npm run openapi`', () => {
    expect(readFileSync(openApiFile, 'utf8')).toBe(openApiText());
  });

  it('has every route that a function declares, and no other', () => {
    const declared = functions.flatMap(({ triggers }) => triggers.flatMap((one) => (one.kind === 'http' ? one.routes : [])));
    expect(operations.map(({ key }) => key).toSorted()).toEqual(declared.toSorted());
  });

  it('is not made where a route is described by nobody, or for nobody', () => {
    expect(() => openApiDocument(functions.filter(({ name }) => name !== 'privacy-notice'))).toThrow('GET /privacy');
    const undescribed = { ...functions[0], triggers: [{ kind: 'http', routes: ['GET /new'] }] } as (typeof functions)[number]; // one more, of the test
    expect(() => openApiDocument([...functions, undescribed])).toThrow('GET /new');
  });

  it('gives each operation a name of its own', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names each part in braces of a path, and no other', () => {
    for (const { path, parameters } of operations) {
      const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = parameters.filter((one) => one.in === 'path');
      expect(named.map(({ name }) => name)).toEqual(inBraces);
      expect(named.every(({ required }) => required)).toBe(true);
    }
  });

  it('leads by each reference to something that is there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((name) => !(name in read.components.schemas))).toEqual([]);
    expect(JSON.stringify(document).match(/"\$(?:schema|defs|id)"/)).toBeNull();
  });

  it('asks for a token under /staff, and nowhere else', () => {
    for (const { path, security } of operations)
      expect([path, security]).toEqual([path, path.startsWith('/staff/') ? [{ staff: [] }] : undefined]);
  });

  it('has schemas that a validator can read', () => {
    for (const { requestBody, responses } of operations)
      for (const part of [requestBody?.content, ...Object.values(responses).map((one) => one.content)])
        for (const { schema } of Object.values(part ?? {}))
          if (!('$ref' in schema)) expect(() => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow(); // made by zod itself
  });
});
