import type { Driver } from '../../driver/driver.ts';
import type { Replicas } from '../../replicas/server.ts';
import type { MatrixBrowser } from './matrix-browser.ts';
import type { Side } from './side.ts';
import type { Told } from './told.ts';

/** All that a cell happens in. */
export type World = {
  /** Another one after a restart. */
  driver: Driver;
  readonly browser: MatrixBrowser;
  readonly replicas: Replicas;
  readonly mine: Side;
  /** A setup that has nothing to do with the fault, and must come out of it as it went in. */
  readonly other: Side;
  readonly told: Told;
  /** What the admin did by the browser's own means, of which the extension need not tell. */
  readonly ownWay: string[];
  /** Has Iru answer what was submitted. */
  readonly letIruAnswer: () => void;
};
