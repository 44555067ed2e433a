import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { routeOf } from '../../../content-scripts/aws/route.ts';

const at = (hash: string, pathname = '/iam/home') => routeOf({ pathname, hash });

test('knows the routes of today and of earlier consoles', () => {
  expect(at('#/roles')).toEqual({ page: 'roles' });
  expect(at('#/roles/create?trustedEntityType=AWS_SERVICE&selectedService=EC2')).toEqual({
    page: 'create-role',
  });
  expect(at('#/roles$new?step=type')).toEqual({ page: 'create-role' });
  expect(at('#/roles/create', '/iamv2/home')).toEqual({ page: 'create-role' });
  expect(at('#/roles/details/MyRole?section=trust_relationships')).toEqual({
    page: 'role',
    roleName: 'MyRole',
    section: 'trust_relationships',
  });
  expect(at('#/roles/MyRole')).toEqual({ page: 'role', roleName: 'MyRole', section: null });
  expect(at('#/roles/details/a%2Bb/createPolicy?step=addPermissions')).toEqual({
    page: 'inline-policy',
    roleName: 'a+b',
  });
  expect(at('#/roles/MyRole$createPolicy?step=edit')).toEqual({
    page: 'inline-policy',
    roleName: 'MyRole',
  });
});

test('anything else is another page', () => {
  for (const hash of [
    '',
    '#/home',
    '#/users',
    '#/users/details/Me/createPolicy?step=addPermissions',
    '#/policies',
  ]) {
    expect(at(hash)).toEqual({ page: 'other' });
  }
  expect(at('#/roles/create', '/console/home')).toEqual({ page: 'other' });
});

test('no hash makes it throw', () => {
  fc.assert(fc.property(fc.string(), (hash) => expect(at(hash)).toBeDefined()));
  expect(at('#/roles/details/%E0%A4%A')).toMatchObject({ roleName: '%E0%A4%A' });
});
