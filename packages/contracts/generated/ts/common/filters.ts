/** Of the filters of every table. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";

/** Conditions on one column; all of them hold. */
export const textFilter = z.strictObject({
  equals: z.optional(z.string()),
  not: z.optional(z.string()),
  in: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  lt: z.optional(z.string()),
  lte: z.optional(z.string()),
  gt: z.optional(z.string()),
  gte: z.optional(z.string()),
  contains: z.optional(z.string()),
  startsWith: z.optional(z.string()),
  endsWith: z.optional(z.string()),
}).check(kinds.notEmpty);
export type TextFilter = z.infer<typeof textFilter>;

/** Conditions on one column that may be null. */
export const textOrNullFilter = z.strictObject({
  equals: z.optional(z.string()),
  not: z.optional(z.string()),
  in: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(z.string()).check(kinds.count(0, 1000))),
  lt: z.optional(z.string()),
  lte: z.optional(z.string()),
  gt: z.optional(z.string()),
  gte: z.optional(z.string()),
  contains: z.optional(z.string()),
  startsWith: z.optional(z.string()),
  endsWith: z.optional(z.string()),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TextOrNullFilter = z.infer<typeof textOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const booleanFilter = z.strictObject({
  equals: z.optional(z.boolean()),
  not: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type BooleanFilter = z.infer<typeof booleanFilter>;

/** Conditions on one column that may be null. */
export const booleanOrNullFilter = z.strictObject({
  equals: z.optional(z.boolean()),
  not: z.optional(z.boolean()),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type BooleanOrNullFilter = z.infer<typeof booleanOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const integerFilter = z.strictObject({
  equals: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  not: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  in: z.optional(z.array(kinds.whole(-9007199254740991, 9007199254740991)).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(kinds.whole(-9007199254740991, 9007199254740991)).check(kinds.count(0, 1000))),
  lt: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  lte: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  gt: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  gte: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
}).check(kinds.notEmpty);
export type IntegerFilter = z.infer<typeof integerFilter>;

/** Conditions on one column that may be null. */
export const integerOrNullFilter = z.strictObject({
  equals: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  not: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  in: z.optional(z.array(kinds.whole(-9007199254740991, 9007199254740991)).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(kinds.whole(-9007199254740991, 9007199254740991)).check(kinds.count(0, 1000))),
  lt: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  lte: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  gt: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  gte: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IntegerOrNullFilter = z.infer<typeof integerOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const numberFilter = z.strictObject({
  equals: z.optional(z.number()),
  not: z.optional(z.number()),
  in: z.optional(z.array(z.number()).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(z.number()).check(kinds.count(0, 1000))),
  lt: z.optional(z.number()),
  lte: z.optional(z.number()),
  gt: z.optional(z.number()),
  gte: z.optional(z.number()),
}).check(kinds.notEmpty);
export type NumberFilter = z.infer<typeof numberFilter>;

/** Conditions on one column that may be null. */
export const numberOrNullFilter = z.strictObject({
  equals: z.optional(z.number()),
  not: z.optional(z.number()),
  in: z.optional(z.array(z.number()).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(z.number()).check(kinds.count(0, 1000))),
  lt: z.optional(z.number()),
  lte: z.optional(z.number()),
  gt: z.optional(z.number()),
  gte: z.optional(z.number()),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type NumberOrNullFilter = z.infer<typeof numberOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const jsonFilter = z.strictObject({
  equals: z.optional(kinds.present),
  not: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type JsonFilter = z.infer<typeof jsonFilter>;

/** Conditions on one column that may be null. */
export const jsonOrNullFilter = z.strictObject({
  equals: z.optional(kinds.present),
  not: z.optional(kinds.present),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JsonOrNullFilter = z.infer<typeof jsonOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const uuidFilter = z.strictObject({
  equals: z.optional(forms.uuid),
  not: z.optional(forms.uuid),
  in: z.optional(z.array(forms.uuid).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.uuid).check(kinds.count(0, 1000))),
}).check(kinds.notEmpty);
export type UuidFilter = z.infer<typeof uuidFilter>;

/** Conditions on one column that may be null. */
export const uuidOrNullFilter = z.strictObject({
  equals: z.optional(forms.uuid),
  not: z.optional(forms.uuid),
  in: z.optional(z.array(forms.uuid).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.uuid).check(kinds.count(0, 1000))),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type UuidOrNullFilter = z.infer<typeof uuidOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const base64Filter = z.strictObject({
  equals: z.optional(forms.base64),
  not: z.optional(forms.base64),
  in: z.optional(z.array(forms.base64).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.base64).check(kinds.count(0, 1000))),
}).check(kinds.notEmpty);
export type Base64Filter = z.infer<typeof base64Filter>;

/** Conditions on one column that may be null. */
export const base64OrNullFilter = z.strictObject({
  equals: z.optional(forms.base64),
  not: z.optional(forms.base64),
  in: z.optional(z.array(forms.base64).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.base64).check(kinds.count(0, 1000))),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type Base64OrNullFilter = z.infer<typeof base64OrNullFilter>;

/** Conditions on one column; all of them hold. */
export const decimalFilter = z.strictObject({
  equals: z.optional(forms.decimal),
  not: z.optional(forms.decimal),
  in: z.optional(z.array(forms.decimal).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.decimal).check(kinds.count(0, 1000))),
  lt: z.optional(forms.decimal),
  lte: z.optional(forms.decimal),
  gt: z.optional(forms.decimal),
  gte: z.optional(forms.decimal),
}).check(kinds.notEmpty);
export type DecimalFilter = z.infer<typeof decimalFilter>;

/** Conditions on one column that may be null. */
export const decimalOrNullFilter = z.strictObject({
  equals: z.optional(forms.decimal),
  not: z.optional(forms.decimal),
  in: z.optional(z.array(forms.decimal).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.decimal).check(kinds.count(0, 1000))),
  lt: z.optional(forms.decimal),
  lte: z.optional(forms.decimal),
  gt: z.optional(forms.decimal),
  gte: z.optional(forms.decimal),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type DecimalOrNullFilter = z.infer<typeof decimalOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const dateFilter = z.strictObject({
  equals: z.optional(forms.date),
  not: z.optional(forms.date),
  in: z.optional(z.array(forms.date).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.date).check(kinds.count(0, 1000))),
  lt: z.optional(forms.date),
  lte: z.optional(forms.date),
  gt: z.optional(forms.date),
  gte: z.optional(forms.date),
}).check(kinds.notEmpty);
export type DateFilter = z.infer<typeof dateFilter>;

/** Conditions on one column that may be null. */
export const dateOrNullFilter = z.strictObject({
  equals: z.optional(forms.date),
  not: z.optional(forms.date),
  in: z.optional(z.array(forms.date).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.date).check(kinds.count(0, 1000))),
  lt: z.optional(forms.date),
  lte: z.optional(forms.date),
  gt: z.optional(forms.date),
  gte: z.optional(forms.date),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type DateOrNullFilter = z.infer<typeof dateOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const datetimeFilter = z.strictObject({
  equals: z.optional(forms.datetime),
  not: z.optional(forms.datetime),
  in: z.optional(z.array(forms.datetime).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.datetime).check(kinds.count(0, 1000))),
  lt: z.optional(forms.datetime),
  lte: z.optional(forms.datetime),
  gt: z.optional(forms.datetime),
  gte: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type DatetimeFilter = z.infer<typeof datetimeFilter>;

/** Conditions on one column that may be null. */
export const datetimeOrNullFilter = z.strictObject({
  equals: z.optional(forms.datetime),
  not: z.optional(forms.datetime),
  in: z.optional(z.array(forms.datetime).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.datetime).check(kinds.count(0, 1000))),
  lt: z.optional(forms.datetime),
  lte: z.optional(forms.datetime),
  gt: z.optional(forms.datetime),
  gte: z.optional(forms.datetime),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type DatetimeOrNullFilter = z.infer<typeof datetimeOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const timeFilter = z.strictObject({
  equals: z.optional(forms.time),
  not: z.optional(forms.time),
  in: z.optional(z.array(forms.time).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.time).check(kinds.count(0, 1000))),
  lt: z.optional(forms.time),
  lte: z.optional(forms.time),
  gt: z.optional(forms.time),
  gte: z.optional(forms.time),
}).check(kinds.notEmpty);
export type TimeFilter = z.infer<typeof timeFilter>;

/** Conditions on one column that may be null. */
export const timeOrNullFilter = z.strictObject({
  equals: z.optional(forms.time),
  not: z.optional(forms.time),
  in: z.optional(z.array(forms.time).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.time).check(kinds.count(0, 1000))),
  lt: z.optional(forms.time),
  lte: z.optional(forms.time),
  gt: z.optional(forms.time),
  gte: z.optional(forms.time),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TimeOrNullFilter = z.infer<typeof timeOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const endlessDateFilter = z.strictObject({
  equals: z.optional(forms.endlessDate),
  not: z.optional(forms.endlessDate),
  in: z.optional(z.array(forms.endlessDate).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.endlessDate).check(kinds.count(0, 1000))),
  lt: z.optional(forms.endlessDate),
  lte: z.optional(forms.endlessDate),
  gt: z.optional(forms.endlessDate),
  gte: z.optional(forms.endlessDate),
}).check(kinds.notEmpty);
export type EndlessDateFilter = z.infer<typeof endlessDateFilter>;

/** Conditions on one column that may be null. */
export const endlessDateOrNullFilter = z.strictObject({
  equals: z.optional(forms.endlessDate),
  not: z.optional(forms.endlessDate),
  in: z.optional(z.array(forms.endlessDate).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.endlessDate).check(kinds.count(0, 1000))),
  lt: z.optional(forms.endlessDate),
  lte: z.optional(forms.endlessDate),
  gt: z.optional(forms.endlessDate),
  gte: z.optional(forms.endlessDate),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EndlessDateOrNullFilter = z.infer<typeof endlessDateOrNullFilter>;

/** Conditions on one column; all of them hold. */
export const endlessDatetimeFilter = z.strictObject({
  equals: z.optional(forms.endlessDatetime),
  not: z.optional(forms.endlessDatetime),
  in: z.optional(z.array(forms.endlessDatetime).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.endlessDatetime).check(kinds.count(0, 1000))),
  lt: z.optional(forms.endlessDatetime),
  lte: z.optional(forms.endlessDatetime),
  gt: z.optional(forms.endlessDatetime),
  gte: z.optional(forms.endlessDatetime),
}).check(kinds.notEmpty);
export type EndlessDatetimeFilter = z.infer<typeof endlessDatetimeFilter>;

/** Conditions on one column that may be null. */
export const endlessDatetimeOrNullFilter = z.strictObject({
  equals: z.optional(forms.endlessDatetime),
  not: z.optional(forms.endlessDatetime),
  in: z.optional(z.array(forms.endlessDatetime).check(kinds.count(0, 1000))),
  notIn: z.optional(z.array(forms.endlessDatetime).check(kinds.count(0, 1000))),
  lt: z.optional(forms.endlessDatetime),
  lte: z.optional(forms.endlessDatetime),
  gt: z.optional(forms.endlessDatetime),
  gte: z.optional(forms.endlessDatetime),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EndlessDatetimeOrNullFilter = z.infer<typeof endlessDatetimeOrNullFilter>;

/** Conditions on a column that holds a list. */
export const listFilter = z.strictObject({
  has: z.optional(kinds.present),
  isEmpty: z.optional(z.boolean()),
  isNull: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ListFilter = z.infer<typeof listFilter>;

/** Where a page stands. */
export const pageMeta = z.object({
  page: kinds.whole(1, 9007199254740991),
  pageSize: kinds.whole(1, 9007199254740991),
  /** Null when nobody asked for it. */
  total: z.nullable(kinds.whole(0, 9007199254740991)),
  hasNext: z.boolean(),
  hasPrev: z.boolean(),
});
export type PageMeta = z.infer<typeof pageMeta>;

/** How many rows there are. */
export const countResult = z.object({
  count: kinds.whole(0, 9007199254740991),
});
export type CountResult = z.infer<typeof countResult>;
