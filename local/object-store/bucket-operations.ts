import { answerXml } from './answers.ts';
import { escapeXml, ObjectStoreError } from './object-store-error.ts';
import type { Operation } from './operations.ts';

/** ListObjectsV2, with prefix, start and continuation; without delimiter. */
export const listObjects: Operation = async ({ objects, bucket, url, response }) => {
  const parameter = (name: string) => url.searchParams.get(name) ?? '';
  if (parameter('list-type') !== '2' || parameter('delimiter')) throw new ObjectStoreError(501, 'NotImplemented', url.search);
  const token = parameter('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString() : parameter('start-after');
  const limit = Math.min(Number(parameter('max-keys') || 1000), 1000);
  const matching = objects
    .list(bucket)
    .filter(({ key }) => key.startsWith(parameter('prefix')) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
  const page = matching.slice(0, limit);
  const last = page.at(-1);
  const next = matching.length > limit && last ? Buffer.from(last.key).toString('base64url') : undefined;
  const contents = page.map(
    ({ key, at, etag, body }) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>${at}</LastModified><ETag>${escapeXml(etag)}</ETag>` +
      `<Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  answerXml(
    response,
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name>` +
      `<Prefix>${escapeXml(parameter('prefix'))}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys>` +
      `<IsTruncated>${next !== undefined}</IsTruncated>${next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''}` +
      `${contents.join('')}</ListBucketResult>`,
  );
};

/** DeleteObjects: up to a thousand keys; what is not there counts as deleted. */
export const deleteObjects: Operation = async ({ objects, bucket, body, response }) => {
  const xml = body.toString();
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => unescapeXml(key ?? ''));
  if (keys.length === 0 || keys.length > 1000) throw new ObjectStoreError(400, 'MalformedXML', 'one to 1000 keys');
  for (const key of keys) await objects.delete(bucket, key);
  const deleted = /<Quiet>true<\/Quiet>/.test(xml) ? [] : keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`);
  answerXml(response, 200, `<DeleteResult>${deleted.join('')}</DeleteResult>`);
};

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name ?? ''] ?? all;
  });
