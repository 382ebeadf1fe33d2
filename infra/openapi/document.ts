import * as z from 'zod';
import { actBodies } from '../../functions/staff/act-bodies.ts';
import { type FunctionDeclaration, functions } from '../functions.ts';
import { conflict, problem } from './answers.ts';
import type { Operation, Parameter } from './operation.ts';
import { publicOperations } from './public-operations.ts';
import { staffOperations } from './staff-operations.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The OpenAPI document (3.1) of every route that infra/functions.ts declares, made of the zod schemas that read what is sent and
 * of those that a test holds answers against. Where it is served, the address is added.
 * @throws where a route is declared that nothing describes, or described that nothing declares.
 */
export function openApiDocument(declared: readonly FunctionDeclaration[] = functions): Json {
  const operations = { ...publicOperations, ...staffOperations };
  const routes = declared.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.kind === 'http' ? trigger.routes.map((key) => ({ key, name, isStaff: trigger.authorizer === 'staff' })) : [],
    ),
  );
  const described = (key: string) => operations[key.replace(/^HEAD /, 'GET ')];
  const unknown = routes.filter(({ key }) => !described(key)).map(({ key }) => key);
  const idle = Object.keys(operations).filter((key) => !routes.some((route) => route.key === key));
  if (unknown.length + idle.length > 0)
    throw new Error(
      `infra/openapi describes no ${unknown.join(', ') || 'less'}, and describes for nobody ${idle.join(', ') || 'nothing'}`,
    );

  const paths: Record<string, Record<string, Json>> = {};
  for (const { key, name, isStaff } of routes.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const [method = '', path = ''] = key.split(' ');
    const operation = described(key);
    if (!operation) continue;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(operation, { method, path, name, isStaff }) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Repondeur',
      version: '1',
      description:
        'Answers mail and carries people’s rights under the GDPR. Pages and API share their routes: JSON where it is asked for or sent.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(Object.entries(paths).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    components: {
      schemas: { Problem: schemaOf(problem, 'output'), Conflict: schemaOf(conflict, 'output') },
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

type Place = { method: string; path: string; name: string; isStaff: boolean };

function operationOf(operation: Operation, { method, path, name, isStaff }: Place): Json {
  const { summary, body, answers, problems } = operation;
  const isHead = method === 'HEAD';
  const parameters = parametersOf(path, operation);
  return {
    operationId: idOf(method, path),
    summary,
    tags: [name],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentSent(operation, body) } }),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, schema]) => [status, answerOf(isHead ? null : schema, operation)] as const),
      ...problems.map((status) => [String(status), isHead ? { description: 'A problem' } : problemOf(status, isStaff)] as const),
    ]),
    ...(isStaff && { security: [{ staff: [] }] }),
  };
}

/** `POST /staff/cases/{id}/{act}` → `postStaffCasesIdAct`. */
function idOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function parametersOf(path: string, { query = {}, headers = {} }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(name === 'act' && { enum: Object.keys(actBodies) }) },
  }));
  return [...inPath, ...named('query', query), ...named('header', headers)];
}

function named(where: 'query' | 'header', parameters: Readonly<Record<string, Parameter>>): Json[] {
  return Object.entries(parameters).map(([name, { says, required = false }]) => ({
    name,
    in: where,
    required,
    description: says,
    schema: { type: 'string' },
  }));
}

function contentSent({ form }: Operation, body: NonNullable<Operation['body']>): Json {
  if ('bytes' in body) return { '*/*': { schema: { description: body.bytes } } };
  const schema = schemaOf(body, 'input');
  return {
    'application/json': { schema },
    ...(form && { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } }),
  };
}

function answerOf(schema: Operation['answers'][number], { page }: Operation): Json {
  if (!schema) return { description: 'Done' };
  const html = page ? { 'text/html': { schema: { type: 'string' } } } : {};
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(schema, 'output') }, ...html } };
}

/** The HTTP API itself answers 401 where a token is missing, in its own words. */
function problemOf(status: number, isStaff: boolean): Json {
  if (isStaff && status === 401) return { description: 'No token, or none that is valid' };
  const schema = { $ref: `#/components/schemas/${isStaff && status === 409 ? 'Conflict' : 'Problem'}` };
  return { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema } } };
}

function schemaOf(schema: NonNullable<Operation['answers'][number]>, io: 'input' | 'output'): Json {
  const { $schema: _ofTheDocument, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // The format says it; what zod checks it by is long, and ours.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return made;
}
