import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { consent, type ConsentSteps } from '../../functions/consent/consent.ts';
import { preferences, type PreferencesSteps } from '../../functions/preferences/preferences.ts';
import { privacyNotice } from '../../functions/privacy-notice/privacy-notice.ts';
import { rightsRequests, type RightsRequestsSteps } from '../../functions/rights-requests/rights-requests.ts';
import { settleEnquiry, type SettleEnquirySteps } from '../../functions/settle-enquiry/settle-enquiry.ts';
import { systemCallback, type SystemCallbackSteps } from '../../functions/system-callback/system-callback.ts';
import { unsubscribe, type UnsubscribeSteps } from '../../functions/unsubscribe/unsubscribe.ts';
import defaultSettings from '../../repondeur.config.ts';
import { siteOf } from '../../shared/pages/site.ts';
import { calendarOf } from '../../shared/privacy/rights/deadline.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import { httpFunction, type Route, type Routes } from '../../shared/runtime/http.ts';
import { type RightsRequestSteps, rightsRequestRoute } from '../../shared/runtime/rights-request-route.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { unexpected } from '../doubles/unexpected.ts';
import { type Call, context, httpEvent } from './http-event.ts';

export type PublicSteps = {
  settings: Settings;
  publicUrl: string;
  now: Date;
  consent: Partial<ConsentSteps>;
  unsubscribe: Partial<UnsubscribeSteps>;
  preferences: Partial<PreferencesSteps>;
  request: Partial<RightsRequestSteps>;
  following: Partial<RightsRequestsSteps>;
  answers: Partial<SystemCallbackSteps>;
  enquiry: Partial<SettleEnquirySteps>;
};

/** All functions with a public page, by name, on doubles: what a test does not give is not expected to be called. */
export function publicFunctions(given: Partial<PublicSteps> = {}) {
  const { settings = defaultSettings, publicUrl = 'https://privacy.example.com', now = new Date('2026-11-22T10:00:00Z') } = given;
  const site = siteOf(settings, publicUrl);
  const consents: ConsentSteps = {
    site,
    publicUrl,
    aliasOf: unexpected('aliasOf'),
    mayAsk: unexpected('mayAsk'),
    signingSecrets: unexpected('signingSecrets'),
    calls: { keep: unexpected('keep'), forget: unexpected('forget') },
    request: unexpected('request'),
    tell: unexpected('tell'),
    tellFailed: unexpected('tellFailed'),
    lookAt: unexpected('lookAt'),
    confirm: unexpected('confirm'),
    mintPreferencesToken: unexpected('mintPreferencesToken'),
    follow: unexpected('follow'),
    followFailed: unexpected('followFailed'),
    ...given.consent,
  };
  const links: UnsubscribeSteps = {
    site,
    readToken: unexpected('readToken'),
    optOut: unexpected('optOut'),
    readUndo: unexpected('readUndo'),
    undo: unexpected('undo'),
    ...given.unsubscribe,
  };
  const views: PreferencesSteps = {
    site,
    publicUrl,
    readToken: unexpected('readToken'),
    state: unexpected('state'),
    history: unexpected('history'),
    choose: unexpected('choose'),
    mintStopToken: unexpected('mintStopToken'),
    mintFormToken: unexpected('mintFormToken'),
    readFormToken: unexpected('readFormToken'),
    ...given.preferences,
  };
  const requests: RightsRequestSteps = {
    calendar: calendarOf(settings),
    randomBytes: (size) => new Uint8Array(size).fill(7),
    aliasOf: unexpected('aliasOf'),
    open: unexpected('open'),
    mayWriteTo: unexpected('mayWriteTo'),
    vouchedSecrets: unexpected('vouchedSecrets'),
    tell: unexpected('tell'),
    tellFailed: unexpected('tellFailed'),
    ...given.request,
  };
  const following: RightsRequestsSteps = {
    site,
    publicUrl,
    calendar: calendarOf(settings),
    randomBytes: (size) => new Uint8Array(size).fill(7),
    find: unexpected('find'),
    change: unexpected('change'),
    file: unexpected('file'),
    open: unexpected('open'),
    readPortalToken: unexpected('readPortalToken'),
    mintPortalToken: unexpected('mintPortalToken'),
    shows: unexpected('shows'),
    prove: unexpected('prove'),
    withdraw: unexpected('withdraw'),
    portal: { stored: unexpected('stored'), casesOf: unexpected('casesOf') },
    complain: unexpected('complain'),
    askCode: unexpected('askCode'),
    staged: unexpected('staged'),
    confirmCorrections: unexpected('confirmCorrections'),
    newAddresses: { shows: unexpected('shows'), prove: unexpected('prove') },
    isAnswerThere: unexpected('isAnswerThere'),
    addressOfAnswer: unexpected('addressOfAnswer'),
    tell: unexpected('tell'),
    tellFailed: unexpected('tellFailed'),
    ...given.following,
  };
  const answers: SystemCallbackSteps = {
    site,
    publicUrl,
    cases: { find: unexpected('find'), file: unexpected('file') },
    asks: { find: unexpected('find'), answered: unexpected('answered'), answeredByHand: unexpected('answeredByHand') },
    outbox: { postpone: unexpected('postpone') },
    corrections: unexpected('corrections'),
    optOuts: { find: unexpected('find') },
    standings: { identity: unexpected('identity') },
    tokenKeys: unexpected('tokenKeys'),
    secretsOf: unexpected('secretsOf'),
    processorKey: unexpected('processorKey'),
    refused: unexpected('refused'),
    advance: unexpected('advance'),
    ...given.answers,
  };
  const enquiry: SettleEnquirySteps = {
    site,
    readToken: unexpected('readToken'),
    settle: unexpected('settle'),
    ...given.enquiry,
  };
  const made = (name: string, route: Route | Routes) => [name, httpFunction(name, site, route, () => now)] as const;
  return new Map([
    made('consent', consent(consents)),
    made('unsubscribe', unsubscribe(links)),
    made('preferences', preferences(views)),
    made('privacy-notice', privacyNotice(site)),
    made('settle-enquiry', settleEnquiry(enquiry)),
    made('rights-requests', rightsRequests(following)),
    made('system-callback', systemCallback(answers)),
    ...rights.map((right) => made(`request-${right}`, rightsRequestRoute(right, site, requests))),
  ]);
}

/** The answer of one function to one call. */
export async function answer(name: string, call: Call, given: Partial<PublicSteps> = {}): Promise<Answered> {
  const handler = publicFunctions(given).get(name);
  if (!handler) throw new Error(`${name} is no public function`);
  const {
    statusCode = 0,
    headers = {},
    body = '',
  } = (await handler(httpEvent(call), context)) satisfies APIGatewayProxyStructuredResultV2;
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, String(value)])),
    body,
  };
}

export type Answered = { status: number; headers: Record<string, string>; body: string };
