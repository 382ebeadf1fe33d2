/**
 * Every permission whose resource is `*`, with the reason; test/infra/grants.test.ts holds that the template has no other.
 * A key policy's `*` means the key it stands on and is not one of them.
 */
export const wildcards = {
  activateRuleSet: {
    action: 'ses:SetActiveReceiptRuleSet',
    resource: '*',
    because: 'SES knows no resource for this action: the active set is a property of account and region.',
  },
} as const;
