/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';
import { PageFrame } from '../parts/page-frame.tsx';

/** A page that no errand leads through: its heading says enough. */
function plainPage(title: string) {
  return () => (
    <PageFrame>
      <h1>{title}</h1>
    </PageFrame>
  );
}

export const consoleHome = plainPage(texts.consoleHome);
export const dashboard = plainPage(texts.iamDashboard);
export const users = plainPage(texts.users);
export const notFound = plainPage(texts.pageNotFound);
