export interface TrustedService {
  value: string;
  label: string;
  principal: string;
}

export const services: TrustedService[] = [
  { value: 'EC2', label: 'EC2', principal: 'ec2.amazonaws.com' },
  { value: 'Lambda', label: 'Lambda', principal: 'lambda.amazonaws.com' },
  { value: 'APIGateway', label: 'API Gateway', principal: 'apigateway.amazonaws.com' },
  { value: 'CloudFormation', label: 'CloudFormation', principal: 'cloudformation.amazonaws.com' },
  { value: 'CodeBuild', label: 'CodeBuild', principal: 'codebuild.amazonaws.com' },
  { value: 'EKS', label: 'EKS', principal: 'eks.amazonaws.com' },
  { value: 'Glue', label: 'Glue', principal: 'glue.amazonaws.com' },
  { value: 'IoT', label: 'IoT', principal: 'iot.amazonaws.com' },
  { value: 'Redshift', label: 'Redshift', principal: 'redshift.amazonaws.com' },
  { value: 'S3', label: 'S3', principal: 's3.amazonaws.com' },
];

export function serviceOf(value: string | undefined): TrustedService | undefined {
  return services.find((service) => service.value === value);
}
