import { ListRolesCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { type Reads, read } from './read.ts';

export const readIam: Reads = async (reader) => {
  const { iam } = reader.clients;
  const { host } = reader.run.endpoints.iam;
  await Promise.all([
    read(reader, {
      action: 'iam:ListRoles',
      host,
      send: async (until) => (await iam.send(new ListRolesCommand({}), until)).Roles,
    }),
    read(reader, {
      action: 'iam:ListUsers',
      host,
      send: async (until) => (await iam.send(new ListUsersCommand({}), until)).Users,
    }),
  ]);
};
