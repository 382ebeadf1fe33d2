import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import { RepondeurStack, type RepondeurStackProps } from '../../infra/stack.ts';
import sample from '../../repondeur.config.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { settingsWithSystems } from '../builders/settings-with-systems.ts';

const { context } = z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

/** The settings of the sample, with a provider beside SES and the rule set activated: every branch of the stack. */
export const fullSettings: Settings = {
  ...sample,
  sendingDomain: 'controller.example.net',
  providerSecrets: { mailgun: 'repondeur/mailgun' },
  ses: { ruleSet: 'create', activate: true },
};

/** Besides, as many systems as are allowed, of each kind, a backend that vouches, forms of one's own, and two pairs of eyes. */
export const widestSettings: Settings = {
  ...fullSettings,
  systems: Array.from({ length: 40 }, (_, index) => ({ ...systemAt(index), name: `Other system number ${index}` })),
  rights: { vouchedSecretName: 'repondeur/vouched', fourEyes: true },
  consent: {
    ...fullSettings.consent,
    ownForms: { secretName: 'repondeur/own-forms', origins: ['https://www.controller.example.net'] },
  },
  providerSecrets: { mailgun: 'repondeur/mailgun', postmark: 'repondeur/postmark' },
};

function systemAt(index: number): Settings['systems'][number] {
  const [byHand, byWebhook, byOpenDsr] = settingsWithSystems.systems;
  if (!byHand || !byWebhook || !byOpenDsr) throw new Error('a kind of system is missing');
  if (index < 2) return index === 0 ? byHand : byOpenDsr;
  return {
    ...byWebhook,
    reachedBy: { by: 'webhook', url: 'https://list.example.com/rights', secretName: `rights/system-${index}` },
  };
}

export const aCertificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555';

const placeholder = () => Code.fromInline('exports.handler = async () => {};');

type Variant = Partial<Pick<RepondeurStackProps, 'settings' | 'certificateArn'>> & { validated?: boolean };

/**
 * The stack as it is deployed, with the flags of cdk.json; a placeholder stands for the code of each function. `validated`
 * has CDK check the template against CloudFormation's own rules as well, which takes longer than all the rest.
 */
export function synthesise({ settings = fullSettings, certificateArn, validated = false }: Variant = {}) {
  const app = new App({ context, analyticsReporting: false, treeMetadata: false, builtinCloudFormationValidation: validated });
  const stack = new RepondeurStack(app, 'Repondeur', { settings, codeOf: placeholder, certificateArn });
  return { app, stack, template: Template.fromStack(stack) };
}

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type SynthesisedResource = z.infer<typeof resource>;

/** Resources of one type, by logical id. */
export function resourcesOf(template: Template, type: string): [id: string, SynthesisedResource][] {
  return Object.entries(z.record(z.string(), resource).parse(template.findResources(type)));
}

/** `{ Ref }`, `Fn::GetAtt` and `Fn::Join` as one readable text: the logical id, `id.Attribute`, or their parts in a row. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = intrinsic.parse(value);
  if (Ref) return Ref.startsWith('AWS::') ? `{${Ref.slice('AWS::'.length)}}` : Ref;
  if (attribute) return attribute.filter((part) => part !== 'Arn').join('.');
  if (join) return join[1].map(textOf).join(join[0]);
  throw new Error(`not a text of CloudFormation: ${JSON.stringify(value)}`);
}

/** The functions of CloudFormation that stand for a text here. */
export const intrinsic = z.object({
  Ref: z.string().optional(),
  'Fn::GetAtt': z.array(z.string()).optional(),
  'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]).optional(),
});

/** One statement of a policy, with lists where CloudFormation allows one or many. */
export type Statement = {
  effect: string;
  sid: string;
  principal: unknown;
  actions: string[];
  resources: string[];
  condition: Record<string, Record<string, unknown>>;
};

const list = z
  .unknown()
  .optional()
  .transform((one): unknown[] => (Array.isArray(one) ? one : one === undefined ? [] : [one]));
const document = z.object({
  Statement: z.array(
    z.object({
      Sid: z.string().default(''),
      Effect: z.string(),
      Principal: z.unknown().optional(),
      Action: list,
      Resource: list,
      Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
    }),
  ),
});

export function statementsOf(policyDocument: unknown): Statement[] {
  return document.parse(policyDocument).Statement.map(({ Sid, Effect, Principal, Action, Resource, Condition }) => ({
    sid: Sid,
    effect: Effect,
    principal: Principal,
    actions: Action.map(textOf),
    resources: Resource.map(textOf),
    condition: Condition,
  }));
}
