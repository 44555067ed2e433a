const partitions: Record<string, string> = {
  'aws.amazon.com': 'aws',
  'amazonaws-us-gov.com': 'aws-us-gov',
  'amazonaws.cn': 'aws-cn',
  'amazonaws-eusc.eu': 'aws-eusc',
};

// Before `console.` there may be a multi-session prefix (account ID and eight characters) and a region.
const consoleHost =
  /^(?:\d{12}-[0-9a-z]{8}\.)?(?:[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}\.)?console\.([a-z.-]+)$/;

/** The AWS partition that a console host name (no port) belongs to; null for any other host. */
export function partitionOfConsoleHost(host: string): string | null {
  const domain = consoleHost.exec(host.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(partitions, domain) ? (partitions[domain] ?? null) : null;
}
