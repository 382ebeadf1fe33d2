import { describe, expect, it } from 'vitest';
import sample from '../../../repondeur.config.ts';
import { refuseBrokenReplies } from '../../../shared/reply/refuse-broken-replies.ts';

describe('settings that would break a reply', () => {
  it('are refused, with the letters and what they lack', () => {
    const mentions = Array.from({ length: 40 }, (_, index) => `Mention ${index} that the law of some country demands of us`);
    const settings = { ...sample, legalEntity: { ...sample.legalEntity, mentions } };
    expect(() => refuseBrokenReplies(settings)).toThrow(/acknowledgement \(fr\): .*2200/);
  });

  it('are not those of the sample', () => {
    expect(() => refuseBrokenReplies(sample)).not.toThrow();
  });
});
