/** @jsxImportSource react */
import AppLayout, { type AppLayoutProps } from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import type { ReactNode } from 'react';
import { texts } from '../../common/texts.ts';
import { Notifications } from './notifications.tsx';
import { ConsoleNavigation } from './side-navigation.tsx';

export interface Crumb {
  text: string;
  href: string;
}

interface PageFrameProps {
  /** After IAM, from the outside in. */
  crumbs: Crumb[];
  contentType?: AppLayoutProps.ContentType;
  children: ReactNode;
}

/** What surrounds the content of every IAM page: side navigation, breadcrumbs, flashes. */
export function PageFrame({ crumbs, contentType = 'default', children }: PageFrameProps) {
  const activeHref = crumbs[0]?.href ?? '#/home';
  return (
    <AppLayout
      headerSelector="#awsc-nav-header"
      contentType={contentType}
      navigation={<ConsoleNavigation activeHref={activeHref} />}
      breadcrumbs={<BreadcrumbGroup items={[{ text: texts.iam, href: '#/home' }, ...crumbs]} />}
      notifications={<Notifications />}
      stickyNotifications
      toolsHide
      content={children}
    />
  );
}
