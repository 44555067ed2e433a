/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { texts } from '../../common/texts.ts';
import { Banner } from './banner.tsx';

const links = [
  { text: texts.dashboard, href: '#/home' },
  { text: texts.users, href: '#/users' },
  { text: texts.roles, href: '#/roles' },
  { text: texts.policies, href: '#/policies' },
];

interface PageFrameProps {
  /** Names of the pages above this one. */
  trail?: string[];
  children: ReactNode;
}

/** What surrounds the content: a rail of links, the trail, and the banner. */
export function PageFrame({ trail = [], children }: PageFrameProps) {
  return (
    <div className="next-shell">
      <nav className="next-rail" aria-label={texts.navigation}>
        {links.map(({ text, href }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </nav>
      <main className="next-main">
        <div className="next-trail">
          {[texts.iam, ...trail].map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <Banner />
        {children}
      </main>
    </div>
  );
}
