import type { Provider } from './provider.ts';
import { mailgun } from './providers/mailgun.ts';
import { postmark } from './providers/postmark.ts';

/** Every provider whose webhooks we take mail from. To add one: docs/adding-a-provider.md. */
const providers: readonly Provider[] = [mailgun, postmark];

/** The provider of that name. @throws where there is none: a name out of a stranger's URL is held against the settings first. */
export function providerNamed(name: string): Provider {
  const provider = providers.find((one) => one.name === name);
  if (!provider) throw new Error('no mail provider of that name');
  return provider;
}
