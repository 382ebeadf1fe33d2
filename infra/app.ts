import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { ConfigError } from '../shared/settings/define-config.ts';
import { refuseBrokenReplies } from '../shared/reply/refuse-broken-replies.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { bundleFunctions } from './bundle.ts';
import { RepondeurStack } from './stack.ts';

/** What `cdk synth` and `cdk deploy` run: settings checked, functions bundled, one stack. */
const settings = await checkedSettings();
const bundles = await bundleFunctions({ settings });
process.stderr.write(`bundled ${bundles.length} functions\n`);

const directories = new Map(bundles.map(({ name, directory }) => [name, directory]));
const app = new App({ analyticsReporting: false });
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
new RepondeurStack(app, 'Repondeur', {
  ...(account && region && { env: { account, region } }),
  settings,
  codeOf: (name) => Code.fromAsset(directories.get(name) ?? name),
  certificateArn: textInContext('certificateArn'),
});
app.synth();

/** A fault of the settings is told as it is written for people: which field, and what to do. No stack trace helps there. */
async function checkedSettings(): Promise<Settings> {
  try {
    const { settings: read } = await import('../shared/settings/settings.ts');
    refuseBrokenReplies(read);
    return read;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

/** A value of cdk.json's context, or of `--context name=value`. */
function textInContext(name: string): string | undefined {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' ? value : undefined;
}
