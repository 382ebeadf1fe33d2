import { Aws, CfnOutput } from 'aws-cdk-lib';
import { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Settings } from '../shared/settings/settings-schema.ts';
import type { Data } from './data.ts';
import { sesRecipients } from './inbound.ts';
import type { PublicApi } from './public-api.ts';
import { mailFromDomain, type Reply } from './reply.ts';
import type { Staff } from './staff.ts';

/** What a deployment prints: the DNS records to paste, where an import goes, and the address of the API. */
export function printOutputs(
  scope: Construct,
  {
    settings,
    data,
    reply,
    publicApi,
    staff,
  }: { settings: Settings; data: Data; reply: Reply; publicApi: PublicApi; staff: Staff },
): void {
  const { sendingDomain, publicUrl } = settings;
  const bounce = mailFromDomain(sendingDomain);
  const print = (id: string, value: string, description: string) => new CfnOutput(scope, id, { value, description });

  if (reply.identity instanceof EmailIdentity) printSigning(reply.identity, bounce, print);
  if (sesRecipients(settings).length > 0)
    print(
      'DnsReceiving',
      `${sendingDomain} MX 10 inbound-smtp.${Aws.REGION}.amazonaws.com`,
      'DNS record, last of all and only if ALL mail of the domain may go to SES: from then on nothing reaches its mailboxes of today',
    );
  print('StandingTable', data.tables.standing.tableName, 'STANDING_TABLE of npm run import');
  print('RecordsTable', data.tables.records.tableName, 'RECORDS_TABLE of npm run import');
  print('ProofTable', data.tables.proof.tableName, 'PROOF_TABLE of npm run import');
  print('AliasKeySecret', data.aliasKey.secretArn, 'ALIAS_KEY_SECRET of npm run import');
  print('StaffUserPool', staff.pool.userPoolId, 'The user pool of agents (docs/staff.md)');
  print('StaffClient', staff.client.userPoolClientId, 'The app client by which agents sign in');
  print('ApiUrl', publicApi.api.apiEndpoint, 'Where pages and webhooks answer');
  if (publicApi.domainTarget)
    print('DnsPublicUrl', `${new URL(publicUrl).hostname} CNAME ${publicApi.domainTarget}`, 'DNS record: the pages at publicUrl');
}

/** A domain that SES signs for already has these records. */
function printSigning(
  identity: EmailIdentity,
  bounce: string,
  print: (id: string, value: string, description: string) => void,
): void {
  identity.dkimRecords.forEach(({ name, value }, index) => {
    print(`DnsDkim${index + 1}`, `${name} CNAME ${value}`, 'DNS record: lets SES sign for the domain');
  });
  print('DnsMailFromMx', `${bounce} MX 10 feedback-smtp.${Aws.REGION}.amazonses.com`, 'DNS record: bounces come back to SES');
  print('DnsMailFromSpf', `${bounce} TXT "v=spf1 include:amazonses.com ~all"`, 'DNS record: SPF of our mails');
}
