import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { DeclaredFunction } from './constructs/declared-function.ts';
import { HttpFunction } from './constructs/http-function.ts';
import { QueueFunction } from './constructs/queue-function.ts';
import { ReputationFunction } from './constructs/reputation-function.ts';
import { ScheduledFunction } from './constructs/scheduled-function.ts';
import { Data, pascal } from './data.ts';
import { type FunctionDeclaration, functions, type Trigger } from './functions.ts';
import { Inbound } from './inbound.ts';
import { Keys } from './keys.ts';
import { printOutputs } from './outputs.ts';
import { PublicApi } from './public-api.ts';
import { Reply } from './reply.ts';
import type { Resources } from './resources.ts';
import { refuseToDeploySample } from './sample-domain.ts';
import { Staff } from './staff.ts';
import { Alarms, dashboard } from './watch.ts';

export type RepondeurStackProps = StackProps & {
  settings: Settings;
  /** The code of each function: its bundle, or a test's placeholder. */
  codeOf: (name: string) => Code;
  /** ACM's certificate for the host of publicUrl. */
  certificateArn?: string;
};

/** Everything, in the order in which it is told: what is kept, what watches, what sends, what receives, what works. */
export class RepondeurStack extends Stack {
  constructor(scope: Construct, id: string, { settings, codeOf, certificateArn, ...props }: RepondeurStackProps) {
    super(scope, id, { description: 'Repondeur: answers mail and carries out rights (GDPR)', ...props });
    refuseToDeploySample(this, settings.sendingDomain);

    const keys = new Keys(this, 'Keys');
    const data = new Data(this, 'Data', { settings, keys });
    const { topic: alarms } = new Alarms(this, 'Alarms', { keys, to: settings.staff.alarmsTo });
    const reply = new Reply(this, 'Reply', { settings, keys, eventsQueue: data.queues.events.queue });
    const publicApi = new PublicApi(this, 'PublicApi', { keys, alarms, publicUrl: settings.publicUrl, certificateArn });
    const staff = new Staff(this, 'Agents');
    new Inbound(this, 'Inbound', { settings, keys, data, reply });

    const resources: Resources = { settings, keys, data, reply };
    for (const declaration of functions) {
      const target = this.declared(declaration, codeOf(declaration.name), resources);
      for (const trigger of declaration.triggers) wake(target, trigger, { api: publicApi.api, staff, data, alarms });
    }

    dashboard(this, 'Dashboard', { data, publicApi });
    printOutputs(this, { settings, data, reply, publicApi, staff });
  }

  private declared(declaration: FunctionDeclaration, code: Code, resources: Resources): DeclaredFunction {
    return new DeclaredFunction(this, pascal(declaration.name), { declaration, code, resources });
  }
}

type Wakers = Pick<PublicApi, 'api'> & { staff: Staff; data: Data; alarms: Alarms['topic'] };

function wake(target: DeclaredFunction, trigger: Trigger, { api, staff, data, alarms }: Wakers): void {
  switch (trigger.kind) {
    case 'http':
      new HttpFunction(target, 'Http', { target, trigger, api, staffAuthorizer: staff.authorizer, alarms });
      return;
    case 'queue':
      new QueueFunction(target, 'Work', { target, trigger, queues: data.queues[trigger.queue], alarms });
      return;
    case 'schedule':
      new ScheduledFunction(target, 'Clock', { target, trigger, alarms });
      return;
    case 'reputation':
      new ReputationFunction(target, 'Reputation', { target, alarms });
      return;
  }
}
