/** What the one-machine stack has in place of the deployed resources. */

export const region = 'eu-west-1';
export const bucket = 'raw-mail';
export const topicName = 'mail-received';

/** The only credentials the stand-ins take; whatever else is configured on this machine is not used. */
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** `courtesy` obeys the suppression list, `legal` does not (docs/design.md, rule 15). */
export const configurationSets = { courtesy: { obeysSuppression: true }, legal: { obeysSuppression: false } };
