/** @jsxImportSource react */
import { type ReactNode, useEffect } from 'react';
import type { TenantBoot } from '../../shared/messages.ts';
import { noteState } from '../common/replica-state.ts';
import { FrameworksPage } from './frameworks-page.tsx';
import { HelpPage } from './help-page.tsx';
import { LoginPage } from './login-page.tsx';
import { usePath } from './router.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { SourcesPage } from './sources-page.tsx';

interface Route {
  title: string;
  content: ReactNode;
}

function routeFor(path: string, boot: TenantBoot): Route {
  switch (path) {
    case '/compliance/frameworks':
      return { title: 'Frameworks', content: <FrameworksPage /> };
    case '/help/aws-sso':
      return { title: 'Connect AWS IAM Identity Center', content: <HelpPage /> };
    case '/login':
      return { title: 'Sign in', content: <LoginPage /> };
    default:
      return { title: 'Sources', content: <SourcesPage boot={boot} /> };
  }
}

/** The tenant's single-page app. */
export function App({ boot }: { boot: TenantBoot }) {
  const path = usePath();
  const { title, content } = routeFor(path, boot);
  useEffect(() => {
    document.title = `${title} · Iru`;
    noteState({ path });
  }, [title, path]);
  if (path === '/login') return content;
  return (
    <div className="app">
      <SideNavigation path={path} />
      <main className="page">{content}</main>
    </div>
  );
}
