/** What S3 answers where it refuses; `code` becomes the name of the SDK's exception. */
export class ObjectStoreError extends Error {
  override name = 'ObjectStoreError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string = code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Text inside an XML element. */
export const escapeXml = (text: string): string => text.replace(/[<>&"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
