/** @jsxImportSource react */
import { type ComponentType, useEffect } from 'react';
import { mirrorInHash, parseRoute, useHash } from './common/route.ts';
import { translateLegacyLink } from './create-role/legacy-link.ts';

/** What a generation of the console draws. */
export interface ConsolePages {
  ConsoleHome: ComponentType;
  Dashboard: ComponentType;
  Users: ComponentType;
  Roles: ComponentType;
  CreateRole: ComponentType<{ parameters: URLSearchParams }>;
  Role: ComponentType<{ name: string; section: string | null }>;
  InlinePolicy: ComponentType<{ name: string }>;
  EditTrustPolicy: ComponentType<{ name: string }>;
  NotFound: ComponentType;
}

const rolePath = /^\/roles\/(?:details\/)?([^/]+)(?:\/(createPolicy|editTrustPolicy))?$/;

/** The page of IAM that the hash names: the routes are the same in every generation. */
export function IamPage({ pages }: { pages: ConsolePages }) {
  const hash = useHash();
  const legacy = translateLegacyLink(parseRoute(hash));
  useEffect(() => {
    if (legacy !== undefined) mirrorInHash(legacy);
  }, [legacy]);
  const { path, parameters } = parseRoute(legacy ?? hash);
  switch (path) {
    case '/':
    case '/home':
      return <pages.Dashboard />;
    case '/users':
      return <pages.Users />;
    case '/roles':
      return <pages.Roles />;
    case '/roles/create':
      return <pages.CreateRole parameters={parameters} />;
  }
  const [, encodedName, page] = rolePath.exec(path) ?? [];
  if (encodedName === undefined) return <pages.NotFound />;
  const name = decodeURIComponent(encodedName);
  switch (page) {
    case 'createPolicy':
      return <pages.InlinePolicy key={name} name={name} />;
    case 'editTrustPolicy':
      return <pages.EditTrustPolicy key={name} name={name} />;
    default:
      return <pages.Role key={name} name={name} section={parameters.get('section')} />;
  }
}
