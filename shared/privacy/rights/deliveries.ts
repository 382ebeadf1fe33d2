/**
 * What became of a mail of law (docs/design.md, rule 15), in a row of its own: SES may tell it before the case knows that the
 * mail went, and whoever comes second finds what the other wrote.
 */
export type Delivery = 'delivered' | 'bounced';

export type Deliveries = {
  note(told: { caseId: string; sesId: string; what: Delivery; at: Date }): Promise<void>;
  of(caseId: string, sesId: string): Promise<Delivery | null>;
};
