import type { RequestListener } from 'node:http';
import { AwsError, answerError, answerJson } from '../aws-json.ts';
import type { Faults } from '../faults/faults.ts';
import { readBody } from '../read-body.ts';
import { serve } from '../serve.ts';

export type Secrets = { url: string; close(): Promise<void> };

/** Secrets Manager on this machine: `GetSecretValue` of the given plain strings, by name. */
export async function startSecrets(options: {
  port?: number;
  values: Readonly<Record<string, string>>;
  faults?: Faults;
}): Promise<Secrets> {
  const { port, values, faults } = options;
  const listener: RequestListener = (request, response) => {
    readBody(request)
      .then((body) => {
        const target = String(request.headers['x-amz-target']);
        if (target !== 'secretsmanager.GetSecretValue')
          throw new AwsError('UnknownOperationException', `${target} is not here`, 501);
        const { SecretId } = JSON.parse(body.toString()) as { SecretId: string }; // the SDK requires it
        const value = Object.hasOwn(values, SecretId) ? values[SecretId] : undefined;
        if (value === undefined)
          throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
        answerJson(
          response,
          200,
          {
            ARN: `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${SecretId}`,
            Name: SecretId,
            SecretString: value,
            VersionId: '00000000-0000-4000-8000-000000000000',
            VersionStages: ['AWSCURRENT'],
          },
          { 'content-type': 'application/x-amz-json-1.1' },
        );
      })
      .catch((error) => answerError(response, error));
  };
  const server = await serve(faults ? faults.around(listener) : listener, port);
  return { url: server.url, close: server.close };
}
