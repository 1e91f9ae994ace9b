/** Records in memory: reading pages, checking and changing, with versions. */
import { compileFilter } from "./expression.mjs";
import { entities } from "./metadata.mjs";
import { cents, makeRecords, people, uuid } from "./sample.mjs";

/** A failure that becomes a problem document. */
export class Problem extends Error {
  constructor(status, code, detail, errors) {
    super(detail);
    Object.assign(this, { status, code, detail, errors });
  }
}

const titleOf = (name, record) =>
  entities[name].title.replace(/\{(\w+)\}/g, (_match, field) => record[field] ?? "").trim();

export function createStore() {
  const tables = Object.fromEntries(
    Object.entries(makeRecords()).map(([name, rows]) => [name, new Map(rows.map((row) => [row.id, row]))]),
  );

  function tableOf(name) {
    if (!tables[name]) throw new Problem(404, "ENTITY_NOT_FOUND", `There is no entity ${name}.`);
    return tables[name];
  }

  function included(name, records, expand) {
    const titles = {};
    for (const field of entities[name].fields.filter((candidate) => expand.includes(candidate.name))) {
      const target = field.to ?? "core.principal";
      titles[target] ??= {};
      for (const record of records) {
        const id = record[field.name];
        const found = id && tables[field.to]?.get(id);
        const title = found ? titleOf(field.to, found) : people.get(id);
        if (title) titles[target][id] = { id, title };
      }
    }
    return titles;
  }

  function find(name, id) {
    const record = tableOf(name).get(id);
    if (!record) throw new Problem(404, "RECORD_NOT_FOUND", "There is no such record.");
    return record;
  }

  function list(name, params) {
    const names = [...entities[name].fields.map((field) => field.name), "id"];
    let rows = [...tableOf(name).values()];
    const filter = params.get("filter");
    if (filter) {
      try {
        rows = rows.filter(compileFilter(filter, names));
      } catch (error) {
        throw new Problem(400, "INVALID_FILTER", error.message);
      }
    }
    for (const key of (params.get("sort") ?? "").split(",").filter(Boolean).reverse()) {
      const field = key.replace(/^-/, "");
      if (!names.includes(field)) throw new Problem(400, "INVALID_SORT", `There is no field ${field}.`);
      const sign = key.startsWith("-") ? -1 : 1;
      const isDecimal =
        entities[name].fields.find((candidate) => candidate.name === field)?.type === "decimal";
      rows.sort((left, right) => {
        const [a, b] = [left[field] ?? null, right[field] ?? null];
        if (a === null || b === null) return (a === null) - (b === null);
        return sign * (isDecimal ? Number(a) - Number(b) : String(a).localeCompare(String(b)));
      });
    }
    const page = Math.max(1, Number(params.get("page") ?? 1));
    const pageSize = Math.min(200, Number(params.get("pageSize") ?? 20));
    const total = rows.length;
    const data = rows.slice((page - 1) * pageSize, page * pageSize).map(({ lines: _lines, ...row }) => row);
    return {
      data,
      meta: {
        page,
        pageSize,
        ...(params.get("total") !== "none" && { total, totalPages: Math.ceil(total / pageSize) }),
        hasNext: page * pageSize < total,
        hasPrev: page > 1,
        included: included(name, data, (params.get("expand") ?? "").split(",")),
      },
    };
  }

  function complaints(fields, values, at = "", isWhole = true) {
    const errors = [];
    const add = (field, code, message) => errors.push({ pointer: `${at}/${field.name}`, code, message });
    for (const field of fields) {
      const isGiven = field.name in values;
      const value = values[field.name];
      if (isGiven && (field.readonly || field.system))
        add(field, "readonly", `${field.label} cannot be set.`);
      else if (
        field.required &&
        (isGiven || isWhole) &&
        (value === null || value === undefined || value === "")
      ) {
        add(field, "required", `${field.label} is required.`);
      } else if (typeof value === "string" && value.length > (field.max_length ?? Infinity)) {
        add(field, "max_length", `${field.label} is too long.`);
      } else if (field.type === "decimal" && value != null && !/^-?\d+(\.\d+)?$/.test(value)) {
        add(field, "type", `${field.label} must be a decimal.`);
      } else if (field.type === "date" && value && value < "2026-01-01") {
        add(field, "too_early", `${field.label} lies in the past.`);
      } else if (field.type === "children" && Array.isArray(value)) {
        value.forEach((line, index) => {
          const { id: _id, ...rest } = line;
          errors.push(...complaints(field.fields, rest, `${at}/${field.name}/${index}`));
        });
      }
    }
    const known = new Set(fields.map((field) => field.name));
    for (const name of Object.keys(values)) {
      if (!known.has(name))
        errors.push({ pointer: `${at}/${name}`, code: "unknown", message: `There is no field ${name}.` });
    }
    return errors;
  }

  function check(name, values, isWhole) {
    const errors = complaints(entities[name].fields, values, "", isWhole);
    if (errors.length) throw new Problem(422, "VALIDATION_FAILED", "Some values cannot be accepted.", errors);
  }

  function settle(record) {
    if (!Array.isArray(record.lines)) return;
    let total = 0;
    for (const line of record.lines) {
      line.id ??= uuid();
      const amount = Math.round(Number(line.quantity) * Number(line.unit_price) * 100);
      line.line_total = cents(amount);
      total += amount;
    }
    record.total = cents(total);
  }

  const now = () => new Date().toISOString().replace("Z", "000Z");

  return {
    list,
    read: (name, id, expand) => {
      const record = find(name, id);
      return { data: record, meta: { included: included(name, [record], expand) } };
    },
    create: (name, values) => {
      const table = tableOf(name);
      check(name, values, true);
      const record = { id: uuid(), version: 1, created_at: now(), updated_at: now(), ...values };
      if (name === "purchase_requisition") {
        record.document_number = `PR-2026-${String(table.size + 1).padStart(5, "0")}`;
        record.status = "draft";
        record.lines ??= [];
      }
      settle(record);
      table.set(record.id, record);
      return record;
    },
    update: (name, id, patch, ifMatch) => {
      const record = find(name, id);
      if (!ifMatch) throw new Problem(428, "PRECONDITION_REQUIRED", "Say which version you change.");
      if (ifMatch !== "*" && ifMatch !== `"${record.version}"`) {
        throw new Problem(412, "VERSION_CONFLICT", "Somebody else changed this record.");
      }
      check(name, patch, false);
      const next = { ...record, ...patch, version: record.version + 1, updated_at: now() };
      settle(next);
      tables[name].set(id, next);
      return next;
    },
    remove: (name, id, ifMatch) => {
      const record = find(name, id);
      if (ifMatch !== `"${record.version}"`)
        throw new Problem(412, "VERSION_CONFLICT", "Somebody else changed this record.");
      tables[name].delete(id);
    },
  };
}
