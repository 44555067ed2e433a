import type { Opener, PopupReport, SourceCard } from '../../shared/messages.ts';
import { postJson } from '../common/api.ts';

function openTab(url: string, opener: Opener): PopupReport['outcome'] {
  switch (opener) {
    case 'window.open':
      return window.open(url, '_blank') === null ? 'blocked' : 'opened';
    case 'noopener':
      // Returns null whether or not a tab opened.
      window.open(url, '_blank', 'noopener');
      return 'unknown';
    case 'same-tab':
      location.assign(url);
      return 'opened';
  }
}

/**
 * Turns a source on and opens its wizard once the server has made a session. When the browser
 * blocks the pop-up nothing tells the admin: Iru documents it as "Nothing opens".
 */
export async function connectSource(source: SourceCard, opener: Opener): Promise<void> {
  const { url } = await postJson<{ url: string }>(`/api/sources/${source.slug}/connect`);
  const outcome = openTab(url, opener);
  await postJson(`/api/sources/${source.slug}/popup`, { outcome });
}

export async function disconnectSource(source: SourceCard): Promise<void> {
  await postJson(`/api/sources/${source.slug}/disable`);
}
