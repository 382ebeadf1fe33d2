import { rightsIn, rightsPage } from '../../shared/pages/rights-pages.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { page } from '../../shared/runtime/http-answer.ts';

/** `GET /rights`: choose a right. The same for everyone, so caches may keep it. */
export function rightsRequests(site: Site): Route {
  return {
    GET: ({ locale, query }) => {
      const visit: Visit = { site, locale, path: '/rights', query };
      return page(() => rightsPage(visit), { rights: rightsIn(visit) }, { cache: 'shared' });
    },
  };
}
