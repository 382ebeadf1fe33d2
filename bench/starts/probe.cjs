'use strict';
// `node -r probe.cjs FILE` tells on file descriptor 3, when the process ends, what starting FILE cost: milliseconds of CPU of
// the whole process, all threads, and which of Node's own modules were loaded. CommonJS, so that it loads nothing itself.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const builtins = process.moduleLoadList
    .filter((loaded) => loaded.startsWith('NativeModule '))
    .map((loaded) => loaded.slice('NativeModule '.length));
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, builtins }));
});
