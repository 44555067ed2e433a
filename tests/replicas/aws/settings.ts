import type { StoredRole } from '../console/replica.ts';

/** Everything a test can vary beside state and faults. Read anew at each request. */
export interface AwsSettings {
  /** Milliseconds by which AWS's clock is ahead of this machine's. */
  clockOffsetMs: number;
  /** Entries per page at the most, below what each operation has by itself; null leaves it so. */
  pageSize: number | null;
  /** `aws:SourceIp` of every caller. */
  sourceIp: string;
  /** AssumeRole is refused for roles that are younger, in milliseconds. */
  rolePropagationMs: number;
  /** Roles that the console replica made, by name: they live here too, in their ARN's account. */
  consoleRoles: () => ReadonlyMap<string, StoredRole>;
}

export const defaultAwsSettings: AwsSettings = {
  clockOffsetMs: 0,
  pageSize: null,
  sourceIp: '203.0.113.7',
  rolePropagationMs: 0,
  consoleRoles: () => new Map(),
};
