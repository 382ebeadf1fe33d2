import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { AccountRecovery, CfnUserPoolGroup, FeaturePlan, Mfa, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { staffGroups } from '../shared/privacy/staff/agent.ts';

/** What each group is for, as the console shows it. */
const groups = {
  agents: 'See and carry on cases',
  dpo: 'The same, and the second pair of eyes where the settings ask for one',
} as const;

/**
 * Who may work on cases (R26): accounts that an administrator makes, a password and a second factor, and tokens of an hour. The
 * pool outlives the stack: with it would go who did what.
 */
export class Staff extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly authorizer: IHttpRouteAuthorizer;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // A lost password is set anew by an administrator, who knows the agent: no mailbox opens the cases of everybody.
      accountRecovery: AccountRecovery.NONE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.client = this.pool.addClient('Client', {
      authFlows: { userSrp: true, userPassword: true },
      disableOAuth: true, // the pages of agents bring a hosted sign-in with them; until then nothing answers there
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    for (const groupName of staffGroups)
      new CfnUserPoolGroup(this, groupName === 'dpo' ? 'Dpo' : 'Agents', {
        userPoolId: this.pool.userPoolId,
        groupName,
        description: groups[groupName],
      });
    this.authorizer = new HttpJwtAuthorizer('Staff', this.pool.userPoolProviderUrl, {
      jwtAudience: [this.client.userPoolClientId],
    });
  }
}
