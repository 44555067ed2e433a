import type { SetupListing } from '../../src/messages/reply.ts';
import { words } from '../../src/texts/translate.ts';
import { fromNow } from '../common/from-now.ts';
import { useNow } from '../common/use-now.ts';
import { titleOf } from './title-of.ts';

/** In characters of the external ID. */
const startLength = 8;

/** What tells a setup from another of the same source and site: since when it is, and its external ID. */
export function ToldApart({ guide, createdAt }: SetupListing) {
  const now = useNow(10_000);
  const when = fromNow(createdAt, Math.max(now, createdAt), words('htmlLang'));
  return (
    <>
      <span>{words('begun', { when })}</span>
      <span>{words('withExternalId', { start: guide.externalId.slice(0, startLength) })}</span>
    </>
  );
}

/** Whether the popup's cards of the two would begin alike. */
export function areAlike(one: SetupListing, other: SetupListing): boolean {
  return one.origin === other.origin && titleOf(one.guide) === titleOf(other.guide);
}
