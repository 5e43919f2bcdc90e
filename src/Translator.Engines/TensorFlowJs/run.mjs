// Runs jobs on TensorFlow.js: reads {modules, folder, job} as a line of JSON from standard input, writes the outputs as safetensors and the result,
// an EngineResult, as a line of JSON to standard output, until the input ends. `modules` is the folder that holds node_modules; it is the same for all jobs.
import { createRequire } from 'node:module';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { endianness } from 'node:os';

// TensorFlow.js prints advice; standard output is the result's alone.
console.log = console.info = console.debug = console.error;

let tf, converter, wasm;
function loadModules(modules) {
  const require = createRequire(join(modules, 'package.json'));
  tf = require('@tensorflow/tfjs-core');
  converter = require('@tensorflow/tfjs-converter');
  wasm = require('@tensorflow/tfjs-backend-wasm');
  require('@tensorflow/tfjs-backend-cpu');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  wasm.setWasmPaths(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + sep);
}

class Failure extends Error {}

// ---- safetensors (https://huggingface.co/docs/safetensors): 8 bytes header length, header as JSON, data

/** How each stored type becomes one that TensorFlow.js has. */
const storedTypes = {
  F32: { array: Float32Array, dtype: 'float32' },
  I32: { array: Int32Array, dtype: 'int32' },
  BOOL: { array: Uint8Array, dtype: 'bool' },
  U8: { array: Uint8Array, dtype: 'int32' },
  I8: { array: Int8Array, dtype: 'int32' },
  I64: { array: BigInt64Array, dtype: 'int32' },
};

/** What an output is stored as: its type in TensorFlow where the signature knows it, else TensorFlow.js's own. */
const outputTypes = { DT_INT64: 'I64', DT_UINT8: 'U8', DT_INT8: 'I8', float32: 'F32', int32: 'I32', bool: 'BOOL' };

function readSafetensors(path) {
  const file = readFileSync(path);
  const headerEnd = 8 + Number(file.readBigUInt64LE(0));
  const tensors = JSON.parse(file.toString('utf8', 8, headerEnd));
  return (name) => {
    const entry = tensors[name];
    if (!entry) throw new Failure(`${path} has no tensor '${name}'`);
    const type = storedTypes[entry.dtype];
    if (!type) throw new Failure(`TensorFlow.js has no ${entry.dtype}: input '${name}'`);
    const [start, end] = entry.data_offsets;
    const bytes = Uint8Array.from(file.subarray(headerEnd + start, headerEnd + end)); // copied: aligned to any element
    let values = new type.array(bytes.buffer);
    if (type.array === BigInt64Array) {
      const tooLarge = values.find((value) => value !== BigInt.asIntN(32, value));
      if (tooLarge !== undefined) throw new Failure(`TensorFlow.js has no int64: input '${name}' holds ${tooLarge}, which does not fit int32`);
      values = Int32Array.from(values, Number);
    } else if (type.dtype === 'int32') {
      values = Int32Array.from(values);
    }
    return tf.tensor(values, entry.shape, type.dtype);
  };
}

function writeSafetensors(path, tensors) {
  const header = {};
  let offset = 0;
  for (const { name, type, shape, values } of tensors) {
    header[name] = { dtype: type, shape, data_offsets: [offset, (offset += values.byteLength)] };
  }
  let text = JSON.stringify(header);
  text += ' '.repeat((8 - (Buffer.byteLength(text) % 8)) % 8);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(text)));
  const data = tensors.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  writeFileSync(path + '.tmp', Buffer.concat([length, Buffer.from(text), ...data]));
  renameSync(path + '.tmp', path);
}

function stored(binding, { shape, dtype, values }, declared) {
  const type = outputTypes[declared] ?? outputTypes[dtype];
  const { array } = storedTypes[type];
  return { name: binding.name, type, shape, values: array === BigInt64Array ? array.from(values, BigInt) : array.from(values) };
}

// ---- the model

function loadModel(folder, job) {
  const path = resolve(folder, job.model);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  const shards = json.weightsManifest.flatMap((group) => group.paths).map((shard) => readFileSync(join(dirname(path), shard)));
  const bytes = Uint8Array.from(Buffer.concat(shards));
  return converter.loadGraphModelSync([json, bytes.buffer]);
}

/** Runs the model on the current backend: latencies, and every fetched tensor by its name in the graph. */
async function run(folder, job) {
  const model = loadModel(folder, job);
  const read = readSafetensors(resolve(folder, job.inputsFile));
  const inputs = Object.fromEntries(job.inputs.map((input) => [input.engineName, read(input.name)]));
  const fetches = [...new Set([...job.outputs, ...job.taps].map((binding) => binding.engineName))];
  const keep = new Set([...Object.values(inputs), ...Object.values(model.weights).flat()].map((tensor) => tensor.id));

  let execute = (feeds) => model.execute(feeds, fetches);
  const once = async () => {
    const start = performance.now();
    const result = await execute({ ...inputs });
    const tensors = Array.isArray(result) ? result : [result];
    const data = await Promise.all(tensors.map((tensor) => tensor.data()));
    const elapsed = performance.now() - start;
    const values = new Map(tensors.map(({ shape, dtype }, i) => [fetches[i], { shape, dtype, values: data[i] }]));
    for (const tensor of tensors) {
      // An output that is an input or a weight itself is needed again.
      if (!keep.has(tensor.id) && !tensor.isDisposed) tensor.dispose();
    }
    return { elapsed, values };
  };

  let first;
  try {
    first = await once();
  } catch (error) {
    // Control flow and shapes that depend on values: TensorFlow.js itself asks for the other entry, before it has run anything.
    if (!/executeAsync\(\)/.test(error.message)) throw error;
    execute = (feeds) => model.executeAsync(feeds, fetches);
    first = await once();
  }
  const latencyMs = [];
  if (job.runs > 0) {
    for (let i = 0; i < job.warmup; i++) await once();
    for (let i = 0; i < job.runs; i++) latencyMs.push((await once()).elapsed);
  }
  for (const input of Object.values(inputs)) input.dispose();
  model.dispose();
  const declared = Object.fromEntries(Object.values(model.modelSignature?.outputs ?? {}).map(({ name, dtype }) => [name, dtype]));
  return { latencyMs, values: first.values, declared };
}

const oneLine = (error) => String(error?.message ?? error).split('\n')[0].trim();
const missingKernel = (error) => /Kernel '([^']+)' not registered/.exec(error?.message)?.[1];
const missingOp = (error) => /Unknown op '([^']+)'/.exec(error?.message)?.[1];

/** Kernels that are registered on wasm and compute something else there: MaxPool3D begins at the smallest positive number, not at the smallest number. */
const wrongOnWasm = ['MaxPool3D'];

async function runOnBestBackend(folder, job) {
  const topology = readFileSync(resolve(folder, job.model), 'utf8');
  const wrong = wrongOnWasm.find((op) => topology.includes(`"op": "${op}"`) || topology.includes(`"op":"${op}"`));
  if (wrong) {
    await tf.setBackend('cpu');
    return { device: `cpu (wasm computes ${wrong} wrongly)`, ...(await run(folder, job)) };
  }
  if (!(await tf.setBackend('wasm'))) throw new Failure('the wasm backend of TensorFlow.js does not start under this Node.js');
  try {
    return { device: 'wasm', ...(await run(folder, job)) };
  } catch (error) {
    if (error instanceof Failure || missingOp(error)) throw error;
    const why = missingKernel(error) ? `wasm lacks Kernel ${missingKernel(error)}` : `wasm: ${oneLine(error)}`;
    await tf.setBackend('cpu');
    return { device: `cpu (${why})`, ...(await run(folder, job)) };
  }
}

function reason(error) {
  if (missingOp(error)) return `TensorFlow.js ${tf.version_core} has no operator '${missingOp(error)}'`;
  if (missingKernel(error)) return `TensorFlow.js ${tf.version_core} has no kernel '${missingKernel(error)}' on its ${tf.getBackend()} backend`;
  return oneLine(error);
}

async function answer({ modules, folder, job }) {
  let result;
  try {
    if (endianness() !== 'LE') throw new Failure('the TensorFlow.js engine needs a little-endian machine');
    if (!tf) loadModules(modules);
    tf.engine().startScope(); // what a job leaves behind ends with it
    const { device, latencyMs, values, declared } = await runOnBestBackend(folder, job).finally(() => tf.engine().endScope());
    const write = (file, bindings) => writeSafetensors(
      resolve(folder, file), bindings.map((binding) => stored(binding, values.get(binding.engineName), declared[binding.engineName])));
    write(job.outputsFile, job.outputs);
    if (job.taps.length > 0) write(job.tapsFile, job.taps);
    result = { status: 'ok', device, latencyMs };
  } catch (error) {
    result = { status: 'failed', reason: tf ? reason(error) : oneLine(error) };
  }
  // maxRSS is in kilobytes on every platform.
  return { ...result, version: tf?.version_core, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + '\n');
}
