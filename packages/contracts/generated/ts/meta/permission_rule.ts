/** Of the table meta.permission_rule. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { integerFilter, jsonFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const permissionRuleRow = z.object({
  tenant_id: forms.uuid,
  policy_version_id: forms.uuid,
  rule_key: z.string(),
  place: kinds.whole(-2147483648, 2147483647),
  effect: z.enum(["allow", "deny"]),
  priority: kinds.whole(-2147483648, 2147483647),
  scope_type: z.enum(["record", "entity_version", "entity", "module", "global"]),
  scope_key: z.string(),
  subjects: kinds.present,
  operations: kinds.present,
  limited_to: z.string(),
  condition: z.string(),
  obligations: kinds.present,
});
export type PermissionRuleRow = z.infer<typeof permissionRuleRow>;

/** A new row; what has a default may be left out. */
export const permissionRuleCreate = z.strictObject({
  tenant_id: forms.uuid,
  policy_version_id: forms.uuid,
  rule_key: z.string(),
  place: kinds.whole(-2147483648, 2147483647),
  effect: z.enum(["allow", "deny"]),
  priority: kinds.whole(-2147483648, 2147483647),
  scope_type: z.enum(["record", "entity_version", "entity", "module", "global"]),
  scope_key: z.string(),
  subjects: kinds.present,
  operations: kinds.present,
  limited_to: z.string(),
  condition: z.string(),
  obligations: kinds.present,
});
export type PermissionRuleCreate = z.infer<typeof permissionRuleCreate>;

/** Columns to change; keys stay. */
export const permissionRuleUpdate = z.strictObject({
  place: z.optional(kinds.whole(-2147483648, 2147483647)),
  effect: z.optional(z.enum(["allow", "deny"])),
  priority: z.optional(kinds.whole(-2147483648, 2147483647)),
  scope_type: z.optional(z.enum(["record", "entity_version", "entity", "module", "global"])),
  scope_key: z.optional(z.string()),
  subjects: z.optional(kinds.present),
  operations: z.optional(kinds.present),
  limited_to: z.optional(z.string()),
  condition: z.optional(z.string()),
  obligations: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type PermissionRuleUpdate = z.infer<typeof permissionRuleUpdate>;

/** One row by its key. */
export const permissionRuleByTenantIdPolicyVersionIdRuleKey = z.strictObject({
  tenant_id: forms.uuid,
  policy_version_id: forms.uuid,
  rule_key: z.string(),
});
export type PermissionRuleByTenantIdPolicyVersionIdRuleKey = z.infer<typeof permissionRuleByTenantIdPolicyVersionIdRuleKey>;

/** One row, by one of its keys. */
export const permissionRuleWhereUnique = z.strictObject({
  tenant_id_policy_version_id_rule_key: z.optional(permissionRuleByTenantIdPolicyVersionIdRuleKey),
}).check(kinds.notEmpty);
export type PermissionRuleWhereUnique = z.infer<typeof permissionRuleWhereUnique>;

/** Conditions on rows; all of them hold. */
export const permissionRuleWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionRuleWhere>> {
    return z.optional(z.array(permissionRuleWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionRuleWhere>> {
    return z.optional(z.array(permissionRuleWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionRuleWhere>> {
    return z.optional(z.array(permissionRuleWhere));
  },
  tenant_id: z.optional(uuidFilter),
  policy_version_id: z.optional(uuidFilter),
  rule_key: z.optional(textFilter),
  place: z.optional(integerFilter),
  effect: z.optional(textFilter),
  priority: z.optional(integerFilter),
  scope_type: z.optional(textFilter),
  scope_key: z.optional(textFilter),
  subjects: z.optional(jsonFilter),
  operations: z.optional(jsonFilter),
  limited_to: z.optional(textFilter),
  condition: z.optional(textFilter),
  obligations: z.optional(jsonFilter),
});
export type PermissionRuleWhere = z.infer<typeof permissionRuleWhere>;

/** Columns to sort by. */
export const permissionRuleOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  policy_version_id: z.optional(z.enum(["asc", "desc"])),
  rule_key: z.optional(z.enum(["asc", "desc"])),
  place: z.optional(z.enum(["asc", "desc"])),
  effect: z.optional(z.enum(["asc", "desc"])),
  priority: z.optional(z.enum(["asc", "desc"])),
  scope_type: z.optional(z.enum(["asc", "desc"])),
  scope_key: z.optional(z.enum(["asc", "desc"])),
  limited_to: z.optional(z.enum(["asc", "desc"])),
  condition: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PermissionRuleOrder = z.infer<typeof permissionRuleOrder>;

/** Columns to answer with. */
export const permissionRuleSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  policy_version_id: z.optional(z.boolean()),
  rule_key: z.optional(z.boolean()),
  place: z.optional(z.boolean()),
  effect: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  scope_type: z.optional(z.boolean()),
  scope_key: z.optional(z.boolean()),
  subjects: z.optional(z.boolean()),
  operations: z.optional(z.boolean()),
  limited_to: z.optional(z.boolean()),
  condition: z.optional(z.boolean()),
  obligations: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionRuleSelect = z.infer<typeof permissionRuleSelect>;

/** A page of rows. */
export const permissionRuleListArgs = z.strictObject({
  where: z.optional(permissionRuleWhere),
  order: z.optional(z.array(permissionRuleOrder).check(kinds.count(0, 8))),
  select: z.optional(permissionRuleSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PermissionRuleListArgs = z.infer<typeof permissionRuleListArgs>;

/** A page of rows. */
export const permissionRuleListResult = z.object({
  data: z.array(permissionRuleRow),
  meta: pageMeta,
});
export type PermissionRuleListResult = z.infer<typeof permissionRuleListResult>;

/** Which rows to count. */
export const permissionRuleCountArgs = z.strictObject({
  where: z.optional(permissionRuleWhere),
});
export type PermissionRuleCountArgs = z.infer<typeof permissionRuleCountArgs>;

/** One new row. */
export const permissionRuleCreateArgs = z.strictObject({
  data: permissionRuleCreate,
  select: z.optional(permissionRuleSelect),
});
export type PermissionRuleCreateArgs = z.infer<typeof permissionRuleCreateArgs>;

/** New rows at once. */
export const permissionRuleCreateManyArgs = z.strictObject({
  data: z.array(permissionRuleCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PermissionRuleCreateManyArgs = z.infer<typeof permissionRuleCreateManyArgs>;

/** The same change of many rows. */
export const permissionRuleUpdateManyArgs = z.strictObject({
  where: permissionRuleWhere,
  data: permissionRuleUpdate,
});
export type PermissionRuleUpdateManyArgs = z.infer<typeof permissionRuleUpdateManyArgs>;

/** Which rows go. */
export const permissionRuleDeleteManyArgs = z.strictObject({
  where: permissionRuleWhere,
});
export type PermissionRuleDeleteManyArgs = z.infer<typeof permissionRuleDeleteManyArgs>;

/** One row. */
export const permissionRuleGetArgs = z.strictObject({
  where: permissionRuleWhereUnique,
  select: z.optional(permissionRuleSelect),
});
export type PermissionRuleGetArgs = z.infer<typeof permissionRuleGetArgs>;

/** A change of one row. */
export const permissionRuleUpdateArgs = z.strictObject({
  where: permissionRuleWhereUnique,
  data: permissionRuleUpdate,
  select: z.optional(permissionRuleSelect),
});
export type PermissionRuleUpdateArgs = z.infer<typeof permissionRuleUpdateArgs>;

/** One row, changed or new. */
export const permissionRuleUpsertArgs = z.strictObject({
  where: permissionRuleWhereUnique,
  create: permissionRuleCreate,
  update: permissionRuleUpdate,
  select: z.optional(permissionRuleSelect),
});
export type PermissionRuleUpsertArgs = z.infer<typeof permissionRuleUpsertArgs>;

/** Which columns. */
export const permissionRuleBoundsSelect = z.strictObject({
  rule_key: z.optional(z.boolean()),
  place: z.optional(z.boolean()),
  effect: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  scope_type: z.optional(z.boolean()),
  scope_key: z.optional(z.boolean()),
  limited_to: z.optional(z.boolean()),
  condition: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionRuleBoundsSelect = z.infer<typeof permissionRuleBoundsSelect>;

/** What came out, by column. */
export const permissionRuleBoundsResult = z.object({
  rule_key: z.optional(z.nullable(z.string())),
  place: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  effect: z.optional(z.nullable(z.enum(["allow", "deny"]))),
  priority: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  scope_type: z.optional(z.nullable(z.enum(["record", "entity_version", "entity", "module", "global"]))),
  scope_key: z.optional(z.nullable(z.string())),
  limited_to: z.optional(z.nullable(z.string())),
  condition: z.optional(z.nullable(z.string())),
});
export type PermissionRuleBoundsResult = z.infer<typeof permissionRuleBoundsResult>;

/** Which columns. */
export const permissionRuleSumsSelect = z.strictObject({
  place: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionRuleSumsSelect = z.infer<typeof permissionRuleSumsSelect>;

/** What came out, by column. */
export const permissionRuleSumsResult = z.object({
  place: z.optional(z.nullable(forms.decimal)),
  priority: z.optional(z.nullable(forms.decimal)),
});
export type PermissionRuleSumsResult = z.infer<typeof permissionRuleSumsResult>;

/** Figures over rows. */
export const permissionRuleAggregateArgs = z.strictObject({
  where: z.optional(permissionRuleWhere),
  count: z.optional(z.boolean()),
  min: z.optional(permissionRuleBoundsSelect),
  max: z.optional(permissionRuleBoundsSelect),
  sum: z.optional(permissionRuleSumsSelect),
  avg: z.optional(permissionRuleSumsSelect),
});
export type PermissionRuleAggregateArgs = z.infer<typeof permissionRuleAggregateArgs>;

/** Figures over rows. */
export const permissionRuleAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(permissionRuleBoundsResult),
  max: z.optional(permissionRuleBoundsResult),
  sum: z.optional(permissionRuleSumsResult),
  avg: z.optional(permissionRuleSumsResult),
});
export type PermissionRuleAggregateResult = z.infer<typeof permissionRuleAggregateResult>;

export const permissionRuleUpsert = permissionRuleCreate;
export type PermissionRuleUpsert = PermissionRuleCreate;

export const permissionRuleDeleteArgs = permissionRuleGetArgs;
export type PermissionRuleDeleteArgs = PermissionRuleGetArgs;
