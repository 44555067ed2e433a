import { ListAccountsCommand } from '@aws-sdk/client-organizations';
import { type Reads, read } from './read.ts';

export const readOrganizations: Reads = async (reader) => {
  const { organizations } = reader.clients;
  await read(reader, {
    action: 'organizations:ListAccounts',
    host: reader.run.endpoints.organizations.host,
    send: async (until) => (await organizations.send(new ListAccountsCommand({}), until)).Accounts,
  });
};
