import { describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

const { template } = synthesise();
const [pool] = resourcesOf(template, 'AWS::Cognito::UserPool');
const [client] = resourcesOf(template, 'AWS::Cognito::UserPoolClient');
const [authorizer] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer');
const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);

describe('the user pool of agents', () => {
  it('never changes its logical ids: another pool would know nobody', () => {
    expect([pool?.[0], client?.[0]]).toEqual(['AgentsPool2DB823AF', 'AgentsPoolClient95A56A0B']);
  });

  it('stays when the stack goes, and cannot be deleted by mistake', () => {
    expect(pool?.[1]).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
  });

  it('takes nobody who signs up by themselves, and asks for a second factor that is no text message', () => {
    expect(pool?.[1].Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    });
  });

  it('has the two groups', () => {
    const names = resourcesOf(template, 'AWS::Cognito::UserPoolGroup').map(([, { Properties }]) =>
      String(Properties['GroupName']),
    );
    expect(names.toSorted()).toEqual(['agents', 'dpo']);
  });

  it('has one client, which tells nobody who has an account, and serves no sign-in page yet', () => {
    expect(client?.[1].Properties).toMatchObject({
      UserPoolId: { Ref: pool?.[0] },
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      AccessTokenValidity: 60,
    });
    expect(client?.[1].Properties['ExplicitAuthFlows']).toEqual([
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ]);
    expect(client?.[1].Properties['AllowedOAuthFlowsUserPoolClient']).not.toBe(true);
    expect(resourcesOf(template, 'AWS::Cognito::UserPoolDomain')).toEqual([]);
  });
});

describe('the authorizer of the staff’s routes', () => {
  it('takes tokens of that pool for that client only, from the Authorization header', () => {
    expect(resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer')).toHaveLength(1);
    expect(authorizer?.[1].Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: client?.[0] }] },
    });
    expect(JSON.stringify(authorizer?.[1].Properties['JwtConfiguration'])).toContain(`"${pool?.[0]}","ProviderURL"`);
  });

  it('stands before every route under /staff, and before no other', () => {
    const guarded = routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT').map(({ RouteKey }) => String(RouteKey));
    const underStaff = routes.map(({ RouteKey }) => String(RouteKey)).filter((key) => key.includes(' /staff/'));
    expect(underStaff.length).toBeGreaterThan(5);
    expect(guarded.toSorted()).toEqual(underStaff.toSorted());
    for (const { AuthorizationType, AuthorizerId } of routes)
      if (AuthorizationType === 'JWT') expect(AuthorizerId).toEqual({ Ref: authorizer?.[0] });
  });

  it('is declared for a function as a whole: none serves both agents and everybody', () => {
    for (const { name, triggers } of functions)
      for (const trigger of triggers)
        if (trigger.kind === 'http')
          expect([name, trigger.routes.every((route) => route.includes(' /staff/'))]).toEqual([
            name,
            trigger.authorizer === 'staff',
          ]);
  });
});
