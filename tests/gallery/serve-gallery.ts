import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

export interface Gallery {
  url: string;
  close: () => Promise<void>;
}

/**
 * Builds the gallery, or the one in a folder below it, as the extension is built and serves it on 127.0.0.1; port 0
 * takes a free one.
 */
export async function serveGallery(port: number, folder = '.'): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  const shared = {
    root: fileURLToPath(new URL(folder, import.meta.url)),
    configFile: false as const,
    logLevel: 'error' as const,
  };
  await build({
    ...shared,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { outDir, target: ['chrome123', 'firefox140'] },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery could not be served');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

if (import.meta.main) {
  const { url } = await serveGallery(5199);
  console.log(`Gallery: ${url}`);
}
