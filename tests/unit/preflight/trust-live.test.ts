import { checkTrust } from '../../../src/preflight/checks/trust.ts';
import { facts, now, roleArn, trustPolicy } from './facts.ts';
import { answer, asking, failed, liveFacts, liveRole, notAsked } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const withoutId = trustPolicy({ Condition: {} });
const differing = trustPolicy({}, { Principal: { AWS: roleArn } });
const respelt = trustPolicy({ Action: ['sts:assumerole'], Sid: 'Iru' });
const inAws = (policy: string, role: Parameters<typeof facts>[0] = {}) =>
  facts({ ...role, live: liveFacts({ role: liveRole({ trustPolicy: policy }) }) });
const shown = (policy: string | null) => ({ role: { trustPolicy: policy } });

testScenarios(checkTrust, [
  ['AWS has the wizard’s own', inAws(trustPolicy()), 'pass', /^Trust policy$/],
  ['which the console did not show', inAws(trustPolicy(), shown(null)), 'pass', /^Trust policy$/],
  ['spelt otherwise than in the console', inAws(respelt), 'pass', /^Trust policy$/],
  [
    'AWS has one without an external ID',
    inAws(withoutId, shown(null)),
    'fail',
    /^Trust policy differs: no external ID/,
    /any other customer of Iru/,
  ],
  [
    'AWS has one without an external ID, and the console showed the wizard’s',
    inAws(withoutId),
    'fail',
    /^Trust policy differs: no external ID/,
    /The console showed another/,
  ],
  [
    'AWS has the wizard’s, and the console showed one without an external ID',
    inAws(trustPolicy(), shown(withoutId)),
    'warn',
    /^Trust policy differs from what the console showed/,
    /The console showed another.*Reload/,
  ],
  [
    'the console showed a mended one after AWS was asked',
    facts({
      role: { changedAt: now - 500 },
      live: liveFacts({ role: liveRole({ trustPolicy: withoutId }) }),
    }),
    'pass',
    /^Trust policy$/,
  ],
  [
    'AWS still has the one without an external ID, seconds after the console showed a mended one',
    inAws(withoutId, { role: { changedAt: now - 12_000 } }),
    'warn',
    /^Trust policy differs: no external ID is needed \(AWS may not know the last change yet\)/,
    /any other customer.*asked again by itself/,
  ],
  [
    'AWS still has one that only differs, seconds after the console showed a mended one',
    inAws(differing, { role: { changedAt: now - 12_000 } }),
    'warn',
    /^Trust policy differs \(AWS may not know/,
  ],
  [
    'AWS and the console have one without an external ID, seconds after a change',
    inAws(withoutId, { role: { changedAt: now - 12_000, trustPolicy: withoutId } }),
    'fail',
    /^Trust policy differs: no external ID is needed$/,
  ],
  [
    'AWS has one without an external ID, which the console did not show, seconds after a change',
    inAws(withoutId, { role: { changedAt: now - 12_000, trustPolicy: null } }),
    'fail',
    /^Trust policy differs: no external ID is needed$/,
  ],
  [
    'AWS has the wizard’s, seconds after the console showed one without an external ID',
    inAws(trustPolicy(), { role: { changedAt: now - 12_000, trustPolicy: withoutId } }),
    'warn',
    /^Trust policy differs from what the console showed$/,
    /Reload/,
  ],
  [
    'AWS’s is not readable',
    inAws('{"Version"'),
    'unknown',
    /not readable/,
    /console showed another/,
  ],
  [
    'while it is asked',
    facts({ live: liveFacts({ role: asking }) }),
    'unknown',
    /^Trust policy$/,
    /being asked/,
  ],
  [
    'while it is asked, but the one seen is wrong',
    facts({ ...shown(withoutId), live: liveFacts({ role: asking }) }),
    'fail',
    /^Trust policy differs/,
    /being asked/,
  ],
  [
    'GetRole denied: the one seen stands',
    facts({ live: liveFacts({ role: failed('iam:GetRole') }) }),
    'pass',
    /^Trust policy$/,
    /iam:GetRole/,
  ],
  [
    'GetRole denied, and none seen',
    facts({ ...shown(null), live: liveFacts({ role: failed('iam:GetRole') }) }),
    'unknown',
    /not seen/,
    /iam:GetRole/,
  ],
  ['the run ended early', facts({ live: liveFacts({ role: notAsked }) }), 'pass', /^Trust policy$/],
  ['no such role', facts({ live: liveFacts({ role: answer(null) }) }), 'pass', /^Trust policy$/],
  [
    'not seen, but made with another external ID',
    facts({ role: { trustPolicy: null, externalId: 'iru-1234-abce' } }),
    'warn',
    /^External ID mismatch/,
    /made with another external ID.*position 13/,
  ],
]);
