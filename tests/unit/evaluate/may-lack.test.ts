import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { evaluateTrust } from '../../../src/policy/evaluate/evaluate-trust.ts';
import { normalisePolicy } from '../../../src/policy/policy-document.ts';
import { unwrap } from '../policy/problems.ts';
import { arbitraryRequest } from './arbitrary-request.ts';
import { arbitraryTrust } from './arbitrary-trust.ts';
import { families } from './condition-families.ts';

const mfa = families[3];
const keys = [...families.map(({ key }) => key), 'aws:PrincipalTag/team', 'aws:username'];
const absent = Object.fromEntries(keys.map((key) => [key, []]));
/** Most policies have nothing to do with the key. */
const ofMfa = arbitraryTrust.filter((policy) => JSON.stringify(policy).includes(mfa.key));

test('what is sure of a request that may lack a key is so with the key and without it', () => {
  let [sure, open, leftOut] = [0, 0, 0];
  fc.assert(
    fc.property(ofMfa, arbitraryRequest, fc.constantFrom(...mfa.given), (written, asked, value) => {
      const document = unwrap(normalisePolicy(written));
      const context = { ...absent, ...asked.context, [mfa.key]: [value] };
      const notKnown = { organizationIsNot: null, mayLack: mfa.key };
      const { allowed } = evaluateTrust(document, { ...asked, context, notKnown });
      const [whenThere, whenNot] = [[value], []].map((values) => {
        const known = { ...context, [mfa.key]: values };
        return evaluateTrust(document, { ...asked, context: known }).allowed;
      });
      if (allowed !== null) {
        sure++;
        expect([whenThere, whenNot]).toEqual([allowed, allowed]);
      } else if (whenThere !== whenNot) open++;
      // Each line is judged by itself, though several together may decide; or NotPrincipal leaves it open.
      else leftOut++;
    }),
    { numRuns: 1_000 },
  );
  expect(sure).toBeGreaterThan(300);
  expect(open).toBeGreaterThan(leftOut);
});
