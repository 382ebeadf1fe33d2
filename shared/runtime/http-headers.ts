import { styleHash } from '../pages/stylesheet.ts';

/** The one stylesheet is in the page; there is no script and no frame, and a form goes only to us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:', // the empty icon, so that a browser does not ask for /favicon.ico
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer carries. Tokens stand in addresses, so no address is ever told to another page. */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // Locally there is no https, and a browser must not learn that there is.
    ...(https && { 'strict-transport-security': 'max-age=63072000' }),
  };
}
