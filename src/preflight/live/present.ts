/** A member that AWS's answers always have: one without it was not written by AWS, or not whole. */
export function present<Value>(member: Value | undefined): Value {
  if (member !== undefined) return member;
  throw Object.assign(new Error('This answer is not whole.'), { name: 'NotAws' });
}
