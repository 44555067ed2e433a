import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { recipeById, recipeForCard, recipes } from '../../../src/sources/index.ts';
import type { RecipeId } from '../../../src/sources/recipe.ts';
import { anyText } from '../policy/arbitrary-text.ts';

const cards: [cardName: string, id: RecipeId][] = [
  ['AWS IAM Identity Center (SSO)', 'sso'],
  ['AWS IAM Identity Center (Identity Store)', 'identity-store'],
  ['AWS IAM', 'iam'],
  ['AWS Identity and Access Management (IAM)', 'iam'],
  ['AWS Organizations', 'organizations'],
  ['AWS CloudTrail', 'cloudtrail'],
  ['AWS DynamoDB', 'dynamodb'],
  ['Amazon DynamoDB', 'dynamodb'],
  ['Amazon Redshift Serverless', 'redshift-serverless'],
  ['  aws  iam\u00a0identity\ncenter (sso) ', 'sso'],
  ['AWS IAM Identity Center (SSO) Connected', 'sso'],
  ['AWS IAM Identity Center (SSO) – Not connected', 'sso'],
  ['AWS CloudTrail (Beta)', 'cloudtrail'],
  ['AWS CloudTrail Beta Off', 'cloudtrail'],
  ['AWS IAM Identity Center', 'generic'],
  ['AWS IAM Access Analyzer', 'generic'],
  ['Amazon Redshift', 'generic'],
  ['Amazon Redshift Connected', 'generic'],
  ['Redshift Serverless Data', 'generic'],
  ['Amazon S3', 'generic'],
  ['Okta', 'generic'],
  ['', 'generic'],
  ['Connected', 'generic'],
  ['constructor', 'generic'],
];

for (const [cardName, id] of cards) {
  test(`${JSON.stringify(cardName)} is ${id}`, () => {
    expect(recipeForCard(cardName).id).toBe(id);
  });
}

test('every recipe is found by its ID and by all of its names', () => {
  for (const recipe of recipes) {
    expect(recipeById(recipe.id)).toBe(recipe);
    const found = [recipe.cardName, ...recipe.otherNames].map(recipeForCard);
    expect(new Set(found)).toEqual(new Set([recipe]));
  }
});

test('takes any text for a card', () => {
  fc.assert(fc.property(anyText(20), (text) => recipes.includes(recipeForCard(text))));
  const started = performance.now();
  expect(recipeForCard(' on'.repeat(100_000)).id).toBe('generic');
  expect(performance.now() - started).toBeLessThan(1_000);
});
