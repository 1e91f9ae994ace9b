/** Writes data sets as one seed file: a line a row in a dollar-quoted text, and the statements that take it apart. */
import { locales } from "./sources.mjs";

const types = {
  aliases: "text[]",
  cash_digits: "smallint",
  cash_rounding: "smallint",
  digits: "smallint",
  factor: "numeric",
  first_day: "smallint",
  is_tender: "boolean",
  offset_value: "numeric",
  valid_from: "date",
  valid_to: "date",
};
const optional = new Set([
  "alpha3",
  "base_code",
  "country_code",
  "factor",
  "native_name",
  "numeric_code",
  "offset_value",
  "parent_code",
  "quantity",
  "script",
  "symbol",
  "valid_from",
  "valid_to",
  "windows_name",
]);

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

function line(row) {
  const cells = [...row.values, ...row.labels];
  for (const cell of cells) {
    if (/[|\n\t]|\$seed\$/.test(cell)) throw new Error(`a separator stands in ${JSON.stringify(cell)}`);
  }
  return cells.join("|").replace(/\|+$/, "");
}

function value(column, place, key) {
  if (column === "aliases") return `coalesce(string_to_array(nullif(cell[${place}], ''), ' '), '{}')`;
  const text =
    optional.has(column) && !key.includes(column) ? `nullif(cell[${place}], '')` : `cell[${place}]`;
  return types[column] ? `${text}::${types[column]}` : text;
}

function upsert({ table, key, columns }) {
  const rest = columns.filter((column) => !key.includes(column));
  const current = rest.map((column) => `target.${column}`).join(", ");
  const excluded = rest.map((column) => `excluded.${column}`).join(", ");
  return `insert into ${table} as target (${columns.join(", ")})
select ${columns.map((column, index) => value(column, index + 1, key)).join(",\n       ")}
  from seed
on conflict (${key.join(", ")}) do update set (${rest.join(", ")}, status) = row(${excluded}, 'active')
 where row(${current}, target.status) is distinct from row(${excluded}, 'active');`;
}

/** What left the source stays for the records that name it, and is offered no more. */
function deprecate({ table, key, columns }) {
  const same = key
    .map((column) => `${value(column, columns.indexOf(column) + 1, key)} = target.${column}`)
    .join(" and ");
  const domain = key.includes("domain") ? ` and target.domain in (select cell[1] from seed)` : "";
  return `update ${table} as target set status = 'deprecated'
 where status <> 'deprecated'${domain} and not exists (select from seed where ${same});`;
}

function labelled({ dataset, columns, key }) {
  const code = columns.indexOf(key.at(-1)) + 1;
  const places = locales.map((locale, index) => `('${locale}', ${columns.length + index + 1})`).join(", ");
  return `insert into ref.label as target (dataset, code, locale, label)
select '${dataset}', cell[${code}], locale, cell[place]
  from seed, (values ${places}) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;`;
}

function section(set) {
  const hasLabels = set.rows.some((row) => row.labels.length > 0);
  const known = { dataset: set.dataset, title: set.title, source: set.source, version: set.version };
  const facts = [...Object.values(known), set.licence, set.url, set.fetchedOn].map(literal).join(", ");
  return `insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values (${facts})
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$${set.rows.map(line).join("\n")}$seed$, E'\\n') as line;

${upsert(set)}

${deprecate(set)}
${hasLabels ? `\n${labelled(set)}\n` : ""}
drop table seed;
`;
}

export function seedFile(sets) {
  return `-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.\n\n${sets.map(section).join("\n")}`;
}
