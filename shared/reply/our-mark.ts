/**
 * The mark by which an answer to an automatic mail of ours is known: a message id of our own at the end of its References.
 * SES replaces our Message-ID by one of its own, and whoever answers repeats References (RFC 5322 3.6.4), so the mark comes
 * back without a row to look up. A forged mark only costs its sender an acknowledgement.
 */
export function ourMark(reference: string, sendingDomain: string): string {
  return `<${reference.toLowerCase()}.auto@${sendingDomain}>`;
}

/** Is this message id one of our marks? Taken with or without its angle brackets. */
export function isOurMark(messageId: string, sendingDomain: string): boolean {
  return messageId.replace(/^<|>$/g, '').toLowerCase().endsWith(`.auto@${sendingDomain}`);
}
