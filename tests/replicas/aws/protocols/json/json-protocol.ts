import { parseObject } from '../../../console/shared/rules/json-object.ts';
import type { Service } from '../../endpoints/endpoint.ts';
import { AwsError } from '../aws-error.ts';
import type { Protocol } from '../protocol.ts';
import { writeJson } from './write-json.ts';

const targets: Partial<Record<Service, string>> = {
  sso: 'SWBExternalService',
  organizations: 'AWSOrganizationsV20161128',
};

const contentType = 'application/x-amz-json-1.1';

/** The JSON 1.1 protocol of SSO Admin and Organizations. Their clients' errors are all HTTP 400. */
export const jsonProtocol: Protocol = {
  read({ body, endpoint, headers }) {
    const [target, operation, ...rest] = String(headers['x-amz-target'] ?? '').split('.');
    const known = headers['content-type'] === contentType && target === targets[endpoint.service];
    if (!known || operation === undefined || rest.length > 0) {
      throw new AwsError('UnknownOperationException', '');
    }
    const parameters = parseObject(body.toString('utf8'));
    if (parameters === undefined) throw new AwsError('SerializationException', '');
    return { operation, parameters };
  },

  succeed(_endpoint, _operation, output, requestId) {
    return { status: 200, contentType, requestId, body: writeJson(output) };
  },

  fail(_endpoint, error, requestId) {
    const body = writeJson({ __type: error.code, Message: error.message, ...error.members });
    return { status: error.status, contentType, requestId, body };
  },
};
