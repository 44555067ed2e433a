/** Tells of records that could not be read. */
export function DamagedNote({ count }: { count: number }) {
  return count === 0 ? null : <p class="note">{sayDamaged(count)}</p>;
}

function sayDamaged(count: number): string {
  return count === 1
    ? 'One stored setup could not be read and was set aside. To go on with it, open its wizard in Iru: Role Courier reads it anew.'
    : `${count} stored setups could not be read and were set aside. To go on with one, open its wizard in Iru: Role Courier reads it anew.`;
}
