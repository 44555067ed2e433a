import { orderOperators } from './order-operators.ts';

/** Integers and decimals. */
function readNumber(text: string): number | null {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

export const numericOperators = orderOperators('Numeric', readNumber);
