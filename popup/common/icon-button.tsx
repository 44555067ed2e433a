const paths = {
  'side-panel': 'M4 3h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm7 0v12',
  settings:
    'M2 5h6m4 0h4M12 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM2 13h4m4 0h6m-6 0a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
} as const;

type Props = { icon: keyof typeof paths; name: string; onClick: () => void };

/** A button drawn rather than worded; its name shows when it is pointed at. */
export function IconButton({ icon, name, onClick }: Props) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={onClick}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={paths[icon]} />
      </svg>
    </button>
  );
}
