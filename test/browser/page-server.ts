import type { Served } from '../../local/serve.ts';
import { functions } from '../../infra/functions.ts';
import { routesOf } from '../../local/http-door/routes.ts';
import { startHttpDoor } from '../../local/http-door/start-http-door.ts';
import { context } from '../builders/http-event.ts';
import { type PublicSteps, publicFunctions } from '../builders/public-functions.ts';

/** The public pages on 127.0.0.1, on doubles, behind the routes that are deployed. */
export function servePages(given: Partial<PublicSteps>): Promise<Served> {
  const pages = publicFunctions(given);
  const routes = routesOf(functions.filter(({ name }) => pages.has(name)));
  return startHttpDoor({
    routes,
    invoke: (name) => async (event) => {
      const handler = pages.get(name);
      if (!handler) throw new Error(`${name} is not served here`);
      return handler(event as Parameters<typeof handler>[0], context); // the door makes events of this shape
    },
  });
}
