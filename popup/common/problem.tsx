/** What went wrong, read out at once; nothing when all is well. */
export function Problem({ text }: { text: string | null }) {
  return text === null ? null : (
    <p role="alert" class="problem">
      {text}
    </p>
  );
}
