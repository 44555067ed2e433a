import fc from 'fast-check';

const awkward = ['\u200b', '\ufeff', '\u00a0', '\u202e', '\u0430', '“', '"', '\\', '\n', '😀'];

const unit = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  // Any UTF-16 code unit, halves of characters among them. fast-check's own `binary` unit needs
  // more than a second to set up.
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...awkward),
);

/** Any text at all, broken Unicode included, of up to `maxLength` pieces. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}
