import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isIruHost } from '../../../src/policy/iru-host.ts';
import { isCoveredForIru } from '../../../src/settings/host-to-allow.ts';

const domains = ['iru.com', 'kandji.io'];

const known = ['acme.iru.com', 'acme.eu.iru.com', 'acme.kandji.io', 'acme.eu.kandji.io'];
for (const host of known) {
  test(`${host} is Iru’s`, () => {
    expect(isIruHost(host)).toBe(true);
    expect(isCoveredForIru(host)).toBe(true);
  });
}

/** Where no wizard is, though the browser lets the extension in. */
for (const host of ['iru.com', 'kandji.io', 'iru.com.', 'acme.iru.com.', 'acme.kandji.io.']) {
  test(`${host} is covered for Iru, and no wizard’s`, () => {
    expect(isIruHost(host)).toBe(false);
    expect(isCoveredForIru(host)).toBe(true);
  });
}

const foreign = [
  '',
  '.',
  'com',
  'eviliru.com',
  'evil-iru.com',
  'acme.eviliru.com',
  'iru.com.evil.example',
  'acme.iru.com.evil.example',
  'acme.iru.com..',
  'acme.iru.co',
  'acme.iru.com.cn',
  'acme.iruxcom',
  'acme.iru.com:443',
  'acme.iru.com@evil.example',
  'acme.iru.com/x',
  'acme.xn--ru-nza.com', // ıru.com
  'acme.kandji.com',
];
for (const host of foreign) {
  test(`“${host}” is not Iru’s`, () => {
    expect(isIruHost(host)).toBe(false);
    expect(isCoveredForIru(host)).toBe(false);
  });
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5})?$/);
const domain = fc.constantFrom(...domains);

test('any host below a domain of Iru’s is Iru’s, and nothing put after one or glued before its domain', () => {
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 4 }),
      domain,
      label,
      (labels, of, more) => {
        const host = [...labels, of].join('.');
        expect(isIruHost(host)).toBe(true);
        for (const other of [`${host}.${more}`, `${host}${more}`, `${host}.`, `${more}${of}`]) {
          expect(isIruHost(other), other).toBe(false);
        }
      },
    ),
  );
});

test('where a wizard may be, the browser lets the extension in: of any address', () => {
  const host = fc.oneof(
    fc.tuple(label, domain).map((parts) => parts.join('.')),
    fc.tuple(label, domain).map((parts) => parts.join('')),
    fc.tuple(domain, label).map((parts) => parts.join('.')),
    fc.webUrl().map((url) => new URL(url).hostname),
  );
  fc.assert(
    fc.property(host, fc.boolean(), (name, hasDot) => {
      const { hostname } = new URL(`https://${name}${hasDot ? '.' : ''}:8443/x`);
      const isBelow = domains.some((each) => `.${name}`.endsWith(`.${each}`));
      expect(isCoveredForIru(hostname)).toBe(isBelow);
      expect(isIruHost(hostname)).toBe(isBelow && !hasDot && !domains.includes(name));
    }),
  );
});
