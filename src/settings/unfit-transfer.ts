import { recipeById, recipes } from '../sources/index.ts';
import { type Sentences, say } from '../texts/text.ts';
import { isAwsHost, isCoveredForIru } from './host-to-allow.ts';
import { patternProblem, tagPatternProblem } from './pattern-problem.ts';
import type { Transfer } from './transfer.ts';

/** Where in a file stands what the settings page would refuse in its fields, and why it does. */
export type Unfit = { place: readonly (string | number)[]; why: Sentences };

/** The first setting of a file that the page would refuse, or null. */
export function unfitIn({ settings, wizardHosts }: Transfer): Unfit | null {
  const { roleName, roleNames, tags } = settings;
  const all: { place: Unfit['place']; why: Sentences | null }[] = [
    { place: ['settings', 'roleName'], why: patternProblem(roleName, recipes) },
    ...roleNames.map((own, index) => ({
      place: ['settings', 'roleNames', index],
      why: patternProblem(own.roleName, [recipeById(own.sourceId)]),
    })),
    ...tags.map((tag, index) => {
      const problem = tagPatternProblem(tag, tags.toSpliced(index, 1), recipes);
      return { place: ['settings', 'tags', index], why: problem && [problem] };
    }),
    ...wizardHosts.map((origin, index) => ({
      place: ['wizardHosts', index],
      why: siteProblem(new URL(origin).hostname),
    })),
  ];
  for (const { place, why } of all) if (why !== null) return { place, why };
  return null;
}

function siteProblem(host: string): Sentences | null {
  if (isCoveredForIru(host)) return [say('siteAlreadyWorks', { host })];
  return isAwsHost(host) ? [say('siteIsAws', { host })] : null;
}
