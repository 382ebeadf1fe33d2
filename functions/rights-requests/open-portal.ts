import { portalPage, type PortalShown } from '../../shared/pages/portal-pages.ts';
import { pathOf } from '../../shared/pages/request-pages.ts';
import type { Visit } from '../../shared/pages/site.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import { areBeingPrepared, type Corrections, newAddressIn } from '../../shared/privacy/rights/corrections.ts';
import type { Portal } from '../../shared/privacy/rights/portal.ts';
import { type Answer, page } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import type { FindSteps, OpenedPortal } from './find-request.ts';

export type PortalSteps = FindSteps & {
  publicUrl: string;
  portal: Pick<Portal, 'stored' | 'casesOf'>;
  staged: Corrections['staged'];
  /** Does the answer to fetch lie in the bucket? */
  isAnswerThere(caseId: string): Promise<boolean>;
};

/** The portal page, and the same for programs. Its address is good for as long as its token. */
export async function openPortal(request: HttpRequest, opened: OpenedPortal, steps: PortalSteps): Promise<Answer> {
  const { locale, now } = request;
  const { found, portal } = opened;
  const query = { token: portal.token };
  const visit: Visit = { site: steps.site, locale, path: pathOf(found.caseId), query };
  const shown = await whatIsShown(found, now, steps);
  return page(() => portalPage(visit, shown, portal), inJson(shown, opened, steps.publicUrl));
}

async function whatIsShown(found: Case, now: Date, { portal, staged, isAnswerThere }: PortalSteps): Promise<PortalShown> {
  const { alias, caseId, progress } = found;
  const isExported = [progress.access, progress.portability].some((one) => one === 'done' || one === 'partly');
  const [stored, cases, corrections, isReady] = await Promise.all([
    alias ? portal.stored(alias, now) : null,
    alias ? portal.casesOf(alias) : [],
    progress.rectification === 'staged' || progress.rectification === 'confirmed' ? staged(caseId) : null,
    isExported && found.answer !== null && isAnswerThere(caseId),
  ]);
  const isConfirmed = progress.rectification === 'confirmed';
  return {
    found,
    stored,
    corrections: isConfirmed ? null : corrections,
    isPreparing: areBeingPrepared(found),
    hasNewAddress: isConfirmed && newAddressIn(corrections ?? []) !== null,
    isReady,
    others: cases.filter((one) => one.caseId !== caseId),
  };
}

function inJson(shown: PortalShown, { portal }: OpenedPortal, publicUrl: string) {
  const { found, others, stored, corrections, isPreparing, isReady } = shown;
  const { caseId } = found;
  const link = (act: string) => `${publicUrl.replace(/\/+$/, '')}${pathOf(caseId)}${act}?token=${portal.token}`;
  return {
    ...caseInJson(found),
    others: others.map(caseInJson),
    stored,
    corrections,
    preparing: isPreparing,
    portal: {
      token: portal.token,
      expiresAt: portal.expiresAt.toISOString(),
      links: {
        self: link(''),
        complain: link('/complain'),
        ...(isReady && { export: link('/export') }),
        ...(corrections && { corrections: link('/corrections') }),
        ...(!isClosed(found.state) && { withdraw: link('/withdraw') }),
      },
    },
  };
}

function caseInJson({ caseId, state, rights, receivedAt, dueBy, closedAt, repeatOf }: Case) {
  return { requestId: caseId, status: state, rights, receivedAt, dueAt: dueBy, closedAt, repeatOf };
}
