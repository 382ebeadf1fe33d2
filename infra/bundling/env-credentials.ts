/**
 * Stands in for `@aws-sdk/credential-provider-node` in bundles. A function gets its credentials in three environment
 * variables and from nowhere else, so that the SDK's chain (profiles, SSO, web identity, instance metadata: 110 KB and a
 * third of a cold start, docs/decisions/0011) has nothing to find. The clients ask for `defaultProvider` alone; should
 * one ask for more, it does not build.
 */
type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/** The shape the SDK's clients call: options, then a provider. Throws where the environment holds no credentials. */
export const defaultProvider = () => async (): Promise<Credentials> => {
  const accessKeyId = process.env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = process.env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = process.env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) throw new Error('the environment holds no AWS credentials');
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
};
