/**
 * The operations that metadata express. Each has an entity of its own, made from a metadata file, whose table is served by the API while the
 * change runs.
 *
 * id, what    row of the rule table and what is done
 * fields      the operation's own fields before the change, as they stand in the file
 * now         the same after it; with `label`, `file` or `gone` in their place the change is of another kind
 * fill        what the rows hold: SQL of each own column over `n`
 * insert      own members of a new record
 * changed     the tenth of the requests that is about the column: a read ($id becomes a record), and the body of a PATCH
 * drops       the change takes something away
 * dualWrite   old and new column are written side by side on the way
 * naive       the statement somebody would write by hand: {prepare, sql, undo}; T stands for the table
 *
 * Where the column is not there before or after the change, the tenth reads and changes the whole record, in which it comes and goes.
 */
const whole = { read: "/$id", write: { subject: "Changed $n" } };
const twin = (definition) => `alter table T add column naive ${definition}`;
const about = (field, write) => ({ read: `/$id?fields=code,${field}`, write: { [field]: write } });

export const API_OPERATIONS = [
  {
    id: "B1",
    what: "a required field with a constant default",
    now: "  rank: { type: integer, required: true, default: 0 }",
    changed: whole,
    naive: { sql: "alter table T add column naive int not null" },
  },
  {
    id: "B6",
    what: "fields that come with a reference, a unique key and a list of values",
    now: [
      "  backup: { type: reference, to: supplier, on_delete: restrict }",
      "  badge: { type: string, max_length: 40, unique: true }",
      "  tone: { type: enum, values: [warm, cold] }",
    ].join("\n"),
    changed: whole,
    naive: { sql: "alter table T add column naive int default 0 check (naive >= 0)" },
  },
  {
    id: "B8",
    what: "a field becomes required",
    fields: "  contact: { type: string, max_length: 40 }",
    now: "  contact: { type: string, max_length: 40, required: true }",
    fill: { contact: "'contact ' || n % 1000" },
    insert: { contact: "contact $n" },
    changed: about("contact", "contact $n"),
    naive: { prepare: twin("int default 7"), sql: "alter table T alter column naive set not null" },
  },
  {
    id: "B9",
    what: "a field becomes optional",
    fields: "  contact: { type: string, max_length: 40, required: true }",
    now: "  contact: { type: string, max_length: 40 }",
    fill: { contact: "'contact ' || n % 1000" },
    insert: { contact: "contact $n" },
    changed: about("contact", "contact $n"),
    naive: { prepare: twin("int not null default 7"), sql: "alter table T alter column naive drop not null" },
  },
  {
    id: "B10",
    what: "a list of values loses one and gets another",
    fields: "  grade: { type: enum, values: [a, b, c] }",
    now: "  grade: { type: enum, values: [a, b, d] }",
    fill: { grade: "(array['a', 'b'])[n % 2 + 1]" },
    insert: { grade: "a" },
    changed: about("grade", "b"),
    naive: { sql: "alter table T add constraint naive check (grade in ('a', 'b', 'd', 'e'))" },
  },
  {
    id: "B11",
    what: "a field becomes unique",
    fields: "  serial: { type: string, max_length: 40 }",
    now: "  serial: { type: string, max_length: 40, unique: true }",
    fill: { serial: "'S' || n" },
    insert: { serial: "$u" },
    changed: about("serial", "$u"),
    naive: { sql: "alter table T add constraint naive unique (tenant_id, serial)" },
  },
  {
    id: "B12",
    what: "a field is unique no longer",
    fields: "  serial: { type: string, max_length: 40, unique: true }",
    now: "  serial: { type: string, max_length: 40 }",
    fill: { serial: "'S' || n" },
    insert: { serial: "$u" },
    changed: about("serial", "$u"),
    naive: { prepare: "create index naive on T (tenant_id, serial)", sql: "drop index mdm.naive" },
  },
  {
    id: "B13",
    what: "a field gets an index",
    fields: "  region: { type: string, max_length: 40 }",
    now: "  region: { type: string, max_length: 40, indexed: true }",
    fill: { region: "'region ' || n % 5000" },
    insert: { region: "region $n" },
    changed: about("region", "region $n"),
    naive: { sql: "create index naive on T (tenant_id, region)" },
  },
  {
    id: "B15",
    what: "an id becomes a reference with integrity",
    fields: "  source: { type: uuid }",
    now: "  source: { type: reference, to: supplier, on_delete: restrict }",
    fill: { source: "supplier" },
    insert: { source: "$s" },
    changed: about("source", "$s"),
    naive: {
      sql: "alter table T add constraint naive foreign key (tenant_id, source) references mdm.supplier (tenant_id, id)",
    },
  },
  {
    id: "B16",
    what: "a reference becomes an id",
    fields: "  source: { type: reference, to: supplier, on_delete: restrict }",
    now: "  source: { type: uuid }",
    fill: { source: "supplier" },
    insert: { source: "$s" },
    changed: about("source", "$s"),
    naive: {
      prepare:
        "alter table T add constraint naive foreign key (tenant_id, source) references mdm.supplier (tenant_id, id) not valid",
      sql: "alter table T drop constraint naive",
    },
  },
  {
    id: "B19",
    what: "a number gets another scale: numeric(12,2) to numeric(18,4)",
    fields: "  amount: { type: decimal, precision: 12, scale: 2 }",
    now: "  amount: { type: decimal, precision: 18, scale: 4 }",
    fill: { amount: "(n % 100000) / 100.0" },
    insert: { amount: "$n.25" },
    changed: about("amount", "$n.75"),
    dualWrite: true,
    naive: { prepare: twin("int default 7"), sql: "alter table T alter column naive type bigint" },
  },
  {
    id: "B21",
    what: "a field gets another name",
    fields: "  caption: { type: string, max_length: 40 }",
    now: "  heading: { type: string, max_length: 40, renamed_from: caption }",
    fill: { caption: "'caption ' || n % 1000" },
    changed: whole,
    naive: {
      sql: "alter table T rename column caption to heading",
      undo: "alter table T rename column heading to caption",
    },
  },
  {
    id: "B22",
    what: "an entity is called otherwise: its label, for names of tables and routes stay",
    label: "Called otherwise",
    changed: whole,
    naive: { sql: "alter table T rename to naive", undo: "alter table mdm.naive rename to TABLE" },
  },
  {
    id: "B23",
    what: "a field goes, and its column after it",
    fields: "  remark: { type: string, max_length: 40, required: true, default: none, indexed: true }",
    fill: { remark: "'remark ' || n % 1000" },
    now: "",
    changed: whole,
    drops: true,
    naive: { prepare: twin("int default 7"), sql: "alter table T drop column naive" },
  },
  {
    id: "B24",
    what: "an entity goes that refers to this one; the load is on what it refers to, for nobody asks for what is gone",
    gone: true,
    changed: whole,
    drops: true,
    naive: {
      prepare:
        "create table mdm.naive (tenant_id uuid, item uuid, foreign key (tenant_id, item) references T (tenant_id, id))",
      sql: "drop table mdm.naive",
    },
  },
];
