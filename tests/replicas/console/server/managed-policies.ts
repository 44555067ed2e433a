import type { ManagedPolicy } from '../shared/answers.ts';
import type { Partition } from '../shared/partitions.ts';
import { jobFunctionPolicies, serviceNames, wellKnownPolicies } from './policy-names.ts';

const count = 1223;
const suffixes = ['FullAccess', 'ReadOnlyAccess', 'ServiceRolePolicy', 'ConsoleFullAccess'];
const made = new Map<Partition, ManagedPolicy[]>();

function names(): string[] {
  const all = new Set([...wellKnownPolicies, ...jobFunctionPolicies]);
  for (const suffix of suffixes) {
    for (const service of serviceNames) {
      if (all.size >= count) break;
      all.add(`${service}${suffix}`);
    }
  }
  return [...all].sort((a, b) => a.localeCompare(b, 'en'));
}

function make(partition: Partition): ManagedPolicy[] {
  return names().map((name) => {
    const isJobFunction = jobFunctionPolicies.includes(name);
    const path = isJobFunction ? 'job-function/' : '';
    return {
      name,
      arn: `arn:${partition}:iam::aws:policy/${path}${name}`,
      type: isJobFunction ? 'AWS managed - job function' : 'AWS managed',
      description: `Provides access as ${name}.`,
    };
  });
}

/** The AWS managed policies of a partition, as many and in the order that the console lists them. */
export function managedPolicies(partition: Partition): ManagedPolicy[] {
  const known = made.get(partition) ?? make(partition);
  made.set(partition, known);
  return known;
}
