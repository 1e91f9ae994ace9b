/** Two engines of npm with the same rules: cedar (as WebAssembly, policies parsed beforehand) and casbin. */
import cedar from "@cedar-policy/cedar-wasm/nodejs";
import { newEnforcer, newModel, StringAdapter } from "casbin";

const quoted = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));
const attributes = (facts, root) =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([path]) => path.startsWith(`${root}.`))
      .map(([path, value]) => [path.slice(root.length + 1), value]),
  );

const cedarPath = (path) => path.replace("subject.", "principal.").replace("record.", "resource.");
const cedarEntity = (key) => {
  const [type, id] = key.split(":");
  return { type: type === "role" ? "Role" : "Group", id };
};

function cedarPolicy({ effect, entity, subject, when }, operations) {
  const { type, id } = cedarEntity(subject);
  const actions = operations.map((one) => `Action::${quoted(one)}`).join(", ");
  const conditions = when.map(
    ({ path, op, other, value }) => `${cedarPath(path)} ${op} ${other ? cedarPath(other) : quoted(value)}`,
  );
  const clause = conditions.length > 0 ? ` when { ${conditions.join(" && ")} }` : "";
  return `${effect === "deny" ? "forbid" : "permit"}(principal in ${type}::${quoted(id)}, action in [${actions}], resource is ${entity})${clause};`;
}

/** Ready to decide: `load` is its milliseconds, `decide(request)` says true or false. */
export function prepareCedar({ rules, operations }) {
  const text = rules.map((rule) => cedarPolicy(rule, operations)).join("\n");
  const begun = performance.now();
  const answer = cedar.preparsePolicySet("bench", { staticPolicies: text });
  if (answer.type !== "success") throw new Error(JSON.stringify(answer));
  const load = performance.now() - begun;
  const callOf = ({ user, keys, operation, entity, facts }) => ({
    principal: { type: "User", id: user },
    action: { type: "Action", id: operation },
    resource: { type: entity, id: "x" },
    context: {},
    preparsedPolicySetId: "bench",
    entities: [
      {
        uid: { type: "User", id: user },
        attrs: attributes(facts, "subject"),
        parents: keys.map(cedarEntity),
      },
      { uid: { type: entity, id: "x" }, attrs: attributes(facts, "record"), parents: [] },
    ],
  });
  return {
    load,
    prepare: callOf,
    decide: (call) => cedar.statefulIsAuthorized(call).response.decision === "allow",
  };
}

const CASBIN_MODEL = `
[request_definition]
r = keys, ent, op, subject, record
[policy_definition]
p = sub, ent, cond, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.ent == p.ent && has(r.keys, p.sub) && eval(p.cond)
`;

const casbinPath = (path) => `r.${path}`;
// In a policy's text a value is JSON inside a quoted field, whose quotes are doubled.
const casbinCondition = (when) =>
  when
    .map(
      ({ path, op, other, value }) =>
        `${casbinPath(path)} ${op} ${other ? casbinPath(other) : typeof value === "string" ? `'${value}'` : value}`,
    )
    .join(" && ") || "true";

export async function prepareCasbin({ rules }) {
  const lines = rules.map(
    ({ effect, entity, subject, when }) => `p, ${subject}, ${entity}, "${casbinCondition(when)}", ${effect}`,
  );
  const begun = performance.now();
  const enforcer = await newEnforcer(newModel(CASBIN_MODEL), new StringAdapter(lines.join("\n")));
  await enforcer.addFunction("has", (keys, key) => keys.includes(key));
  const load = performance.now() - begun;
  return {
    load,
    prepare: ({ keys, operation, entity, facts }) => [
      keys,
      entity,
      operation,
      attributes(facts, "subject"),
      attributes(facts, "record"),
    ],
    decide: (call) => enforcer.enforceSync(...call),
  };
}
