import { fileURLToPath } from 'node:url';

let bundle: Promise<string> | null = null;

/** The form with React in it, as one module for the browser. It is made when it is first asked for, and kept. */
export function disputeFormBundle(): Promise<string> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<string> {
  // Most of those who start a shop never see the form, and the bundler takes a while to load.
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./dispute-form/mount-form.tsx', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('the bundler made nothing');
  return output.output[0].code;
}
