// Names, members, literals and operators of the full language.
#include "cel_checker.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "cel_checker_pass.hpp"
#include "checker_pass.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::array<std::string_view, 13> kTypeNames = {"int",
                                                         "uint",
                                                         "double",
                                                         "bool",
                                                         "string",
                                                         "bytes",
                                                         "list",
                                                         "map",
                                                         "type",
                                                         "null_type",
                                                         "google.protobuf.Timestamp",
                                                         "google.protobuf.Duration",
                                                         "optional_type"};

CelType dyn() {
  return {.name = "dyn"};
}

}  // namespace

CelChecker::CelChecker(const Environment& environment, std::vector<Finding>& findings)
    : environment_(environment), findings_(findings) {
  for (const auto& [name, text] : environment.variables)
    declared_.push_back({name, parse_cel_type(text).value_or(dyn())});
  for (const std::string& text : environment.functions) {
    if (auto overload = parse_overload(text)) more_.push_back(*std::move(overload));
  }
}

void CelChecker::say(const Node& node, std::string code, std::string message) {
  findings_.push_back({node.offset, "expr." + std::move(code), std::move(message)});
}

CelType CelChecker::check(NodePtr& node) {
  result.cost = std::min(result.cost + 1, kCostCeiling);
  return dispatch(node);
}

CelType CelChecker::dispatch(NodePtr& node) {
  switch (node->kind) {
    case NodeKind::invalid:
    case NodeKind::macro:
      return dyn();
    case NodeKind::message:
      say(*node, "not_here", "`" + node->text + "{ }` makes a protobuf message; there are none here.");
      return dyn();
    case NodeKind::literal:
      return check_literal(*node);
    case NodeKind::name:
      return check_name(node);
    case NodeKind::member:
      return check_member(node);
    case NodeKind::index:
      return check_index(*node);
    case NodeKind::list:
      return check_list(*node);
    case NodeKind::map:
      return check_map(*node);
    case NodeKind::negate:
      return resolve(*node, "-_", false, check_children(*node));
    case NodeKind::logical_not:
      return resolve(*node, "!_", false, check_children(*node));
    case NodeKind::binary:
      return check_binary(*node);
    case NodeKind::conditional:
      return resolve(*node, "_?_:_", false, check_children(*node));
    case NodeKind::call:
      return check_call(node);
  }
  return dyn();
}

std::vector<CelType> CelChecker::check_children(Node& node) {
  std::vector<CelType> given;
  for (NodePtr& child : node.children) given.push_back(check(child));
  return given;
}

CelType CelChecker::check_literal(const Node& node) const {
  if (node.value.is_null()) return {.name = "null"};
  if (node.type.kind == TypeKind::type) return *parse_cel_type("type(" + node.value.get<TypeName>()->name + ")");
  return {.name = to_string(node.type)};
}

std::vector<std::string> CelChecker::candidates(const std::string& name, bool from_outside) const {
  std::vector<std::string> names;
  std::string container = from_outside ? "" : environment_.container;
  while (!container.empty()) {
    names.push_back(container + "." + name);
    const std::size_t dot = container.rfind('.');
    container.resize(dot == std::string::npos ? 0 : dot);
  }
  names.push_back(name);
  return names;
}

const CelChecker::Declared* CelChecker::find_declared(const std::string& name, bool from_outside) const {
  for (const std::string& candidate : candidates(name, from_outside)) {
    const auto found = std::ranges::find(declared_, candidate, &Declared::name);
    if (found != declared_.end()) return &*found;
  }
  return nullptr;
}

const CelChecker::Variable* CelChecker::find_variable(std::string_view name) const {
  for (auto at = variables_.rbegin(); at != variables_.rend(); ++at) {
    if (at->name == name) return &*at;
  }
  return nullptr;
}

void CelChecker::become_name(Node& node, const Declared& declared) {
  node.kind = NodeKind::name;
  node.text = declared.name;
  node.marked = false;
  node.children.clear();
  result.reads.insert(declared.name);
}

void CelChecker::become_type(Node& node, std::string_view name) {
  node.kind = NodeKind::literal;
  node.value = {TypeName{std::string(name)}};
  node.type = {.kind = TypeKind::type, .nullable = false};
  node.children.clear();
}

CelType CelChecker::check_name(NodePtr& node) {
  if (!node->marked) {
    if (const Variable* variable = find_variable(node->text)) {
      node->variable = variable->slot;
      return variable->type;
    }
  }
  if (const Declared* declared = find_declared(node->text, node->marked)) {
    const CelType type = declared->type;
    become_name(*node, *declared);
    return type;
  }
  if (std::ranges::find(kTypeNames, node->text) != kTypeNames.end()) {
    const std::string name = node->text;
    become_type(*node, name);
    return {.name = "type", .parameters = {{.name = name}}};
  }
  if (environment_.check_types) {
    std::vector<std::string> known;
    for (const Declared& declared : declared_) known.push_back(declared.name);
    for (const Variable& variable : variables_) known.push_back(variable.name);
    say(*node, "unknown_name",
        "Nothing is called `" + node->text + "` here" + lib::did_you_mean(node->text, known) + ".");
  }
  node->marked = true;
  return dyn();
}

CelType CelChecker::check_member(NodePtr& node) {
  // The longest name that is declared wins over a member of a shorter one.
  const auto path = node->marked ? std::nullopt : path_of(*node);
  if (path) {
    const Node& root = path_root(*node);
    const bool local = !root.marked && find_variable(root.text) != nullptr;
    if (const Declared* declared = local ? nullptr : find_declared(*path, root.marked)) {
      const CelType type = declared->type;
      become_name(*node, *declared);
      return type;
    }
    if (!local && std::ranges::find(kTypeNames, *path) != kTypeNames.end()) {
      become_type(*node, *path);
      return {.name = "type", .parameters = {{.name = *path}}};
    }
  }
  const CelType base = check(node->children[0]);
  return member_of(*node, types.resolve(base, false));
}

CelType CelChecker::member_of(const Node& node, const CelType& base) {
  if (base.is("optional_type")) {
    const CelType inner = member_of(node, types.resolve(base.parameters[0], false));
    return inner.is("optional_type") ? inner : CelType{.name = "optional_type", .parameters = {inner}};
  }
  CelType type = dyn();
  if (base.is("map")) {
    type = base.parameters[1];
  } else if (base.variable < 0 && !base.is("dyn") && environment_.check_types) {
    say(node, "type_mismatch", to_string(base) + " has no members, so `." + node.text + "` means nothing.");
  }
  return node.marked ? CelType{.name = "optional_type", .parameters = {type}} : type;
}

CelType CelChecker::unwrapped(const Node& node, const CelType& type) {
  const CelType known = types.resolve(type, false);
  if (known.is("optional_type")) return known.parameters[0];
  if (!known.is("dyn") && environment_.check_types)
    say(node, "type_mismatch", "An item with `?` is an optional, this is " + to_string(known) + ".");
  return dyn();
}

CelType CelChecker::check_list(Node& node) {
  CelType element = types.fresh();
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    CelType type = check(node.children[i]);
    if (node.optional_items[i]) type = unwrapped(*node.children[i], type);
    element = i == 0 ? type : types.join(element, type);
  }
  return {.name = "list", .parameters = {element}};
}

CelType CelChecker::check_map(Node& node) {
  CelType key = types.fresh();
  CelType value = types.fresh();
  for (std::size_t i = 0; i < node.children.size(); i += 2) {
    const CelType key_type = check(node.children[i]);
    CelType value_type = check(node.children[i + 1]);
    if (node.optional_items[i / 2]) value_type = unwrapped(*node.children[i + 1], value_type);
    key = i == 0 ? key_type : types.join(key, key_type);
    value = i == 0 ? value_type : types.join(value, value_type);
  }
  return {.name = "map", .parameters = {key, value}};
}

CelType CelChecker::check_index(Node& node) {
  const std::vector<CelType> given = check_children(node);
  return resolve(node, node.marked ? "_[?_]" : "_[_]", false, given);
}

CelType CelChecker::check_binary(Node& node) {
  const std::vector<CelType> given = check_children(node);
  if (is_ordering(node.op)) return resolve(node, "_<_", false, given);
  if (node.op == Op::logical_and || node.op == Op::logical_or) return resolve(node, "_&&_", false, given);
  return resolve(node, "_" + std::string(symbol(node.op)) + "_", false, given);
}

CelChecked check_cel(NodePtr& root, const Environment& environment, std::vector<Finding>& findings) {
  CelChecker checker(environment, findings);
  const CelType type = checker.check(root);
  checker.result.type = checker.types.resolve(type, true);
  return std::move(checker.result);
}

}  // namespace athyper::core::expr
