/**
 * The operations that metadata do not express. They are migrations: .prisma files before and after, db:migrate and db:deploy, on a table as the
 * platform has its own; the load is SQL as the role of the API sends it, for no entity stands on such a table.
 *
 * id, what, why   row of the rule table, what is done, and why it is no change of metadata
 * table           "row" or "event", see sql_tables.mjs; the shape before the change
 * now             what the shape becomes
 * convert         the value of a new column: "column=expression"
 * inserts         how a record is written by the version before, while both are written, and after: [columns, values] each
 * changed         the tenth of the statements that is about the column: a read and a write
 * dualWrite, naive   as in api_operations.mjs
 */
const whole = {
  read: "select name, code, quantity from T where tenant_id = TENANT and id = :id",
  write: "update T set name = 'changed ' || :n where tenant_id = TENANT and id = :id",
};
const events = {
  read: "select kind, note from T where tenant_id = TENANT and kind = 'kind ' || :n % 100 order by id limit 5",
  write:
    "update T set kind = 'kind ' || :n % 100 where tenant_id = TENANT and id = :id and occurred_at = DAY",
};
const metadataFillsAlone =
  "a field of the metadata takes its value from the field it replaces, or from a default";

export const SQL_OPERATIONS = [
  {
    id: "B2",
    what: "a required column, computed row by row",
    why: metadataFillsAlone,
    table: "row",
    now: { columns: "  search String\n" },
    convert: "search=lower(name)",
    inserts: [undefined, ["search", "lower('New ' || :n)"]],
    changed: whole,
    dualWrite: true,
    naive: {
      sql: "alter table T add column naive text default ''; update T set naive = lower(name); alter table T alter column naive set not null",
    },
  },
  {
    id: "B3",
    what: "a required column with a volatile default",
    why: "a default of the metadata is a constant",
    table: "row",
    now: { columns: '  token String @default(dbgenerated("gen_random_uuid()")) @db.Uuid\n' },
    changed: whole,
    naive: { sql: "alter table T add column naive uuid not null default gen_random_uuid()" },
  },
  {
    id: "B5",
    what: "a column computed from others",
    why: "a computed field of the metadata comes with its entity",
    table: "row",
    now: { columns: "  twice Int?\n" },
    convert: "twice=quantity * 2",
    inserts: [undefined, ["twice", "10"]],
    changed: whole,
    dualWrite: true,
    naive: { sql: "alter table T add column naive int generated always as (quantity * 2) stored" },
  },
  {
    id: "B14",
    what: "an index of a partitioned table",
    why: "entities are not partitioned",
    table: "event",
    now: { indexes: '  @@index([tenant_id, kind], map: "TABLE_kind_idx")\n' },
    changed: events,
    naive: { sql: "create index naive on T (tenant_id, kind)" },
  },
  {
    id: "B17",
    what: "the primary key gets a column more",
    why: "the key of an entity is always (tenant_id, id)",
    table: "row",
    now: { key: "[tenant_id, id, code]" },
    changed: whole,
    naive: {
      sql: "alter table T drop constraint TABLE_pkey, add constraint TABLE_pkey primary key (tenant_id, id, code, name)",
    },
  },
  {
    id: "B25",
    what: "two columns become one",
    why: metadataFillsAlone,
    table: "row",
    before: { columns: "  first String?\n  last String?\n" },
    now: { columns: "  full String?\n" },
    fill: { first: "'First ' || n % 100", last: "'Last ' || n % 1000" },
    convert: "full=first || ' ' || last",
    inserts: [
      ["first, last", "'First ' || :n, 'Last ' || :n"],
      ['first, last, "full"', "'First ' || :n, 'Last ' || :n, 'First ' || :n || ' Last ' || :n"],
      ['"full"', "'First ' || :n || ' Last ' || :n"],
    ],
    changed: whole,
    dualWrite: true,
    naive: {
      sql: "alter table T add column naive text; update T set naive = name || code; alter table T drop column phone",
    },
  },
  {
    id: "B27",
    what: "a new partition",
    why: "entities are not partitioned",
    table: "event",
    now: { months: [1, 2, 3, 4, 5] },
    changed: events,
    naive: {
      sql: "create table bench.naive partition of T for values from ('2026-06-01 00:00:00+00') to ('2026-07-01 00:00:00+00')",
    },
  },
  {
    id: "B28",
    what: "a partition is retired",
    why: "entities are not partitioned",
    table: "event",
    now: { months: [2, 3, 4] },
    changed: events,
    naive: {
      prepare:
        "create table bench.naive partition of T for values from ('2026-06-01 00:00:00+00') to ('2026-07-01 00:00:00+00')",
      sql: "drop table bench.naive",
    },
  },
  {
    id: "B36",
    what: "row security for a table in use",
    why: "the table of an entity is made with it",
    table: "row",
    now: {
      head: "/// @row_security enabled\n/// @policy everybody for all to athyper_runtime using (true) with check (true)\n",
    },
    changed: whole,
    naive: {
      prepare: "create policy naive on T for all to athyper_runtime using (true)",
      sql: "alter table T enable row level security",
    },
  },
  {
    id: "B39",
    what: "records are marked as gone and no longer deleted: a column, and a key that leaves them out",
    why: "every entity has it from the start",
    table: "row",
    before: { indexes: '  @@unique([tenant_id, code], map: "TABLE_code_key")\n' },
    now: {
      columns: "  deleted_at DateTime? @db.Timestamptz\n",
      indexes: "  /// @index unique TABLE_code_key (tenant_id, code) where (deleted_at IS NULL)\n",
    },
    changed: whole,
    naive: {
      sql: "alter table T add column naive timestamptz; create unique index naive on T (tenant_id, code) where naive is null",
    },
  },
];
