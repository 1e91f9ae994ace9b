/** Sample records, the same on every start. */

/** A small deterministic generator: 0 <= next() < 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = generator(7);
const pick = (list) => list[Math.floor(next() * list.length)];
const uuid = () => {
  const hex = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};
const cents = (value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;

const names = [
  "Amina Rahman",
  "Jonas Weber",
  "Claire Dubois",
  "Ravi Kumar",
  "Nurul Izzah",
  "Priya Nair",
  "Omar Haddad",
  "Lena Fischer",
];
const firms = [
  "Alpine Office",
  "Brightline Supplies",
  "Cedar & Sons",
  "Delta Logistics",
  "Evergreen Tools",
  "Falcon Electronics",
  "Granite Works",
  "Harbour Paper",
  "Indigo Labs",
  "Juniper Furniture",
  "Kestrel Optics",
  "Lumen Lighting",
];
const subjects = [
  "Office chairs for the new floor",
  "Laptops for the field team",
  "Replacement of warehouse scanners",
  "Safety shoes",
  "Printing paper, second quarter",
  "Meeting room displays",
  "Forklift maintenance",
  "Laboratory glassware",
  "Network switches",
  "Catering for the summer meeting",
  "Translation of the product manual",
  "Packing material",
];
const items = [
  "Chair, adjustable",
  "Laptop 14 inch",
  "Scanner, hand-held",
  "Shoes S3",
  "Paper A4 80 g",
  "Display 55 inch",
  "Service hour",
  "Beaker 250 ml",
  "Switch 24 ports",
  "Lunch",
  "Page",
  "Carton 40 × 30",
];
const units = ["pcs", "pcs", "pcs", "pair", "box", "h"];
const states = ["draft", "draft", "submitted", "approved", "approved", "ordered", "received", "rejected"];

/** Who writes records, by id. The last one to change a record may be gone by now. */
const people = new Map(names.map((name) => [uuid(), name]));
const somebody = () => pick([...people.keys()]);

function stamp(record, days) {
  const time = new Date(Date.UTC(2026, 10, 20, 9, 0) - days * 86_400_000 - Math.floor(next() * 36e6));
  const text = time.toISOString().replace("Z", "000Z");
  return {
    id: uuid(),
    version: 1,
    created_at: text,
    created_by: somebody(),
    updated_at: text,
    updated_by: next() < 0.8 ? somebody() : uuid(),
    ...record,
  };
}

export function makeRecords() {
  const employee = names.map((name, at) =>
    stamp(
      {
        name,
        email: `${name.toLowerCase().replace(" ", ".")}@acme.example`,
        hired_on: `20${10 + at}-0${(at % 9) + 1}-15`,
      },
      900 - at,
    ),
  );
  const supplier = firms.map((name, at) =>
    stamp(
      {
        code: `S-${String(at + 1).padStart(4, "0")}`,
        name,
        email: `sales@${name.split(" ")[0].toLowerCase()}.example`,
        phone: `+49 30 ${5550100 + at}`,
        website: `https://${name.split(" ")[0].toLowerCase()}.example`,
        is_active: at % 5 !== 4,
      },
      500 - at,
    ),
  );
  const purchase_requisition = Array.from({ length: 128 }, (_row, at) => {
    const lines = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
      const quantity = 1 + Math.floor(next() * 24);
      const price = 500 + Math.floor(next() * 90_000);
      return {
        id: uuid(),
        item_description: pick(items),
        quantity: `${quantity}.000`,
        unit: pick(units),
        unit_price: cents(price),
        line_total: cents(quantity * price),
      };
    });
    const total = lines.reduce((sum, line) => sum + Math.round(Number(line.line_total) * 100), 0);
    return stamp(
      {
        document_number: `PR-2026-${String(at + 1).padStart(5, "0")}`,
        subject: pick(subjects),
        status: pick(states),
        priority: pick(["low", "normal", "normal", "high", "urgent"]),
        supplier: next() < 0.85 ? pick(supplier).id : null,
        requested_by: pick(employee).id,
        needed_by:
          next() < 0.9
            ? new Date(Date.UTC(2026, 11, 1) + Math.floor(next() * 120) * 86_400_000)
                .toISOString()
                .slice(0, 10)
            : null,
        budget: next() < 0.6 ? { amount: cents(Math.ceil(total / 50_000) * 50_000), currency: "EUR" } : null,
        total: cents(total),
        is_capital: next() < 0.3,
        note: next() < 0.4 ? "Delivery to gate 4, weekdays from 7 to 15.\nPlease call ahead." : null,
        lines,
      },
      128 - at,
    );
  });
  return { employee, supplier, purchase_requisition };
}

export { cents, people, uuid };
