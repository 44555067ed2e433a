// biome-ignore-all lint/a11y/useSemanticElements: the redesign has roles in place of elements.
/** @jsxImportSource react */
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useShownFlashes } from '../../frame/use-shown-flashes.ts';

/** What the flash bar was: one line over the page, announced to screen readers. */
export function Banner() {
  const { shown, dismiss } = useShownFlashes();
  return shown.map(({ id, type, header, content, link }) => (
    <div
      key={id}
      className={`next-banner next-${type}`}
      role={type === 'error' ? 'alert' : 'status'}
    >
      <div>
        {header !== undefined && <strong>{header}</strong>} <span>{content}</span>
      </div>
      {link !== undefined && (
        <button type="button" className="next-plain" onClick={() => goTo(link.hash)}>
          {link.text}
        </button>
      )}
      <button
        type="button"
        className="next-plain"
        aria-label={texts.close}
        onClick={() => dismiss(id)}
      >
        ×
      </button>
    </div>
  ));
}
