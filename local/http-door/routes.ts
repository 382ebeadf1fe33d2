import type { FunctionDeclaration } from '../../infra/functions.ts';

/** A declared route, such as `GET /rights/{right}`, and the function behind it. */
export type Route = {
  routeKey: string;
  method: string;
  segments: string[];
  functionName: string;
  /** Who lets requests in, where it is not for anyone. */
  authorizer: 'staff' | null;
};

export type Matched = { route: Route; pathParameters: Record<string, string> };

export function routesOf(functions: readonly FunctionDeclaration[]): Route[] {
  return functions.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.kind === 'http' ? trigger.routes.map((key) => routeOf(key, name, trigger.authorizer ?? null)) : [],
    ),
  );
}

function routeOf(routeKey: string, functionName: string, authorizer: Route['authorizer']): Route {
  const [method = '', path = ''] = routeKey.split(' ');
  return { routeKey, method, segments: path.split('/'), functionName, authorizer };
}

/**
 * The route of a request; undefined where there is none. As at an HTTP API the method must be the declared one: HEAD is not
 * answered by a GET route, and OPTIONS by none. A route without parameters comes before one with.
 */
export function matchRoute(routes: readonly Route[], method: string, segments: readonly string[]): Matched | undefined {
  const fitting = routes
    .filter((route) => route.method === method && route.segments.length === segments.length)
    .flatMap((route) => {
      const pathParameters = parametersOf(route, segments);
      return pathParameters ? [{ route, pathParameters }] : [];
    });
  return fitting.toSorted((one, other) => Object.keys(one.pathParameters).length - Object.keys(other.pathParameters).length)[0];
}

function parametersOf({ segments: wanted }: Route, segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [position, pattern] of wanted.entries()) {
    const segment = segments[position] ?? '';
    const name = /^\{(\w+)\}$/.exec(pattern)?.[1];
    if (name && segment !== '') parameters[name] = segment;
    else if (pattern !== segment) return undefined;
  }
  return parameters;
}
