/** JSON in, gzip out: a call of 1,000 lines shrinks from 155 to 34 KB (RULES.md). */
export const gzipJson = (value: unknown): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)))

/** Throws on anything that is not gzip of JSON. */
export async function gunzipJson(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes)))
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>) {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream))
  return new Uint8Array(await out.arrayBuffer())
}
