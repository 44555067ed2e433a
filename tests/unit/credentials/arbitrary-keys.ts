import * as fc from 'fast-check';
import type { Keys } from './forms.ts';

const upper = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'];
const base64 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];

const ofLength = (letters: string[], minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

/** As AWS makes them; a token's length is a multiple of four. */
export const anyKeys: fc.Arbitrary<Keys> = fc
  .record({
    id: ofLength(upper, 16),
    secretAccessKey: ofLength(base64, 40),
    token: ofLength(base64, 300, 900),
    padding: fc.constantFrom('', '=', '=='),
  })
  .map(({ id, secretAccessKey, token, padding }) => {
    const whole = `IQoJb3JpZ2luX2Vj${token}`;
    const sessionToken =
      whole.slice(0, whole.length - (whole.length % 4) - padding.length) + padding;
    return { accessKeyId: `ASIA${id}`, secretAccessKey, sessionToken };
  });
