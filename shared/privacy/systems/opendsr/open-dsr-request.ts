import { type AskKey, type OpenDsrRight, openDsrRequestId } from '../ask-id.ts';

/** What is sent to `POST /requests` (OpenDSR 2.0, 7.1): strict, whatever the processor itself is like. */
export type OpenDsrRequest = {
  regulation: 'gdpr';
  subject_request_id: string;
  subject_request_type: OpenDsrRight;
  submitted_time: string;
  subject_identities: readonly { identity_type: 'email'; identity_value: string; identity_format: 'raw' }[];
  api_version: '2.0';
  status_callback_urls: readonly string[];
};

export function openDsrRequest(
  ask: AskKey & { right: OpenDsrRight },
  { email, submittedAt, callbackUrl }: { email: string; submittedAt: Date; callbackUrl: string },
): OpenDsrRequest {
  return {
    regulation: 'gdpr',
    subject_request_id: openDsrRequestId(ask),
    subject_request_type: ask.right,
    // RFC 3339 without fractions, as every example of the specification has it
    submitted_time: submittedAt.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    subject_identities: [{ identity_type: 'email', identity_value: email, identity_format: 'raw' }],
    api_version: '2.0',
    status_callback_urls: [callbackUrl],
  };
}

/** Where a processor tells us of a request: the address in the request, and the only one we take as ours. */
export function callbackUrlOf(publicUrl: string, system: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/opendsr/callbacks/${system}`;
}
