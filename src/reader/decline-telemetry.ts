/**
 * Keeps the network's runtime from writing down what it does, and from telling its maker: onnxruntime 1.30 does both unless
 * `ORT_DISABLE_TELEMETRY` is set before it is loaded. It also ends the process where the command line is long.
 * Call it in the main thread, before other threads load the runtime: only there does a change reach what native code sees.
 */
export function declineTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1';
}
