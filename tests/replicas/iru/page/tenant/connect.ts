import type { Opener, SourceCard } from '../../shared/messages.ts';
import { postJson } from '../common/api.ts';
import { noteState } from '../common/replica-state.ts';

/**
 * Turns a source on and opens its wizard once the server has made a session. When the browser
 * blocks the pop-up nothing tells the admin: Iru documents it as "Nothing opens".
 */
export async function connectSource(source: SourceCard, opener: Opener): Promise<void> {
  const { url } = await postJson<{ url: string }>(`/api/sources/${source.slug}/connect`);
  switch (opener) {
    case 'window.open':
      noteState({ lastPopup: window.open(url, '_blank') === null ? 'blocked' : 'opened' });
      return;
    case 'noopener':
      // Returns null whether or not a tab opened.
      window.open(url, '_blank', 'noopener');
      noteState({ lastPopup: 'unknown' });
      return;
    case 'same-tab':
      location.assign(url);
  }
}

export async function disconnectSource(source: SourceCard): Promise<void> {
  await postJson(`/api/sources/${source.slug}/disable`);
}
