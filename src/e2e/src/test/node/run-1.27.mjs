// Imports a module in a fresh interpreter of the genuine MicroPython 1.27, for pool.mjs. The answer
// is `.out`, what it printed; or `.raised`, the same with the traceback of what it raised, or with the
// reason why the interpreter died.

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';

// Some inputs nest deeply; the client's own default is 2,048 words.
const PYTHON_STACK_WORDS = 256 * 1024;
const HEAP_BYTES = 4 * 1024 * 1024;

// The client compiles its own program anew for each interpreter. Once is enough.
const instantiate = WebAssembly.instantiate;
let program;
WebAssembly.instantiate = async (bytes, imports) => {
  program ??= await WebAssembly.compile(bytes);
  return { module: program, instance: await instantiate(program, imports) };
};

// file: a .py or a .mpy file; level: the -O with which the client compiles a .py
export async function work(file, level) {
  const printed = [];
  const print = (bytes) => printed.push(...bytes);
  const client = await loadMicroPython({
    pystack: PYTHON_STACK_WORDS,
    heapsize: HEAP_BYTES,
    stdout: print,
    stderr: print,
    linebuffer: false,
  });
  const name = basename(file, extname(file));
  client.FS.mkdir('/golden');
  client.FS.writeFile(`/golden/${basename(file)}`, readFileSync(file));
  client.FS.chdir('/golden'); // So that tracebacks name the file as a .mpy does.
  try {
    client.runPython(
      [
        'import micropython, sys',
        "sys.path[:] = ['']",
        `micropython.opt_level(${level})`,
        'raised = False',
        'try:',
        `    __import__('${name}')`,
        'except BaseException as e:',
        '    raised = True',
        '    sys.print_exception(e)',
      ].join('\n'),
    );
  } catch (e) {
    return { raised: `died: ${e.message}\n` };
  }
  return { [client.globals.get('raised') ? 'raised' : 'out']: Uint8Array.from(printed) };
}
