/**
 * THE generator of `athyper bench policy`: rules and requests of one seed, the same on every machine.
 * Half of the rules carry conditions, over 40 shared predicates or, `shared: false`, over predicates of their own; half of
 * the requests are denied. Denies are conditional and rarer than allows, as people write them.
 */

export const ENTITIES = 20;
const ROLES = 100;
const GROUPS = 50;
const OPERATIONS = ["ENTITY.READ", "ENTITY.UPDATE"];

/** Random numbers of a seed (mulberry32): `below(n)`, `pick(list)`, `chance(p)`. */
class Random {
  #state;
  constructor(seed) {
    this.#state = seed;
  }
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  below = (n) => Math.floor(this.next() * n);
  pick = (list) => list[this.below(list.length)];
  chance = (p) => this.next() < p;
}

const words = (prefix, n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
/** What conditions may name, and the values it takes: a list of texts, a bound of integers, or `true` for a flag. */
export const PATHS = {
  "subject.department": words("d", 8),
  "subject.level": 10,
  "subject.region": words("g", 5),
  "subject.active": true,
  "record.department": words("d", 8),
  "record.region": words("g", 5),
  "record.status": words("s", 6),
  "record.kind": words("k", 10),
  "record.amount": 100_000,
  "record.priority": 10,
  "record.flagged": true,
  "record.code": words("c", 5_000),
};

const compare = (path, op, value) => ({ path, op, value });
const texts = (path, count, op = "==") =>
  PATHS[path].slice(0, count).map((value) => compare(path, op, value));
const bounds = (path, ...values) => values.map((value) => compare(path, "<", value));

/** The 40 predicates that conditions share. */
export const SHARED = [
  ...texts("subject.department", 4),
  ...texts("subject.region", 3),
  ...texts("record.department", 4),
  ...texts("record.region", 3),
  ...texts("record.status", 4),
  ...texts("record.kind", 5),
  ...texts("record.status", 2, "!="),
  ...bounds("subject.level", 3, 5, 8),
  ...bounds("record.amount", 1_000, 10_000, 30_000, 60_000),
  ...bounds("record.priority", 2, 4, 7),
  compare("subject.active", "==", true),
  compare("record.flagged", "==", true),
  { path: "subject.department", op: "==", other: "record.department" },
  { path: "subject.region", op: "==", other: "record.region" },
  { path: "subject.level", op: "<", other: "record.priority" },
];

function ownPredicate(random, number) {
  if (random.chance(0.5)) return compare("record.code", "==", `c${number % 5_000}`);
  return compare("record.amount", "<", number % 100_000);
}

function distinct(random, count, make) {
  const found = new Map();
  while (found.size < count) {
    const made = make(random);
    found.set(JSON.stringify(made), made);
  }
  return [...found.values()];
}

function makeRule(random, i, shared) {
  const draw = random.next();
  const deny = draw < 0.15;
  const size = deny ? 3 : draw < 0.5 ? 1 + random.below(3) : 0;
  let number = i * 3;
  const predicate = () => {
    number += 1;
    return shared ? random.pick(SHARED) : ownPredicate(random, number);
  };
  return {
    id: `r${i}`,
    effect: deny ? "deny" : "allow",
    entity: `entity_${i % ENTITIES}`,
    subject: random.chance(0.9) ? `role:r${random.below(ROLES)}` : `group:g${random.below(GROUPS)}`,
    when: distinct(random, size, predicate),
  };
}

function makeFacts(random) {
  const value = (kind) =>
    kind === true ? random.chance(0.5) : typeof kind === "number" ? random.below(kind) : random.pick(kind);
  return Object.fromEntries(Object.entries(PATHS).map(([path, kind]) => [path, value(kind)]));
}

/** About a thing that some rule is about, mostly by somebody whom the rule means. */
function makeRequest(random, rules) {
  const rule = random.pick(rules);
  const meant = random.chance(0.9) ? [rule.subject] : [];
  const keys = new Set(meant);
  while (keys.size < 3) keys.add(`role:r${random.below(ROLES)}`);
  keys.add(`group:g${random.below(GROUPS)}`);
  return {
    user: `u${random.below(10_000)}`,
    keys: [...keys],
    operation: random.pick(OPERATIONS),
    entity: rule.entity,
    facts: makeFacts(random),
  };
}

const answers = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
};
const holds = (predicate, facts) =>
  answers[predicate.op](facts[predicate.path], predicate.other ? facts[predicate.other] : predicate.value);

const place = (entity, subject) => `${entity} ${subject}`;

/** The obvious answer: default deny, any deny wins. */
function decide(rulesOf, request) {
  const meant = request.keys.flatMap((key) => rulesOf.get(place(request.entity, key)) ?? []);
  const found = meant.filter((rule) => rule.when.every((one) => holds(one, request.facts)));
  return found.length > 0 && found.every((rule) => rule.effect === "allow");
}

/** `count` rules and `requests` distinct requests, half of them denied, each with its answer in `allowed`. */
export function generate({ count, requests, shared = true, seed = 20_261_127 }) {
  const random = new Random(seed + count);
  const rules = Array.from({ length: count }, (_, i) => makeRule(random, i, shared));
  const rulesOf = new Map();
  for (const rule of rules) {
    const key = place(rule.entity, rule.subject);
    if (!rulesOf.has(key)) rulesOf.set(key, []);
    rulesOf.get(key).push(rule);
  }
  const made = new Map();
  const wanted = { true: requests / 2, false: requests / 2 };
  while (made.size < requests) {
    const request = makeRequest(random, rules);
    const key = JSON.stringify(request);
    if (made.has(key)) continue;
    const allowed = decide(rulesOf, request);
    if (wanted[allowed] === 0) continue;
    wanted[allowed] -= 1;
    made.set(key, { ...request, allowed });
  }
  return { rules, operations: OPERATIONS, requests: [...made.values()] };
}
