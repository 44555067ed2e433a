type Manifest = { content_security_policy: { extension_pages: string } };

export function allowEndpoints<Of extends Manifest>(manifest: Of): Promise<Of>;
