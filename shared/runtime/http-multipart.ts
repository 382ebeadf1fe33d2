import busboy from 'busboy';

/** More fields than any form of ours has. */
const mostFields = 40;

/**
 * The text fields of a multipart/form-data body, in their order; files are passed over.
 * @throws where it is no such body: no boundary, cut off, or more fields than a form has.
 */
export function multipartFields(bytes: Uint8Array, contentType: string): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    const fields: [string, string][] = [];
    const parser = busboy({ headers: { 'content-type': contentType }, limits: { fields: mostFields, parts: mostFields } });
    parser.on('field', (name, value) => fields.push([name, value]));
    parser.on('file', (_name, file) => file.resume());
    parser.on('partsLimit', () => reject(new Error('more parts than a form has')));
    parser.on('error', reject);
    parser.on('close', () => resolve(fields));
    parser.end(bytes);
  });
}
