import { EvidenceFailure } from './evidence-failure.ts';

/** The first bytes of a file. Throws EvidenceFailure 'unreadable' or 'empty'. */
export async function readStart(file: Blob, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size === 0) throw new EvidenceFailure('empty', 'This file is empty.');
  return readBytes(file.slice(0, bytes));
}

/** All bytes of a file. Throws EvidenceFailure 'unreadable' when it is a folder or was moved away. */
export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new EvidenceFailure('unreadable', 'This file cannot be read.', { cause: error });
  }
}
