/** Of the table of configuration keys. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";

/** The keys below audit. */
export const auditConfig = z.strictObject({
  /** Seals the audit trail, the same for every worker of an installation: 64 hexadecimal digits; empty keeps one in the data folder of an embedded database. */
  sealKey: z.optional(z.string()),
  /** Public keys whose seals are believed beside one's own: those of former times. */
  trustedKeys: z.optional(z.array(z.string())),
});
export type AuditConfig = z.infer<typeof auditConfig>;

/** The keys below cors. */
export const corsConfig = z.strictObject({
  /** Origins that may call the API from a browser; empty is closed. */
  origins: z.optional(z.array(z.string())),
});
export type CorsConfig = z.infer<typeof corsConfig>;

/** The keys below db. */
export const dbConfig = z.strictObject({
  /** PostgreSQL for requests; empty means the embedded cluster. */
  url: z.optional(z.string()),
  /** Direct connection of the owner, for schema changes. */
  adminUrl: z.optional(z.string()),
  /** Named statements; off behind a pooler in transaction mode. */
  preparedStatements: z.optional(z.boolean()),
  /** Folder of postgres and initdb for the embedded cluster; empty looks where packages put them. */
  binaryDir: z.optional(z.string()),
  /** Limit of one statement group, milliseconds. */
  statementTimeoutMs: z.optional(kinds.whole(100, 600000)),
});
export type DbConfig = z.infer<typeof dbConfig>;

/** The issuer of a realm. */
export const realmIamConfig = z.strictObject({
  issuerUrl: forms.url,
  clientId: kinds.sized(1, 500),
  clientSecretRef: z.optional(kinds.sized(1, 500)),
  allowedAzp: z.optional(z.array(z.string())),
});
export type RealmIamConfig = z.infer<typeof realmIamConfig>;

/** An organisation. */
export const orgConfig = z.strictObject({
  defaults: z.optional(z.record(z.string(), kinds.present)),
});
export type OrgConfig = z.infer<typeof orgConfig>;

/** A tenant. */
export const tenantConfig = z.strictObject({
  defaults: z.optional(z.record(z.string(), kinds.present)),
  orgs: z.optional(z.record(z.string(), orgConfig)),
});
export type TenantConfig = z.infer<typeof tenantConfig>;

/** A realm. */
export const realmConfig = z.strictObject({
  iam: realmIamConfig,
  redirectUriAllowlist: z.optional(z.array(z.string())),
  defaults: z.optional(z.record(z.string(), kinds.present)),
  tenants: z.optional(z.record(z.string(), tenantConfig)),
});
export type RealmConfig = z.infer<typeof realmConfig>;

/** The keys below iam. */
export const iamConfig = z.strictObject({
  /** Realm of tokens and sign-ins that name none. */
  defaultRealmKey: z.optional(z.string()),
  /** Tenant offered first. */
  defaultTenantKey: z.optional(z.string()),
  /** Organisation offered first. */
  defaultOrgKey: z.optional(z.string()),
  /** Whether one or several realms may sign in. */
  strategy: z.optional(z.enum(["single_realm", "multi_realm"])),
  /** Production tokens must name their tenant. */
  requireTenantClaimsInProd: z.optional(z.boolean()),
  realms: z.optional(z.record(z.string(), realmConfig)),
});
export type IamConfig = z.infer<typeof iamConfig>;

/** The keys below limits. */
export const limitsConfig = z.strictObject({
  /** Largest JSON body. */
  bodyBytes: z.optional(kinds.whole(1024, 1073741824)),
});
export type LimitsConfig = z.infer<typeof limitsConfig>;

/** The keys below meta. */
export const metaConfig = z.strictObject({
  /** Changes of the metadata are approved by somebody else than their author. */
  fourEyes: z.optional(z.boolean()),
});
export type MetaConfig = z.infer<typeof metaConfig>;

/** The keys below policy. */
export const policyConfig = z.strictObject({
  /** Share of what policies allowed that the decision log keeps; denials are kept always. */
  loggedAllowsPercent: z.optional(kinds.whole(0, 100)),
});
export type PolicyConfig = z.infer<typeof policyConfig>;

/** The keys below rateLimit. */
export const rateLimitConfig = z.strictObject({
  /** Requests a minute from one address to one public route; 0 is no limit. */
  public: z.optional(kinds.whole(0, 100000000)),
  /** Requests a minute of one person; 0 is no limit. */
  authenticated: z.optional(kinds.whole(0, 100000000)),
  /** Writes a minute of one person; 0 is no limit. */
  write: z.optional(kinds.whole(0, 100000000)),
  /** Sensitive actions a minute of one person; 0 is no limit. */
  sensitive: z.optional(kinds.whole(0, 100000000)),
});
export type RateLimitConfig = z.infer<typeof rateLimitConfig>;

/** The keys below telemetry. */
export const telemetryConfig = z.strictObject({
  /** Spans and log envelopes. */
  enabled: z.optional(z.boolean()),
});
export type TelemetryConfig = z.infer<typeof telemetryConfig>;

/** The keys below web. */
export const webConfig = z.strictObject({
  /** Seals the sessions, the same for every web server of an installation; empty keeps one in the data folder. */
  sessionSecret: z.optional(z.string()),
});
export type WebConfig = z.infer<typeof webConfig>;

/** The configuration file. */
export const kernelConfig = z.strictObject({
  /** For editors. */
  "$schema": z.optional(z.string()),
  /** Kind of installation; unknown values refuse to start. */
  env: z.optional(z.enum(["local", "staging", "production"])),
  /** What this process does. */
  mode: z.optional(z.enum(["api", "worker", "scheduler", "web", "all"])),
  /** Name in logs and traces. */
  serviceName: z.optional(z.string()),
  /** Lowest level written. */
  logLevel: z.optional(z.enum(["fatal", "error", "warn", "info", "debug", "trace"])),
  /** Address the servers listen on. */
  address: z.optional(z.string()),
  /** API port; 0 takes a free one. */
  port: z.optional(kinds.whole(0, 65535)),
  /** Web port; 0 takes a free one. */
  webPort: z.optional(kinds.whole(0, 65535)),
  /** Metrics port; 0 takes a free one. */
  adminPort: z.optional(kinds.whole(0, 65535)),
  /** Event loops; 0 means one for each core. */
  threads: z.optional(kinds.whole(0, 64)),
  /** Longest orderly shutdown, milliseconds. */
  shutdownTimeoutMs: z.optional(kinds.whole(0, 600000)),
  /** Address people use for the web server. */
  publicBaseUrl: z.optional(forms.urlOrEmpty),
  web: z.optional(webConfig),
  /** API the web server relays to when it runs alone. */
  runtimeApiUrl: z.optional(forms.urlOrEmpty),
  db: z.optional(dbConfig),
  iam: z.optional(iamConfig),
  cors: z.optional(corsConfig),
  limits: z.optional(limitsConfig),
  rateLimit: z.optional(rateLimitConfig),
  audit: z.optional(auditConfig),
  policy: z.optional(policyConfig),
  meta: z.optional(metaConfig),
  telemetry: z.optional(telemetryConfig),
});
export type KernelConfig = z.infer<typeof kernelConfig>;
