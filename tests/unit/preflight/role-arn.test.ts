import { checkRoleArn } from '../../../src/preflight/checks/role-arn.ts';
import { account, facts, roleArn } from './facts.ts';
import { testScenarios } from './scenario.ts';

const arn = (text: string | null, more = {}) => facts({ role: { arn: text, ...more } });

testScenarios(checkRoleArn, [
  ['as the role page shows it', facts(), 'pass', /^Role ARN$/],
  ['with a path', arn(`arn:aws:iam::${account}:role/teams/a/Iru`), 'pass', /^Role ARN$/],
  ['account not known', facts({ role: { account: null } }), 'pass', /^Role ARN$/],
  ['the wizard names no partition', facts({ wizard: { partition: '' } }), 'pass', /^Role ARN$/],
  ['only composed', facts({ role: { arnConfirmed: false } }), 'warn', /not seen/, /composed/],
  ['none yet', arn(null), 'unknown', /not known yet/],
  ['empty', arn(''), 'fail', /cannot be right/, /no role ARN yet/],
  ['white space', arn(`${roleArn}\n`), 'fail', /cannot be right/, /line break/],
  ['an invisible character', arn(`\u200b${roleArn}`), 'fail', /cannot be right/, /U\+200B/],
  ['a user', arn(`arn:aws:iam::${account}:user/kim`), 'fail', /cannot be right/, /user/],
  [
    'an instance profile',
    arn(`arn:aws:iam::${account}:instance-profile/x`),
    'fail',
    /cannot be right/,
    /instance profile/,
  ],
  [
    'a session of the role',
    arn(`arn:aws:sts::${account}:assumed-role/x/y`),
    'fail',
    /cannot be right/,
    /session/,
  ],
  [
    'a service-linked role',
    arn(`arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`),
    'fail',
    /cannot be right/,
    /service-linked/,
  ],
  ['too long a name', arn(`${roleArn}${'x'.repeat(64)}`), 'fail', /cannot be right/, /64/],
  [
    'another partition',
    arn(`arn:aws-us-gov:iam::${account}:role/Iru`),
    'fail',
    /another partition/,
    /aws-us-gov/,
  ],
  [
    'GovCloud throughout',
    facts({
      role: { arn: `arn:aws-us-gov:iam::${account}:role/Iru` },
      wizard: { partition: 'aws-us-gov' },
    }),
    'pass',
    /^Role ARN$/,
  ],
  [
    'of another account',
    arn('arn:aws:iam::999988887777:role/Iru'),
    'fail',
    /^Wrong account/,
    /999988887777.*111122223333/,
  ],
]);
