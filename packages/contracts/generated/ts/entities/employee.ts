/** Of the entity employee. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { recordMeta, recordPageMeta } from "../platform/records.ts";

/** Employee */
export const employeeRecord = z.looseObject({
  /** Code */
  code: z.optional(kinds.sized(1, 20)),
  /** Full name */
  full_name: z.optional(kinds.sized(1, 120)),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Job title */
  job_title: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Department */
  department: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Hired on */
  hired_on: z.optional(z.nullable(forms.date)),
  /** Is active */
  is_active: z.optional(z.boolean()),
  id: forms.uuid,
  /** Version */
  version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  /** Created */
  created_at: z.optional(forms.datetime),
  /** Created by */
  created_by: z.optional(forms.uuid),
  /** Changed */
  updated_at: z.optional(forms.datetime),
  /** Changed by */
  updated_by: z.optional(forms.uuid),
  /** Deleted */
  deleted_at: z.optional(z.nullable(forms.datetime)),
  /** Deleted by */
  deleted_by: z.optional(z.nullable(forms.uuid)),
});
export type EmployeeRecord = z.infer<typeof employeeRecord>;

/** One record. */
export const employeeRecordAnswer = z.object({
  data: employeeRecord,
  meta: z.optional(recordMeta),
});
export type EmployeeRecordAnswer = z.infer<typeof employeeRecordAnswer>;

/** A new record. */
export const employeeCreate = z.strictObject({
  /** Code */
  code: kinds.sized(1, 20),
  /** Full name */
  full_name: kinds.sized(1, 120),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Job title */
  job_title: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Department */
  department: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Hired on */
  hired_on: z.optional(z.nullable(forms.date)),
  /** Is active */
  is_active: z.optional(z.boolean()),
});
export type EmployeeCreate = z.infer<typeof employeeCreate>;

/** What changes (RFC 7396); null empties a field. */
export const employeeUpdate = z.strictObject({
  /** Code */
  code: z.optional(kinds.sized(1, 20)),
  /** Full name */
  full_name: z.optional(kinds.sized(1, 120)),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Job title */
  job_title: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Department */
  department: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Hired on */
  hired_on: z.optional(z.nullable(forms.date)),
  /** Is active */
  is_active: z.optional(z.boolean()),
});
export type EmployeeUpdate = z.infer<typeof employeeUpdate>;

/** What to ask of a list. */
export const employeeListArgs = z.strictObject({
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  sort: z.optional(z.array(z.enum(["code", "-code", "full_name", "-full_name", "email", "-email", "job_title", "-job_title", "department", "-department", "cost_center", "-cost_center", "hired_on", "-hired_on", "is_active", "-is_active", "id", "-id", "version", "-version", "created_at", "-created_at", "created_by", "-created_by", "updated_at", "-updated_at", "updated_by", "-updated_by", "deleted_at", "-deleted_at", "deleted_by", "-deleted_by"])).check(kinds.count(0, 4))),
  filter: z.optional(z.string()),
  search: z.optional(kinds.sized(1, 100)),
  fields: z.optional(z.array(z.enum(["code", "full_name", "email", "job_title", "department", "cost_center", "hired_on", "is_active", "id", "version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at", "deleted_by"]))),
  total: z.optional(z.enum(["exact", "estimated", "none"])),
});
export type EmployeeListArgs = z.infer<typeof employeeListArgs>;

/** A page of records. */
export const employeeListResult = z.object({
  data: z.array(employeeRecord),
  meta: recordPageMeta,
});
export type EmployeeListResult = z.infer<typeof employeeListResult>;
