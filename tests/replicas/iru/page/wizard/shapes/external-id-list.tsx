/** @jsxImportSource react */

/** The external ID as text in a description list. */
export function ExternalIdList({ externalId }: { externalId: string }) {
  return (
    <dl className="details">
      <div>
        <dt>External ID</dt>
        <dd>{externalId}</dd>
      </div>
    </dl>
  );
}
