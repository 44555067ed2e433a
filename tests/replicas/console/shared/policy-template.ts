/** What the custom trust policy editor holds before anybody types. */
export const trustPolicyTemplate = `{
	"Version": "2012-10-17",
	"Statement": [
		{
			"Sid": "Statement1",
			"Effect": "Allow",
			"Principal": {},
			"Action": "sts:AssumeRole"
		}
	]
}`;

/** What the inline policy's JSON editor holds before anybody types. */
export const permissionPolicyTemplate = `{
	"Version": "2012-10-17",
	"Statement": [
		{
			"Sid": "Statement1",
			"Effect": "Allow",
			"Action": [],
			"Resource": []
		}
	]
}`;
