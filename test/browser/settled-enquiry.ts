import type { Page } from 'playwright-core';
import type { SettleEnquirySteps } from '../../functions/settle-enquiry/settle-enquiry.ts';
import { mintDoneToken, readDoneToken } from '../../shared/privacy/tokens/done-token.ts';

const keys = ['a key for tests'];
const reference = 'R-0123456789ABCDEF';
const token = mintDoneToken({ alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA', reference }, keys);

/** What the team's page of a promised answer is given in a browser's tests. */
export const settledEnquiry: Partial<SettleEnquirySteps> = {
  readToken: async (given) => readDoneToken(given, keys),
  settle: async () => 'settled',
};

const path = `/enquiries/${reference}`;

export const enquiryPages: { path: string; act?: (page: Page) => Promise<unknown> }[] = [
  { path: `${path}?token=${token}` },
  { path: `${path}?token=${token}`, act: (page) => Promise.all([page.waitForEvent('load'), page.click('button')]) },
  { path: `${path}?token=half` },
];
