/** JSON as the services write it: times as seconds since the epoch, no undefined. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, function replace(this: unknown, key: string, given: unknown) {
    const own: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : given;
    return own instanceof Date ? own.getTime() / 1000 : given;
  });
}
