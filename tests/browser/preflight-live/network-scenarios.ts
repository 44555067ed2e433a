import type { Fault } from '../../replicas/aws/replica.ts';
import { offlineOnly } from './credential-scenarios.ts';
import type { Scenario } from './scenario.ts';

function met(name: string, faults: Fault[], differs: Scenario['differs'], says?: RegExp): Scenario {
  return {
    name: `network: ${name}`,
    arrange: (aws) => void aws.faults.push(...faults),
    differs,
    ...(says ? { says } : {}),
  };
}

const iamSilent: Scenario['differs'] = {
  credentials: 'unknown',
  coverage: 'unknown',
  'wrong-prefix': 'unknown',
};

export const networkScenarios: Scenario[] = [
  met('throttled at first', [{ kind: 'throttled', service: 'iam', times: 3 }], {}),
  met('a fault of AWS at first', [{ kind: 'service-failure', service: 'sts', times: 1 }], {}),
  met(
    'throttled to the end',
    [{ kind: 'throttled', service: 'organizations' }],
    { credentials: 'unknown', 'wrong-account': 'unknown' },
    /asked too often/,
  ),
  met('IAM is dead', [{ kind: 'connection-reset', service: 'iam' }], iamSilent, /did not answer/),
  met(
    'a proxy answers for IAM',
    [{ kind: 'proxy-page', service: 'iam', status: 200 }],
    iamSilent,
    /proxy/,
  ),
  met(
    'a proxy refuses Organizations',
    [{ kind: 'proxy-page', service: 'organizations', status: 407 }],
    { credentials: 'unknown', 'wrong-account': 'unknown' },
    /proxy|did not answer/,
  ),
  met('an answer of IAM is cut off', [{ kind: 'truncated-body', service: 'iam' }], iamSilent),
  met(
    'a region is silent, another has the instance',
    [{ kind: 'silence', host: 'sso.eu-west-1.amazonaws.com' }],
    {},
  ),
  met(
    'this computer’s clock is off, and stays so',
    [{ kind: 'clock-skew' }],
    offlineOnly,
    /clock is off by more than AWS allows/,
  ),
  {
    name: 'network: this computer’s clock is ten minutes off, which the SDK makes good',
    arrange: ({ settings }) => {
      settings.clockOffsetMs = 600_000;
    },
    differs: {},
  },
];
