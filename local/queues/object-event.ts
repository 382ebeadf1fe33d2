import { prefixes } from '../../shared/names.ts';
import type { ObjectCreated } from '../object-store/start-object-store.ts';

/** Does the deployed bucket tell the `mail` queue about this key? Mail of providers; SES's own is told by its topic. */
export function isToldToMailQueue(key: string): boolean {
  return key.startsWith(prefixes.mail) && !key.startsWith(prefixes.ses);
}

/** The message S3 sends for a created object. Keys are form-encoded in it, as S3 does. */
export function objectEvent({ bucket, key, size, etag, how }: ObjectCreated, now: Date): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'eu-west-1',
        eventTime: now.toISOString(),
        eventName: `ObjectCreated:${how}`,
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'mail',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'),
            size,
            eTag: etag.replaceAll('"', ''),
            sequencer: now.getTime().toString(16).toUpperCase().padStart(16, '0'),
          },
        },
      },
    ],
  });
}
