import type { Segment } from '../policy/compare-external-id.ts';
import type { Text } from '../texts/text.ts';
import { translate } from '../texts/translate.ts';

/** What of a compared external ID the panel shows: the names of its characters in the admin's language. */
export function namedSegments(segments: readonly Segment<Text>[]): Segment[] {
  return segments.map(({ name, ...rest }) => (name ? { ...rest, name: translate(name) } : rest));
}
