/** @jsxImportSource react */
import type { TenantBoot } from '../../shared/messages.ts';
import { readBoot } from '../common/boot.ts';
import { mount } from '../common/mount.tsx';
import { App } from './app.tsx';

mount(<App boot={readBoot<TenantBoot>()} />);
