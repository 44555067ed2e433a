import { type Setup, setupSchema, setupVersion } from './setup.ts';

type Stored = Record<string, unknown>;

/** The step of a record from each version to the next. Never changed once it was released. */
const steps: Readonly<Record<number, (record: Stored) => Stored>> = {
  1: fromVersion1,
};

/**
 * A stored record as this build understands it. `newer`: written by a later version of Role
 * Courier, and so not to be touched. `damaged`: no record that any version has written.
 */
export type StoredSetup =
  | { state: 'read'; setup: Setup }
  | { state: 'newer' }
  | { state: 'damaged' };

export function readStoredSetup(stored: unknown): StoredSetup {
  if (!isRecord(stored)) return { state: 'damaged' };
  if (isNewer(stored.version)) return { state: 'newer' };
  const parsed = setupSchema().safeParse(migrate(stored));
  return parsed.success ? { state: 'read', setup: parsed.data } : { state: 'damaged' };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > setupVersion;
}

/** Brings a record to the present version, step by step; as it is where no step is known. */
function migrate(record: Stored): Stored {
  const { version } = record;
  const step = typeof version === 'number' ? steps[version] : undefined;
  return step === undefined ? record : migrate({ ...step(record), version: Number(version) + 1 });
}

/**
 * Version 1 kept the wizard's warnings in English words, which the next look at the wizard brings
 * anew, and did not tell when the role was last seen to change.
 */
function fromVersion1(record: Stored): Stored {
  const { wizard, role } = record;
  return {
    ...record,
    wizard: isRecord(wizard) ? { ...wizard, warnings: [] } : wizard,
    role: isRecord(role) ? { ...role, changedAt: null } : role,
  };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
