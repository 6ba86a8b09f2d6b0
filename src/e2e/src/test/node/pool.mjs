// Runs many small jobs in a few threads of one process, each job under a deadline:
//
//   node pool.mjs WORK.mjs JOBS
//
// JOBS has a job a line, its fields separated by tabs: the path of the answer, without an extension,
// and the arguments. WORK.mjs exports `work(...arguments)`, which returns, or promises, an object of
// extension: content. Each content is written beside the others as answer.extension. A job that takes
// too long is stopped, and answered with answer.dead.

import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DEADLINE_MILLIS = 60_000;

function start(module, jobs) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: module });
  let answer;
  let timer;

  function next() {
    clearTimeout(timer);
    const job = jobs.pop();
    if (job === undefined) {
      worker.terminate();
      return;
    }
    const [path, ...args] = job.split('\t');
    answer = path;
    timer = setTimeout(() => giveUp('no answer in time'), DEADLINE_MILLIS);
    worker.postMessage(args);
  }

  function giveUp(reason) {
    clearTimeout(timer);
    worker.terminate();
    writeFileSync(`${answer}.dead`, `${reason}\n`);
    start(module, jobs); // A new one: this one may be stuck for good.
  }

  worker.on('message', (contents) => {
    for (const [extension, content] of Object.entries(contents)) {
      writeFileSync(`${answer}.${extension}`, content);
    }
    next();
  });
  worker.on('error', (error) => giveUp(describe(error)));
  next();
}

// Not the stack: in a client, each line of it is the whole program.
function describe(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

if (isMainThread) {
  const [module, jobFile] = process.argv.slice(2);
  const jobs = readFileSync(jobFile, 'utf8').split('\n').filter((line) => line !== '').reverse();
  for (let i = 0; i < Math.min(availableParallelism(), jobs.length); i++) {
    start(pathToFileURL(module).href, jobs);
  }
} else {
  const { work } = await import(workerData);
  parentPort.on('message', async (args) => parentPort.postMessage(await work(...args)));
}
