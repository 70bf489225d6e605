/** How a loss is minimized; every step looks at all examples. */
export interface AdamOptions {
  readonly steps: number;
  readonly stepSize: number;
  /** How much of the squared slope's running mean each step keeps, 0 to 1. */
  readonly squareDecay?: number;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const NEVER_ZERO = 1e-8;

/**
 * Minimizes a loss from all zeros by Adam (Kingma and Ba 2015); deterministic.
 * @param size - how many parameters
 * @param gradientAt - the slope of the loss at some parameters, one number a parameter
 * @returns the parameters after the last step
 */
export function minimize(
  size: number,
  gradientAt: (parameters: Float64Array) => Float64Array,
  { steps, stepSize, squareDecay = SQUARE_DECAY }: AdamOptions,
): Float64Array {
  const parameters = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    for (const [i, slope] of gradientAt(parameters).entries()) {
      mean[i] = MEAN_DECAY * (mean[i] ?? 0) + (1 - MEAN_DECAY) * slope;
      square[i] = squareDecay * (square[i] ?? 0) + (1 - squareDecay) * slope * slope;
      const spread = Math.sqrt((square[i] ?? 0) / (1 - squareDecay ** step)) + NEVER_ZERO;
      const direction = (mean[i] ?? 0) / (1 - MEAN_DECAY ** step);
      parameters[i] = (parameters[i] ?? 0) - (stepSize * direction) / spread;
    }
  }
  return parameters;
}
