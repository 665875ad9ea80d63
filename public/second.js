// Fetches the second part of the program and joins it to the first, which calls this when it needs a
// room. The build fills in both addresses; see docs/decisions/0007-two-modules.md.
import { initSync } from "./page.js";

// In a thread, the page has handed over what it compiled.
async function compiled() {
  if (globalThis.secondPart) return globalThis.secondPart;
  const response = await fetch(new URL("./rooms.wasm", import.meta.url));
  if (!response.ok) throw new Error(`${response.status}`);
  // A host that does not know the type is no hindrance.
  const known = response.headers.get("content-type") === "application/wasm";
  return known ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

// Called by the first part, which is told whether it went well, and calls again to try again.
export async function __wasm_split_load_rooms(callback, data) {
  const first = initSync();
  let joined = false;
  try {
    const second = await compiled();
    await WebAssembly.instantiate(second, { __wasm_split: first });
    globalThis.secondPart = second;
    joined = true;
  } catch (error) {
    console.warn(error);
  }
  first.__indirect_function_table.get(callback)(data, joined);
}
