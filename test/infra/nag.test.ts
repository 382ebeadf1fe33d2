import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { nagReasons } from '../../infra/nag-reasons.ts';
import { aCertificate, synthesise, widestSettings } from './synthesised.ts';

// Throws where CloudFormation's own rules find a fault.
const { app } = synthesise({ settings: widestSettings, certificateArn: aCertificate, validated: true });
const findings = new AwsSolutionsChecks(app).validateScope(app).violations.flatMap(({ ruleName, violatingResources }) =>
  violatingResources.map(({ constructPath = '' }) => ({
    id: ruleName.replace(/<DataMail\w+\.Arn>/, '{bucket}'),
    path: constructPath.replace(/^Repondeur\//, ''),
  })),
);
const explains = (id: string, on: string, finding: { id: string; path: string }) =>
  finding.id === id && (finding.path === on || finding.path.startsWith(`${on}/`));

describe('cdk-nag’s AwsSolutions rules', () => {
  it('find nothing but what infra/nag-reasons.ts explains', () => {
    const unexplained = findings.filter(
      (finding) => !nagReasons.some(({ id, on }) => on.some((part) => explains(id, part, finding))),
    );
    expect(unexplained).toEqual([]);
  });

  it('still find each thing that is explained, in each place', () => {
    const idle = nagReasons.flatMap(({ id, on }) =>
      on.filter((part) => !findings.some((finding) => explains(id, part, finding))).map((part) => `${id} on ${part}`),
    );
    expect(idle).toEqual([]);
  });

  it('are explained in a sentence', () => {
    for (const { because } of nagReasons) expect(because.length).toBeGreaterThan(30);
  });
});
