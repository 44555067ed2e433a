import type { Endpoint } from '../../endpoints/endpoint.ts';
import { AwsError } from '../aws-error.ts';
import type { Protocol } from '../protocol.ts';
import { readForm } from './read-form.ts';
import { element } from './xml.ts';

const versions = { sts: '2011-06-15', iam: '2010-05-08' };

function versionOf({ service }: Endpoint): string {
  return service === 'iam' ? versions.iam : versions.sts;
}

function namespace(endpoint: Endpoint): string {
  const { service } = endpoint;
  return ` xmlns="https://${service}.amazonaws.com/doc/${versionOf(endpoint)}/"`;
}

/** The query protocol of STS and IAM: a form in, XML out. */
export const queryProtocol: Protocol = {
  read({ body, endpoint }) {
    const { Action, Version, ...parameters } = readForm(body.toString('utf8'));
    if (typeof Action !== 'string') {
      throw new AwsError('MissingAction', 'The request must contain the parameter Action.');
    }
    if (Version !== versionOf(endpoint)) {
      const message = `Could not find operation ${Action} for version ${String(Version)}`;
      throw new AwsError('InvalidAction', message);
    }
    return { operation: Action, parameters };
  },

  succeed(endpoint, operation, output, requestId) {
    const result = element(`${operation}Result`, output);
    const metadata = element('ResponseMetadata', { RequestId: requestId });
    const name = `${operation}Response`;
    const body = `<${name}${namespace(endpoint)}>\n${result}\n${metadata}\n</${name}>\n`;
    return { status: 200, contentType: 'text/xml', requestId, body };
  },

  fail(endpoint, error, requestId) {
    const described = element('Error', {
      Type: error.status >= 500 ? 'Receiver' : 'Sender',
      Code: error.code,
      Message: error.message,
    });
    const id = element('RequestId', requestId);
    const body = `<ErrorResponse${namespace(endpoint)}>\n${described}\n${id}\n</ErrorResponse>\n`;
    return { status: error.status, contentType: 'text/xml', requestId, body };
  },
};
