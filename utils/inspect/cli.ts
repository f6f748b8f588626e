import process from 'node:process';
import { runInspect } from './run-inspect.ts';

const { exitCode, stdout, stderr } = await runInspect(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
