import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '../../src/texts/translate.ts';
import type { Listing } from '../common/use-listing.ts';
import { KeptCredentials } from './kept-credentials.tsx';
import { NeededPermissions } from './needed-permissions.tsx';
import { PasteCredentials } from './paste-credentials.tsx';

type Props = {
  listing: Listing;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The credentials with which the live preflight asks AWS. */
export function Credentials({ listing, field }: Props) {
  const { credentials, setups } = listing;
  const summary = useRef<HTMLElement>(null);
  // The field, or the button that was pressed, is gone then.
  const focusSummary = () => summary.current?.focus();
  return (
    <details open={credentials !== null}>
      <summary ref={summary}>
        <h2>{words('credentialsTitle')}</h2>
      </summary>
      {credentials === null ? (
        <>
          <p>{words('whyCredentials')}</p>
          <PasteCredentials field={field} onKept={focusSummary} />
        </>
      ) : (
        <KeptCredentials
          credentials={credentials}
          runs={setups.flatMap(({ live }) => live ?? [])}
          onForgotten={focusSummary}
        />
      )}
      <NeededPermissions />
    </details>
  );
}
