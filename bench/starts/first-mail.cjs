'use strict';
// `node -r probe.cjs first-mail.cjs BUNDLE EVENT`: starts a queue function and hands it one event, as a cold start does.
const [bundle, event] = process.argv.slice(2);
require(bundle)
  .handler(JSON.parse(event), { getRemainingTimeInMillis: () => 60_000 })
  .then(({ batchItemFailures }) => {
    if (batchItemFailures.length > 0) throw new Error('the first mail failed');
  });
