/** The engine's own form of generated rules and requests. */

const literal = (value) => (typeof value === "string" ? `'${value}'` : String(value));
const text = ({ path, op, other, value }) => `${path} ${op} ${other ?? literal(value)}`;

function ruleJson({ id, effect, entity, subject, when }, operations) {
  const [type, key] = subject.split(":");
  return {
    id,
    effect,
    scopeType: "entity",
    scopeKey: entity,
    subjects: [{ type, key }],
    operations,
    when: when.map(text).join(" && "),
  };
}

const named = (keys, type) =>
  keys.filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1));

/** What the program reads. */
export function inputOf({ rules, operations, requests }) {
  return {
    rules: rules.map((rule) => ruleJson(rule, operations)),
    requests: requests.map(({ user, keys, operation, entity, facts, allowed }) => ({
      user,
      roles: named(keys, "role"),
      groups: named(keys, "group"),
      operation,
      entity,
      facts,
      allowed,
    })),
  };
}
