/** Every host name that the replicas answer for; `*.x` stands for any host below x. */
export const replicaHosts = [
  'console.aws.amazon.com',
  '*.console.aws.amazon.com',
  'console.amazonaws-us-gov.com',
  '*.console.amazonaws-us-gov.com',
  'console.amazonaws.cn',
  '*.console.amazonaws.cn',
  'console.amazonaws-eusc.eu',
  '*.console.amazonaws-eusc.eu',
  'signin.aws.amazon.com',
  '*.signin.aws.amazon.com',
  'signin.amazonaws-us-gov.com',
  'signin.amazonaws.cn',
  'signin.amazonaws-eusc.eu',
  '*.awsapps.com',
  '*.amazonaws.com',
  '*.amazonaws.com.cn',
  '*.amazonaws.eu',
  '*.iru.com',
  '*.kandji.io',
  'connect.wizard-host.test',
  'console.aws.amazon.com.evil.test',
];

/** The value of Chromium's `--host-resolver-rules` that sends these hosts to the server. */
export function hostResolverRules(port: number): string {
  return replicaHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ');
}
