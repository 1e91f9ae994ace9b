/** Of the bodies of the platform's routes. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";

/** A metadata file. */
export const sourceFile = z.strictObject({
  path: z.string(),
  text: z.string(),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** POST /api/meta/changes. */
export const metaChange = z.strictObject({
  files: z.array(sourceFile).check(kinds.count(0, 1000)),
  /** Paths of published files that go. */
  removed: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  /** False: the files are put over the published ones, the others stay. */
  whole: z.optional(z.boolean()),
  title: z.optional(z.string()),
  rationale: z.optional(z.string()),
  /** What the change is for, in the author's own terms. */
  intent: z.optional(z.record(z.string(), kinds.present)),
  /** Without it a draft. */
  mode: z.optional(z.enum(["apply", "draft", "plan", "start"])),
  /** What the files leave out goes; otherwise it is refused. */
  drop: z.optional(z.boolean()),
});
export type MetaChange = z.infer<typeof metaChange>;

/** PATCH /api/meta/changes/{id}: what is named becomes this, the change a draft again. */
export const metaChangeEdit = z.strictObject({
  files: z.optional(z.array(sourceFile).check(kinds.count(0, 1000))),
  /** Paths of published files that go. */
  removed: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  /** False: the files are put over the published ones, the others stay. */
  whole: z.optional(z.boolean()),
  title: z.optional(kinds.sized(1)),
  rationale: z.optional(z.string()),
  /** What the change is for, in the author's own terms. */
  intent: z.optional(z.record(z.string(), kinds.present)),
  drop: z.optional(z.boolean()),
});
export type MetaChangeEdit = z.infer<typeof metaChangeEdit>;

/** POST /api/meta/changes/{id}/submit, approve and the like. */
export const metaChangeMove = z.strictObject({
  comment: z.optional(z.string()),
  /** Of contract: before the soak is over. */
  atOnce: z.optional(z.boolean()),
});
export type MetaChangeMove = z.infer<typeof metaChangeMove>;

/** PUT /api/iam/feature-flags/{key}. */
export const featureFlagSwitch = z.strictObject({
  isEnabled: z.boolean(),
  rolloutPct: z.optional(kinds.whole(0, 100)),
});
export type FeatureFlagSwitch = z.infer<typeof featureFlagSwitch>;

/** POST /api/objects/urls: an address for one file, signed. */
export const objectUrl = z.object({
  method: z.optional(z.enum(["GET", "PUT"])),
  name: z.optional(z.string()),
  expiresIn: z.optional(kinds.whole(1, 3600)),
  maxBytes: z.optional(kinds.whole(1, 9007199254740991)),
  contentType: z.optional(kinds.sized(1)),
});
export type ObjectUrl = z.infer<typeof objectUrl>;

/** POST /api/policy/explain, and one of the questions of check. */
export const policyQuestion = z.strictObject({
  entity: z.string(),
  operation: z.string(),
  id: z.optional(z.string()),
  /** Fields of a record; without one a list is asked about. */
  record: z.optional(z.record(z.string(), kinds.present)),
});
export type PolicyQuestion = z.infer<typeof policyQuestion>;

/** POST /api/policy/check. */
export const policyCheck = z.strictObject({
  checks: z.array(policyQuestion).check(kinds.count(1, 100)),
});
export type PolicyCheck = z.infer<typeof policyCheck>;

/** Who is asked about; nobody need be like this. */
export const policySubject = z.strictObject({
  principalId: z.optional(forms.uuid),
  username: z.optional(z.string()),
  persona: z.optional(z.string()),
  roles: z.optional(z.array(z.string()).check(kinds.count(0, 200))),
  groups: z.optional(z.array(z.string()).check(kinds.count(0, 200))),
  ou: z.optional(z.string()),
  modules: z.optional(z.array(z.string()).check(kinds.count(0, 200))),
});
export type PolicySubject = z.infer<typeof policySubject>;

/** What is asked about. */
export const policyResource = z.strictObject({
  entity: z.string(),
  id: z.optional(z.string()),
  /** Fields of a record; without one a list is asked about. */
  record: z.optional(z.record(z.string(), kinds.present)),
  owner: z.optional(z.string()),
  ou: z.optional(z.string()),
});
export type PolicyResource = z.infer<typeof policyResource>;

/** When it is asked about. */
export const policyContext = z.strictObject({
  timestamp: z.optional(z.string()),
});
export type PolicyContext = z.infer<typeof policyContext>;

/** How the answer is made. */
export const policySimulationOptions = z.strictObject({
  includeExplain: z.optional(z.boolean()),
  conflictResolutionOverride: z.optional(z.enum(["deny_overrides", "allow_overrides", "priority_order", "first_match"])),
});
export type PolicySimulationOptions = z.infer<typeof policySimulationOptions>;

/** POST /api/policy/simulate. */
export const policySimulation = z.strictObject({
  subject: policySubject,
  resource: policyResource,
  action: z.string(),
  context: z.optional(policyContext),
  options: z.optional(policySimulationOptions),
});
export type PolicySimulation = z.infer<typeof policySimulation>;

/** POST /api/policy/validate: rules in the engine's form. */
export const policyRules = z.strictObject({
  rules: z.array(z.record(z.string(), kinds.present)).check(kinds.count(0, 1000)),
});
export type PolicyRules = z.infer<typeof policyRules>;

/** POST /api/policy/policies: a policy with its first draft. */
export const policyDraft = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  rules: z.array(z.record(z.string(), kinds.present)).check(kinds.count(0, 1000)),
});
export type PolicyDraft = z.infer<typeof policyDraft>;

/** POST /api/policy/policies/{id}/versions: another draft. */
export const policyVersionCopy = z.strictObject({
  /** The version it begins as; otherwise what is in force, or the newest. */
  from: z.optional(kinds.whole(1, 9007199254740991)),
});
export type PolicyVersionCopy = z.infer<typeof policyVersionCopy>;

/** POST …/versions/{version}/publish and archive. */
export const policyPublication = z.strictObject({
  /** Why it is done although tests fail or administrators are locked out; kept in the audit log. */
  forceBecause: z.optional(kinds.sized(1)),
});
export type PolicyPublication = z.infer<typeof policyPublication>;

/** What a test case expects. */
export const policyExpectation = z.strictObject({
  effect: z.enum(["allow", "deny", "conditional"]),
  decidingRule: z.optional(z.string()),
  obligations: z.optional(z.array(z.string()).check(kinds.count(0, 200))),
});
export type PolicyExpectation = z.infer<typeof policyExpectation>;

/** POST /api/policy/testcases, PUT /api/policy/testcases/{id}. */
export const policyTestCase = z.strictObject({
  name: kinds.sized(1),
  description: z.optional(z.string()),
  policyId: z.optional(forms.uuid),
  input: policySimulation,
  expected: policyExpectation,
  tags: z.optional(z.array(z.string()).check(kinds.count(0, 200))),
  enabled: z.optional(z.boolean()),
});
export type PolicyTestCase = z.infer<typeof policyTestCase>;

export const policyDraftRules = policyRules;
export type PolicyDraftRules = PolicyRules;
