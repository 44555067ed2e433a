/** @jsxImportSource react */
import { boot } from './common/boot.ts';
import { Clutter } from './frame/clutter.tsx';
import { FlashProvider } from './frame/flash-provider.tsx';
import { TopNavigation } from './frame/top-navigation.tsx';
import { type ConsolePages, IamPage } from './iam-page.tsx';

/** The console in the looks of a generation. */
export function App({ pages }: { pages: ConsolePages }) {
  return (
    <FlashProvider>
      <TopNavigation />
      {boot.page === 'iam' ? <IamPage pages={pages} /> : <pages.ConsoleHome />}
      <Clutter />
    </FlashProvider>
  );
}
