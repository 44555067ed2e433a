/** @jsxImportSource react */
import { I18nProvider } from '@cloudscape-design/components/i18n';
import { boot } from './common/boot.ts';
import { Clutter } from './frame/clutter.tsx';
import { FlashProvider } from './frame/flash-provider.tsx';
import { TopNavigation } from './frame/top-navigation.tsx';
import { ConsoleHomePage } from './home/console-home-page.tsx';
import { IamPage } from './iam-page.tsx';
import { languagePack } from './texts/languages.ts';

function Cloudscape2023() {
  return (
    <FlashProvider>
      <TopNavigation />
      {boot.page === 'iam' ? <IamPage /> : <ConsoleHomePage />}
      <Clutter />
    </FlashProvider>
  );
}

/** The console of the generation that the settings ask for. */
export function App() {
  const { components } = languagePack(boot.language);
  switch (boot.generation) {
    case 'cloudscape-2023':
      return (
        <I18nProvider locale={boot.language} messages={[components]}>
          <Cloudscape2023 />
        </I18nProvider>
      );
  }
}
