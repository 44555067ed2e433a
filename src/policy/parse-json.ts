import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { showCharacter } from './character-names.ts';
import { explainCharacter, type Mistake, tellPlace } from './json-mistakes.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/**
 * An admin's policy has up to 10,240 characters besides white space, but AWS's own ReadOnlyAccess,
 * which a role may have, over 90,000, and half as many again when it is indented.
 */
const maximumLength = 500_000;
/** A policy nests six deep. */
const maximumDepth = 32;

class JsonMistake extends Error {
  readonly problem: Problem;
  constructor({ code, text }: Mistake, place: Text) {
    super(code);
    this.problem = { code, text: [text, place] };
  }
}

const white = new Set([' ', '\t', '\n', '\r', '\u00a0']);
const escapes = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't', 'u']);

/**
 * A parser of its own, because JSON.parse silently keeps the last of two equal keys, rounds large
 * numbers, and cannot say what an admin did wrong. Reads each character once; no backtracking.
 */
class Reader {
  readonly text: string;
  position = 0;
  afterComma = false;

  constructor(text: string) {
    this.text = text;
  }

  mistake(code: string, text: Text, at = this.position): JsonMistake {
    return new JsonMistake({ code, text }, tellPlace(this.text, at));
  }

  peek(): string {
    // No-break spaces between tokens are an editor's way of drawing indentation.
    while (white.has(this.text.charAt(this.position))) this.position++;
    return this.text.charAt(this.position);
  }

  unexpected(): JsonMistake {
    const { code, text } = explainCharacter(this.text, this.position, this.afterComma);
    return this.mistake(code, text);
  }

  expect(char: string): void {
    if (this.peek() !== char) throw this.unexpected();
    this.position++;
    this.afterComma = char === ',';
  }

  value(depth: number): JsonValue {
    if (depth > maximumDepth) {
      throw this.mistake('too-deep', say('jsonTooDeep'));
    }
    const char = this.peek();
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === '"') return this.string();
    if (char === '-' || (char >= '0' && char <= '9')) return this.number();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        this.afterComma = false;
        return value;
      }
    }
    throw this.unexpected();
  }

  object(depth: number): JsonValue {
    const result: { [key: string]: JsonValue } = {};
    this.expect('{');
    while (this.peek() !== '}' || this.afterComma) {
      if (this.peek() !== '"') throw this.unexpected();
      const start = this.position;
      const key = this.string();
      if (key === '__proto__') {
        throw this.mistake('forbidden-key', say('jsonForbiddenKey', { name: key }), start);
      }
      if (Object.hasOwn(result, key)) {
        throw this.mistake(
          'duplicate-key',
          say('jsonDuplicateKey', { name: shorten(key, 100) }),
          start,
        );
      }
      this.expect(':');
      result[key] = this.value(depth + 1);
      if (this.peek() === '}') break;
      this.expect(',');
    }
    this.expect('}');
    return result;
  }

  array(depth: number): JsonValue {
    const result: JsonValue[] = [];
    this.expect('[');
    while (this.peek() !== ']' || this.afterComma) {
      result.push(this.value(depth + 1));
      if (this.peek() === ']') break;
      this.expect(',');
    }
    this.expect(']');
    return result;
  }

  string(): string {
    const start = this.position;
    this.expect('"');
    for (let char = this.text.charAt(this.position); char !== '"'; ) {
      if (char === '') throw this.mistake('cut-off', say('jsonStringCutOff'), start);
      if (char < ' ') {
        const character = showCharacter(char);
        throw this.mistake('control-character', say('jsonControlCharacter', { character }));
      }
      if (char === '\\' && !escapes.has(this.text.charAt(++this.position))) {
        throw this.mistake('not-json', say('jsonBadBackslash'));
      }
      char = this.text.charAt(++this.position);
    }
    this.position++;
    return this.decode(start);
  }

  decode(start: number): string {
    const raw = this.text.slice(start, this.position);
    let decoded = raw.slice(1, -1);
    if (raw.includes('\\')) {
      try {
        decoded = JSON.parse(raw);
      } catch {
        throw this.mistake('not-json', say('jsonBadUnicodeEscape'), start);
      }
    }
    if (/\p{Cs}/u.test(decoded)) {
      throw this.mistake('lone-surrogate', say('jsonHalfCharacter'), start);
    }
    return decoded;
  }

  number(): number {
    this.afterComma = false;
    const start = this.position;
    while (/[-+.0-9eE]/.test(this.text.charAt(this.position))) this.position++;
    const raw = this.text.slice(start, this.position);
    const number = shorten(raw, 40);
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(raw)) {
      throw this.mistake('not-json', say('jsonBadNumber', { number }), start);
    }
    const value = Number(raw);
    if (raw.replace(/\D/g, '').length > 15 || !Number.isFinite(value)) {
      throw this.mistake('number-too-long', say('jsonNumberTooLong', { number }), start);
    }
    return value;
  }
}

/** Reads strict JSON of a policy's size; the problem names the cause and the place. */
export function parseJson(text: string): Result<JsonValue> {
  if (text.length > maximumLength) {
    return fail('too-long', say('jsonTooLong', { length: text.length }));
  }
  const reader = new Reader(text.startsWith('\ufeff') ? text.slice(1) : text);
  try {
    if (reader.peek() === '') return fail('empty', say('jsonEmpty'));
    const value = reader.value(0);
    if (reader.peek() !== '') {
      throw reader.mistake('text-after-json', say('jsonTextAfterEnd'));
    }
    return succeed(value);
  } catch (error) {
    if (error instanceof JsonMistake) return { ok: false, problem: error.problem };
    throw error;
  }
}
