import type { CheckId, Verdict } from '../../../src/preflight/check.ts';
import type { Setup } from '../../../src/setup/setup.ts';
import type { RecipeId } from '../../../src/sources/recipe.ts';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import type { Credential } from '../../replicas/aws/state/credential.ts';
import type { Role } from '../../replicas/aws/state/role.ts';

/** One row of the table: a state of AWS and of the wizard, and what each check says of it. */
export type Scenario = {
  name: string;
  source?: RecipeId;
  /** The account that the role is in, and that the credentials are of: the management account else. */
  account?: string;
  /** Changes AWS, in which the role was made by the book. */
  arrange?: (aws: AwsReplica, role: Role, credential: Credential) => void;
  /** Whose credentials the admin pastes; those of an administrator of the role's account else. */
  credential?: (aws: AwsReplica) => Credential;
  /** Changes what the wizard and the console have shown. */
  seen?: (setup: Setup) => Setup;
  /** What the organization allows. */
  laidDown?: Record<string, unknown>;
  /** Verdicts that are not those of a role made by the book; null for a check that is not made. */
  differs: Partial<Record<CheckId, Verdict | null>>;
  /** What the report has to say. */
  says?: RegExp;
};
