// Functions and macros of the full language.
#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "cel_checker_pass.hpp"
#include "checker_pass.hpp"

namespace athyper::core::expr {

namespace {

struct MacroRow {
  std::string_view name;
  Macro macro;
  /// How many names stand before the expressions, and how many expressions there may be.
  std::size_t names;
  std::size_t least;
  std::size_t most;
};

constexpr std::array<MacroRow, 15> kMacros = {{{"all", Macro::all, 1, 1, 1},
                                               {"all", Macro::all, 2, 1, 1},
                                               {"exists", Macro::exists, 1, 1, 1},
                                               {"exists", Macro::exists, 2, 1, 1},
                                               {"exists_one", Macro::exists_one, 1, 1, 1},
                                               {"exists_one", Macro::exists_one, 2, 1, 1},
                                               {"existsOne", Macro::exists_one, 1, 1, 1},
                                               {"existsOne", Macro::exists_one, 2, 1, 1},
                                               {"filter", Macro::filter, 1, 1, 1},
                                               {"map", Macro::map, 1, 1, 2},
                                               {"transformList", Macro::transform_list, 2, 1, 2},
                                               {"transformMap", Macro::transform_map, 2, 1, 2},
                                               {"transformMapEntry", Macro::transform_entry, 2, 1, 2},
                                               {"optMap", Macro::opt_map, 1, 1, 1},
                                               {"optFlatMap", Macro::opt_flat_map, 1, 1, 1}}};

CelType dyn() {
  return {.name = "dyn"};
}
CelType boolean() {
  return {.name = "bool"};
}

std::optional<std::int64_t> literal_index(const Node& node) {
  if (node.kind != NodeKind::literal) return std::nullopt;
  const auto* whole = node.value.get<std::int64_t>();
  return whole != nullptr ? std::optional(*whole) : std::nullopt;
}

bool is_cel_call(const Node& node, std::string_view name) {
  return node.kind == NodeKind::call && node.method && node.text == name && node.children[0]->kind == NodeKind::name &&
         node.children[0]->text == "cel";
}

}  // namespace

CelType CelChecker::check_call(NodePtr& node) {
  if (node->text == "has" && !node->method) return check_has(*node);
  CelType type;
  if (check_cel_macro(node, type) || check_macro(node, type)) return type;
  std::string name = node->text;
  if (node->method && is_namespace(*node->children[0])) {
    const std::string full = *path_of(*node->children[0]) + "." + name;
    const auto more = [&](const CelOverload& row) { return row.name == full; };
    if (find_cel_function(full) || std::ranges::any_of(more_, more)) {
      name = full;
      node->method = false;
      node->children.erase(node->children.begin());
    }
  }
  node->function = find_cel_function(name).value_or(Function::unknown);
  if (node->function == Function::greatest || node->function == Function::least) return check_extreme(*node);
  return resolve(*node, name, node->method, check_children(*node));
}

bool CelChecker::is_namespace(const Node& target) const {
  const auto path = path_of(target);
  if (!path) return false;
  const Node& root = path_root(target);
  return find_variable(root.text) == nullptr && find_declared(*path, root.marked) == nullptr;
}

CelType CelChecker::check_has(Node& node) {
  node.function = Function::has;
  if (node.children.size() != 1 || node.children[0]->kind != NodeKind::member) {
    say(node, "syntax", "has() takes one member, as in has(record.supplier).");
    return boolean();
  }
  // The member itself is not looked up.
  Node& member = *node.children[0];
  const CelType base = check(member.children[0]);
  member_of(member, types.resolve(base, false));
  return boolean();
}

/// math.greatest and math.least take any number of numbers, or one list of them.
CelType CelChecker::check_extreme(Node& node) {
  std::vector<CelType> given = check_children(node);
  for (CelType& type : given) type = types.resolve(type, false);
  if (given.size() == 1 && given[0].is("list")) given = {types.resolve(given[0].parameters[0], true)};
  const auto is_number = [](const CelType& type) {
    return type.is("int") || type.is("uint") || type.is("double") || type.is("dyn");
  };
  if ((given.empty() || !std::ranges::all_of(given, is_number)) && environment_.check_types)
    say(node, "type_mismatch", "`" + node.text + "` takes numbers, or one list of numbers.");
  const bool same = !given.empty() && std::ranges::all_of(given, [&](const CelType& type) { return type == given[0]; });
  return same ? given[0] : dyn();
}

CelType CelChecker::resolve(const Node& node, std::string_view name, bool method, const std::vector<CelType>& given) {
  std::optional<CelType> found;
  bool known = false;
  const std::array<const std::vector<CelOverload>*, 2> tables = {&cel_overloads(), &more_};
  for (const std::vector<CelOverload>* table : tables) {
    for (const CelOverload& overload : *table) {
      if (overload.name != name) continue;
      known = true;
      if (overload.method != method || overload.takes.size() != given.size()) continue;
      types.begin_instance();
      std::vector<CelType> takes;
      for (const CelType& type : overload.takes) takes.push_back(types.instance(type));
      const CelType gives = types.instance(overload.gives);
      if (!types.assign_all(given, takes)) continue;
      const CelType result_type = types.resolve(gives, false);
      found = !found || *found == result_type ? result_type : dyn();
    }
  }
  if (found) return *found;
  if (!environment_.check_types) return dyn();
  std::string list;
  for (const CelType& type : given) list += (list.empty() ? "" : ", ") + to_string(types.resolve(type, true));
  if (known) {
    say(node, "type_mismatch", "`" + std::string(name) + "` does not take (" + list + ").");
  } else {
    say(node, "unknown_function",
        "There is no function `" + std::string(name) + "`" + lib::did_you_mean(name, cel_function_names()) + ".");
  }
  return dyn();
}

int CelChecker::push_variable(std::string name, CelType type) {
  variables_.push_back({std::move(name), std::move(type), next_slot_});
  return next_slot_++;
}

void CelChecker::pop_variables(std::size_t count) {
  next_slot_ -= static_cast<int>(count);
  variables_.resize(variables_.size() - count);
}

/// A name, or cel.iterVar(i, j), which stands for one; empty when it is neither.
std::string CelChecker::variable_name(const Node& node) {
  if (node.kind == NodeKind::name && !node.marked) return node.text;
  if (!is_cel_call(node, "iterVar") || node.children.size() != 3) return "";
  const auto depth = literal_index(*node.children[1]);
  const auto number = literal_index(*node.children[2]);
  if (!depth || !number) return "";
  return "@" + std::to_string(*depth) + ":" + std::to_string(*number);
}

void CelChecker::want_bool(const Node& node, const CelType& type) {
  if (types.assign(type, boolean()) || !environment_.check_types) return;
  say(node, "type_mismatch", "A condition is needed, this is " + to_string(types.resolve(type, true)) + ".");
}

bool CelChecker::check_macro(NodePtr& node, CelType& type) {
  if (!node->method) return false;
  const std::size_t given = node->children.size() - 1;
  for (const MacroRow& row : kMacros) {
    if (row.name != node->text || given < row.names + row.least || given > row.names + row.most) continue;
    const auto is_variable = [&](std::size_t i) { return !variable_name(*node->children[1 + i]).empty(); };
    // map(x, y, z) has one name, so the second argument need not be one.
    if (!is_variable(0) || (row.names == 2 && !is_variable(1))) {
      say(*node, "syntax", "`" + node->text + "` takes names before its expressions.");
      type = dyn();
      return true;
    }
    const bool optional = row.macro == Macro::opt_map || row.macro == Macro::opt_flat_map;
    type = optional ? check_optional_macro(*node, row.macro) : check_loop(*node, row.macro, row.names);
    return true;
  }
  return false;
}

CelType CelChecker::check_loop(Node& node, Macro macro, std::size_t variables) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < variables; ++i) names.push_back(variable_name(*node.children[1 + i]));
  node.children.erase(node.children.begin() + 1, node.children.begin() + 1 + static_cast<std::ptrdiff_t>(variables));
  if (node.children.size() == 3) std::swap(node.children[1], node.children[2]);
  node.kind = NodeKind::macro;
  node.macro = macro;
  node.two_variables = variables == 2;

  const CelType source = types.resolve(check(node.children[0]), false);
  const bool is_map = source.is("map");
  CelType key = {.name = "int"};
  CelType item = dyn();
  if (is_map) {
    key = source.parameters[0];
    item = source.parameters[1];
  } else if (source.is("list")) {
    item = source.parameters[0];
  } else if (source.variable >= 0 || source.is("dyn")) {
    key = dyn();
  } else if (environment_.check_types) {
    say(node, "type_mismatch", "`" + node.text + "` is for lists and maps, this is " + to_string(source) + ".");
  }
  const std::uint64_t before = result.cost;
  result.cost = 0;
  node.variable = variables == 2 ? push_variable(names[0], key) : push_variable(names[0], is_map ? key : item);
  if (variables == 2) push_variable(names[1], item);
  const CelType first = variables_[variables_.size() - variables].type;
  if (node.children.size() == 3) want_bool(*node.children[2], check(node.children[2]));
  const CelType body = check(node.children[1]);
  pop_variables(variables);
  const bool known = node.children[0]->kind == NodeKind::list || node.children[0]->kind == NodeKind::map;
  const std::uint64_t items = known ? node.children[0]->children.size() : kAssumedListSize;
  result.cost = std::min(before + items * (1 + result.cost), kCostCeiling);
  return loop_result(node, source, first, body);
}

CelType CelChecker::loop_result(const Node& node, const CelType& source, const CelType& key, const CelType& body) {
  switch (node.macro) {
    case Macro::all:
    case Macro::exists:
    case Macro::exists_one:
      want_bool(*node.children[1], body);
      return boolean();
    case Macro::filter:
      want_bool(*node.children[1], body);
      return source.is("map") ? CelType{.name = "list", .parameters = {key}} : source;
    case Macro::map:
    case Macro::transform_list:
      return {.name = "list", .parameters = {body}};
    case Macro::transform_map:
      return {.name = "map", .parameters = {key, body}};
    default:
      return body;
  }
}

CelType CelChecker::check_optional_macro(Node& node, Macro macro) {
  const std::string name = variable_name(*node.children[1]);
  node.children.erase(node.children.begin() + 1);
  node.kind = NodeKind::macro;
  node.macro = macro;
  const CelType source = types.resolve(check(node.children[0]), false);
  node.variable = push_variable(name, source.is("optional_type") ? source.parameters[0] : dyn());
  const CelType body = check(node.children[1]);
  pop_variables(1);
  return macro == Macro::opt_map ? CelType{.name = "optional_type", .parameters = {body}} : body;
}

/// cel.bind, cel.block and the names that block gives: cel.index(i), cel.iterVar(i, j).
bool CelChecker::check_cel_macro(NodePtr& node, CelType& type) {
  if (is_cel_call(*node, "bind") && node->children.size() == 4) {
    type = check_bind(*node);
  } else if (is_cel_call(*node, "block") && node->children.size() == 3 && node->children[1]->kind == NodeKind::list) {
    type = check_block(*node);
  } else if (is_cel_call(*node, "index") || is_cel_call(*node, "iterVar")) {
    const auto index = node->children.size() == 2 ? literal_index(*node->children[1]) : std::nullopt;
    const std::string name = index ? "@" + std::to_string(*index) : variable_name(*node);
    node->kind = NodeKind::name;
    node->text = name.empty() ? "cel." + node->text : name;
    node->children.clear();
    type = check_name(node);
  } else {
    return false;
  }
  return true;
}

CelType CelChecker::check_bind(Node& node) {
  const std::string name = variable_name(*node.children[1]);
  if (name.empty()) say(node, "syntax", "cel.bind takes a name first.");
  node.children.erase(node.children.begin(), node.children.begin() + 2);
  node.kind = NodeKind::macro;
  node.macro = Macro::bind;
  const CelType bound = check(node.children[0]);
  node.variable = push_variable(name, bound);
  const CelType body = check(node.children[1]);
  pop_variables(1);
  return body;
}

CelType CelChecker::check_block(Node& node) {
  node.children.erase(node.children.begin());
  node.kind = NodeKind::macro;
  node.macro = Macro::block;
  node.variable = next_slot_;
  std::vector<NodePtr>& parts = node.children[0]->children;
  // Every part has its place before the first is checked, so that macros inside take others.
  const std::size_t first = variables_.size();
  next_slot_ += static_cast<int>(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const CelType type = check(parts[i]);
    variables_.push_back({"@" + std::to_string(i), type, node.variable + static_cast<int>(i)});
  }
  const CelType body = check(node.children[1]);
  variables_.resize(first);
  next_slot_ = node.variable;
  return body;
}

}  // namespace athyper::core::expr
