import type { Operators } from './test-value.ts';

type Address = { bits: bigint; width: 32 | 128 };

function readIpv4(text: string): bigint | null {
  const parts = text.split('.');
  const isByte = (part: string) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256;
  if (parts.length !== 4 || !parts.every(isByte)) return null;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function readIpv6(text: string): bigint | null {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [start = [], end] = halves;
  const missing = 8 - start.length - (end?.length ?? 0);
  if (halves.length > 2 || (end ? missing < 1 : missing !== 0)) return null;
  const groups = [...start, ...Array<string>(missing).fill('0'), ...(end ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

function readAddress(text: string): Address | null {
  const width = text.includes(':') ? 128 : 32;
  const bits = width === 128 ? readIpv6(text) : readIpv4(text);
  return bits === null ? null : { bits, width };
}

/** An address alone stands for a range of just that address. */
function inRange(asked: string, given: string): boolean | null {
  const slash = asked.indexOf('/');
  const range = readAddress(slash < 0 ? asked : asked.slice(0, slash));
  const address = readAddress(given);
  if (!range || !address) return null;
  const prefix = slash < 0 ? String(range.width) : asked.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > range.width) return null;
  const shift = BigInt(range.width - Number(prefix));
  return range.width === address.width && range.bits >> shift === address.bits >> shift;
}

/** IPv4 and IPv6 addresses and CIDR ranges; the two kinds never match each other. */
export const ipOperators: Operators = { IpAddress: inRange };
