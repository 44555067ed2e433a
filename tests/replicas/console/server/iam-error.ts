/** An error as IAM answers it: a code of its API reference and a sentence. */
export class IamError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
