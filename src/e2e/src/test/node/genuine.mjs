// Compiles sources with a genuine mpy-cross from npm, for pool.mjs. The answer is `.mpy`, the compiled
// file, or `.err`, "exit N" and the text on standard error.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

// The `work` of a compiler; `path` is that of its program within the package.
export function compiler(path) {
  const program = require.resolve(path);
  const MpyCross = require(program);
  // Compiled once. The package's own front would do it for each source.
  const wasm = new WebAssembly.Module(readFileSync(program.replace(/js$/, 'wasm')));

  return (source, ...flags) =>
    new Promise((resolve, reject) => {
      const client = MpyCross({
        arguments: [...flags, basename(source)],
        inputFileContents: readFileSync(source),
        instantiateWasm(imports, done) {
          const instance = new WebAssembly.Instance(wasm, imports);
          done(instance);
          return instance.exports;
        },
        callback(status, mpy, out, err) {
          resolve(status === 0 ? { mpy } : { err: [`exit ${status}`, ...err, ''].join('\n') });
        },
      });
      client.catch?.(reject);
      // Each instance leaves listeners behind that hold on to its 16 MB.
      process.removeAllListeners('uncaughtException');
      process.removeAllListeners('unhandledRejection');
    });
}
