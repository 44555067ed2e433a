/** @jsxImportSource react */
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import { texts } from '../../common/texts.ts';
import { PageFrame } from '../frame/page-frame.tsx';

/** Every route that the replica has no page for. */
export function NotFoundPage() {
  return (
    <PageFrame crumbs={[]}>
      <Header variant="h1">{texts.pageNotFound}</Header>
      <Box variant="p">{texts.pageNotFoundText}</Box>
    </PageFrame>
  );
}
