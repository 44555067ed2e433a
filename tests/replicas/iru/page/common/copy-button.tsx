/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from './icons.tsx';

interface CopyButtonProps {
  text: string;
  /** The button's text, or its accessible name when `iconOnly`. */
  label: string;
  iconOnly?: boolean;
}

/** Writes a text to the clipboard and says so for a moment. */
export function CopyButton({ text, label, iconOnly = false }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const name = copied ? 'Copied' : label;
  return (
    <button
      type="button"
      className="button-quiet"
      onClick={copy}
      aria-label={iconOnly ? name : undefined}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      {iconOnly ? null : <span>{name}</span>}
    </button>
  );
}
