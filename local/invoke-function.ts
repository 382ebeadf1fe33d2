import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import type { Context } from 'aws-lambda';
import type { FunctionDeclaration } from '../infra/functions.ts';

/** Calls a function with an event, as Lambda does. */
export type Invoke = (event: unknown) => Promise<unknown>;

/** A declared function has no code. */
export class FunctionMissing extends Error {
  override name = 'FunctionMissing';
}

type Handler = (event: unknown, context: Context) => unknown;

const fileOf = ({ name }: FunctionDeclaration): URL => new URL(`../functions/${name}/index.ts`, import.meta.url);

/** @throws {FunctionMissing} where the function has no code. */
export async function findFunction(declaration: FunctionDeclaration): Promise<void> {
  const { name } = declaration;
  await access(fileOf(declaration)).catch((error) => {
    throw new FunctionMissing(`infra/functions.ts declares ${name}, but functions/${name}/index.ts is not there`, {
      cause: error,
    });
  });
}

/**
 * Loads a declared function's `handler`. `start` is a number of its own for every start of the stack: the module reads its
 * environment when it is loaded, so that each start needs it afresh.
 */
export async function loadFunction(declaration: FunctionDeclaration, start: number): Promise<Invoke> {
  const { name, timeout, memory } = declaration;
  // what Lambda expects of the module
  const { handler } = (await import(`${fileOf(declaration).href}?start=${start}`)) as { handler: Handler };
  return async (event) => handler(event, contextOf(name, timeout, memory));
}

function contextOf(name: string, timeout: number, memory: number): Context {
  const end = Date.now() + timeout * 1000;
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
    memoryLimitInMB: String(memory),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
