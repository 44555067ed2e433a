/** Sizes and budget in bytes; libraries with code in it, minified, largest first. */
export type Size = {
  name: string;
  budget: number;
  minified: number;
  gzip: number;
  libraries: { name: string; bytes: number }[];
};

export function measureSizes(browser: 'chrome' | 'firefox'): Promise<Size[]>;
