import type { ServerResponse } from 'node:http';
import { AwsError, answerError } from '../aws-json.ts';
import type { Service } from './called-operation.ts';

type Answers = Record<'before' | 'throttle', [code: string, status: number]>;

/** What each service answers where it fails or throttles, by the names its SDK client knows. */
const answers: Record<Service, Answers> = {
  dynamodb: { before: ['InternalServerError', 500], throttle: ['ProvisionedThroughputExceededException', 400] },
  s3: { before: ['InternalError', 500], throttle: ['SlowDown', 503] },
  ses: { before: ['InternalServiceErrorException', 500], throttle: ['TooManyRequestsException', 429] },
  sqs: { before: ['InternalError', 500], throttle: ['RequestThrottled', 400] },
  sns: { before: ['InternalError', 500], throttle: ['Throttled', 429] },
  secretsmanager: { before: ['InternalServiceError', 500], throttle: ['ThrottlingException', 400] },
};

export function answerFault(response: ServerResponse, service: Service, fault: 'before' | 'throttle'): void {
  const [code, status] = answers[service][fault];
  const message = 'This call was made to fail.';
  if (service === 's3' || service === 'sns') {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
    return;
  }
  answerError(response, new AwsError(code, message, status));
}
