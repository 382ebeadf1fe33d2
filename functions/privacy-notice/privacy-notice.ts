import { noticeIn } from '../../shared/pages/notice/notice.ts';
import { noticePage } from '../../shared/pages/notice-page.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { page } from '../../shared/runtime/http-answer.ts';

/** `GET /privacy`: the notice (GDPR arts. 12 to 14), made from the settings. Calls nobody, and caches may keep it. */
export function privacyNotice(site: Site): Route {
  return {
    GET: ({ locale, query }) => {
      const visit: Visit = { site, locale, path: '/privacy', query };
      const notice = noticeIn(site, locale);
      return page(() => noticePage(visit, notice), notice, { cache: 'shared' });
    },
  };
}
