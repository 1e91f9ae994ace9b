// Structured conditions, {"logic": "and", "rules": [{"field": …, "operator": …, "value": …}]}, to the tree of the
// language and back. Every operator list of the platform's formats is known, with its spellings.
#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "compiling.hpp"
#include "parser.hpp"

namespace athyper::core::expr {

namespace {

enum class Asks {
  equal,
  not_equal,
  greater,
  greater_equal,
  less,
  less_equal,
  in,
  not_in,
  contains,
  not_contains,
  starts,
  ends,
  matches,
  exists,
  not_exists,
  between,
  empty,
  not_empty,
  like,
  ilike
};

struct Spelling {
  std::string_view name;
  Asks asks;
};

/// The first spelling of each is the one that is written.
constexpr std::array<Spelling, 37> kSpellings = {{{"eq", Asks::equal},
                                                  {"ne", Asks::not_equal},
                                                  {"gt", Asks::greater},
                                                  {"gte", Asks::greater_equal},
                                                  {"lt", Asks::less},
                                                  {"lte", Asks::less_equal},
                                                  {"in", Asks::in},
                                                  {"not_in", Asks::not_in},
                                                  {"contains", Asks::contains},
                                                  {"not_contains", Asks::not_contains},
                                                  {"starts_with", Asks::starts},
                                                  {"ends_with", Asks::ends},
                                                  {"matches", Asks::matches},
                                                  {"exists", Asks::exists},
                                                  {"not_exists", Asks::not_exists},
                                                  {"between", Asks::between},
                                                  {"empty", Asks::empty},
                                                  {"not_empty", Asks::not_empty},
                                                  {"like", Asks::like},
                                                  {"ilike", Asks::ilike},
                                                  {"neq", Asks::not_equal},
                                                  {"nin", Asks::not_in},
                                                  {"notIn", Asks::not_in},
                                                  {"notContains", Asks::not_contains},
                                                  {"startsWith", Asks::starts},
                                                  {"starts", Asks::starts},
                                                  {"endsWith", Asks::ends},
                                                  {"ends", Asks::ends},
                                                  {"notExists", Asks::not_exists},
                                                  {"notEmpty", Asks::not_empty},
                                                  {"is_null", Asks::not_exists},
                                                  {"is_not_null", Asks::exists},
                                                  {"null", Asks::not_exists},
                                                  {"nnull", Asks::exists},
                                                  {"date_before", Asks::less},
                                                  {"date_after", Asks::greater},
                                                  {"regex", Asks::matches}}};

std::string_view written(Asks asks) {
  return std::ranges::find(kSpellings, asks, &Spelling::asks)->name;
}

NodePtr make(NodeKind kind, std::size_t place) {
  auto node = std::make_unique<Node>();
  node->kind = kind;
  node->offset = place;
  return node;
}

NodePtr binary(Op op, NodePtr a, NodePtr b) {
  NodePtr node = make(NodeKind::binary, a->offset);
  node->op = op;
  node->children.push_back(std::move(a));
  node->children.push_back(std::move(b));
  return node;
}

NodePtr negated(NodePtr inner) {
  NodePtr node = make(NodeKind::logical_not, inner->offset);
  node->children.push_back(std::move(inner));
  return node;
}

NodePtr method(std::string name, NodePtr receiver, NodePtr argument) {
  NodePtr node = make(NodeKind::call, receiver->offset);
  node->text = std::move(name);
  node->method = true;
  node->children.push_back(std::move(receiver));
  if (argument != nullptr) node->children.push_back(std::move(argument));
  return node;
}

NodePtr literal(Value value, TypeKind kind, std::size_t place) {
  NodePtr node = make(NodeKind::literal, place);
  node->value = std::move(value);
  node->type = {.kind = kind, .nullable = kind == TypeKind::null};
  return node;
}

class GroupReader {
 public:
  GroupReader(const Schema& schema, const Limits& limits) : schema_(schema), limits_(limits) {}

  NodePtr read(const lib::Json& json, const std::string& pointer, std::size_t depth);

  std::vector<Finding> findings;
  /// JSON pointers, by the offsets of nodes.
  std::vector<std::string> places;

 private:
  std::size_t place(const std::string& pointer) {
    places.push_back(pointer);
    return places.size() - 1;
  }
  NodePtr refuse(const std::string& pointer, const char* code, std::string message) {
    findings.push_back({place(pointer), code, std::move(message)});
    return make(NodeKind::invalid, places.size() - 1);
  }

  NodePtr read_group(const lib::Json& items, std::string_view logic, const std::string& pointer, std::size_t depth,
                     NodePtr so_far);
  NodePtr read_rule(const lib::Json& rule, const std::string& pointer);
  NodePtr compare(Asks asks, const lib::Json& rule, const std::string& pointer, std::size_t at);
  NodePtr between(const lib::Json& rule, const std::string& pointer, std::size_t at);
  NodePtr like(const lib::Json& rule, bool ignores_case, const std::string& pointer, std::size_t at);
  NodePtr empty(std::size_t at);
  NodePtr path(std::string_view dotted, std::size_t at);
  NodePtr field(std::size_t at) { return path(field_, at); }
  NodePtr value(const lib::Json& json, const std::string& pointer, std::size_t at);
  TypeKind field_kind();
  NodePtr folded(NodePtr node, bool ignores_case) {
    return ignores_case ? method("lowerAscii", std::move(node), nullptr) : std::move(node);
  }

  const Schema& schema_;
  const Limits& limits_;
  std::string field_;
  std::size_t rules_ = 0;
};

NodePtr GroupReader::read(const lib::Json& json, const std::string& pointer, std::size_t depth) {
  if (!json.is_object()) return refuse(pointer, "expr.syntax", "A rule or a group of rules is an object.");
  if (depth > limits_.max_depth) return refuse(pointer, "expr.too_complex", "The groups are nested too deep.");
  for (const std::string_view logic : {"and", "or", "not", "all", "any"}) {
    const lib::Json* items = json.find(logic);
    if (items == nullptr) continue;
    const std::string inside = pointer + "/" + std::string(logic);
    if (!items->is_array()) {
      NodePtr one = read(*items, inside, depth + 1);
      return logic == "not" ? negated(std::move(one)) : std::move(one);
    }
    return read_group(*items, logic, inside, depth, nullptr);
  }
  const std::string logic(json.get_string("logic").value_or("and"));
  if (logic != "and" && logic != "or" && logic != "not")
    return refuse(pointer + "/logic", "expr.syntax", "`logic` is \"and\", \"or\" or \"not\".");
  NodePtr group;
  bool is_group = false;
  for (const char* part : {"rules", "conditions"}) {
    const lib::Json* items = json.find(part);
    if (items == nullptr || !items->is_array()) continue;
    is_group = true;
    group = read_group(*items, logic, pointer + "/" + part, depth, std::move(group));
  }
  if (!is_group) return read_rule(json, pointer);
  return group != nullptr ? std::move(group) : literal({logic != "or"}, TypeKind::boolean, place(pointer));
}

NodePtr GroupReader::read_group(const lib::Json& items, std::string_view logic, const std::string& pointer,
                                std::size_t depth, NodePtr so_far) {
  const Op op = logic == "or" || logic == "any" ? Op::logical_or : Op::logical_and;
  for (std::size_t i = 0; i < items.as_array().size(); ++i) {
    NodePtr one = read(items.as_array()[i], pointer + "/" + std::to_string(i), depth + 1);
    // not over several means that none of them holds.
    if (logic == "not") one = negated(std::move(one));
    so_far = so_far == nullptr ? std::move(one) : binary(op, std::move(so_far), std::move(one));
  }
  return so_far != nullptr ? std::move(so_far) : literal({op == Op::logical_and}, TypeKind::boolean, place(pointer));
}

NodePtr GroupReader::path(std::string_view dotted, std::size_t at) {
  NodePtr node;
  for (const std::string_view part : lib::split(dotted, '.')) {
    NodePtr next = make(node == nullptr ? NodeKind::name : NodeKind::member, at);
    next->text = part;
    if (node != nullptr) next->children.push_back(std::move(node));
    node = std::move(next);
  }
  return node;
}

TypeKind GroupReader::field_kind() {
  std::optional<Type> type;
  std::string shape;
  for (const std::string_view part : lib::split(field_, '.')) {
    type = type ? schema_.member(shape, part) : schema_.variable(part);
    if (!type) return TypeKind::dynamic;
    shape = type->record;
  }
  return type->kind;
}

NodePtr GroupReader::value(const lib::Json& json, const std::string& pointer, std::size_t at) {
  if (json.is_null()) return literal({}, TypeKind::null, at);
  if (json.is_bool()) return literal({json.as_bool()}, TypeKind::boolean, at);
  if (json.is_integer()) return literal({json.as_integer()}, TypeKind::integer, at);
  if (json.is_string()) return literal({json.as_string()}, TypeKind::string, at);
  if (json.is_number()) {
    const auto exact = lib::Decimal::parse(json.number_text());
    if (exact.ok()) return literal({*exact}, TypeKind::decimal, at);
    return refuse(pointer, "expr.bad_literal", "The number has more than 38 digits.");
  }
  if (const auto other = json.get_string("field"); other && !other->empty()) return path(*other, at);
  if (!json.is_array()) return refuse(pointer, "expr.syntax", "This is no value.");
  NodePtr list = make(NodeKind::list, at);
  for (std::size_t i = 0; i < json.as_array().size(); ++i) {
    list->children.push_back(value(json.as_array()[i], pointer + "/" + std::to_string(i), at));
    list->optional_items.push_back(false);
  }
  return list;
}

NodePtr GroupReader::read_rule(const lib::Json& rule, const std::string& pointer) {
  const auto name = rule.get_string("field");
  const auto operation = rule.get_string("operator");
  if (!name || name->empty() || !operation)
    return refuse(pointer, "expr.syntax", "A rule has a `field`, an `operator` and mostly a `value`.");
  if (++rules_ > limits_.max_nodes) return refuse(pointer, "expr.too_complex", "There are too many rules.");
  const auto* spelling = std::ranges::find(kSpellings, *operation, &Spelling::name);
  if (spelling == kSpellings.end()) {
    std::vector<std::string> known;
    for (const Spelling& row : kSpellings) known.emplace_back(row.name);
    return refuse(
        pointer + "/operator", "expr.unknown_function",
        "There is no operator `" + std::string(*operation) + "`" + lib::did_you_mean(*operation, known) + ".");
  }
  field_ = *name;
  const std::size_t at = place(pointer);
  switch (spelling->asks) {
    case Asks::exists:
      return binary(Op::not_equal, field(at), literal({}, TypeKind::null, at));
    case Asks::not_exists:
      return binary(Op::equal, field(at), literal({}, TypeKind::null, at));
    case Asks::empty:
      return empty(at);
    case Asks::not_empty:
      return negated(empty(at));
    case Asks::between:
      return between(rule, pointer, at);
    default:
      break;
  }
  if (rule.find("value") == nullptr) return refuse(pointer, "expr.syntax", "This operator needs a `value`.");
  if (spelling->asks == Asks::like || spelling->asks == Asks::ilike)
    return like(rule, spelling->asks == Asks::ilike, pointer, at);
  return compare(spelling->asks, rule, pointer, at);
}

NodePtr GroupReader::empty(std::size_t at) {
  if (field_kind() == TypeKind::list) {
    NodePtr size = method("size", field(at), nullptr);
    return binary(Op::equal, std::move(size), literal({std::int64_t{0}}, TypeKind::integer, at));
  }
  NodePtr missing = binary(Op::equal, field(at), literal({}, TypeKind::null, at));
  if (field_kind() != TypeKind::string) return missing;
  return binary(Op::logical_or, std::move(missing),
                binary(Op::equal, field(at), literal({std::string()}, TypeKind::string, at)));
}

NodePtr GroupReader::between(const lib::Json& rule, const std::string& pointer, std::size_t at) {
  const lib::Json* low = rule.find("value");
  const lib::Json* high = rule.find("upperValue");
  if (low != nullptr && low->is_array() && low->as_array().size() == 2) {
    high = &low->as_array()[1];
    low = low->as_array().data();
  }
  if (low == nullptr || high == nullptr)
    return refuse(pointer, "expr.syntax", "`between` needs `value` and `upperValue`, or a `value` of two.");
  NodePtr above = binary(Op::greater_equal, field(at), value(*low, pointer + "/value", at));
  NodePtr below = binary(Op::less_equal, field(at), value(*high, pointer + "/upperValue", at));
  return binary(Op::logical_and, std::move(above), std::move(below));
}

/// % stands for any text, _ for one character.
NodePtr GroupReader::like(const lib::Json& rule, bool ignores_case, const std::string& pointer, std::size_t at) {
  const lib::Json& given = *rule.find("value");
  if (!given.is_string()) return refuse(pointer + "/value", "expr.type_mismatch", "The pattern of like is a text.");
  const std::string pattern = ignores_case ? lib::to_lower_ascii(given.as_string()) : given.as_string();
  std::string_view inner = pattern;
  const bool opens = inner.starts_with('%');
  if (opens) inner.remove_prefix(1);
  const bool closes = inner.ends_with('%');
  if (closes) inner.remove_suffix(1);
  NodePtr subject = folded(field(at), ignores_case);
  if (inner.find_first_of("%_") == std::string_view::npos) {
    NodePtr text = literal({std::string(inner)}, TypeKind::string, at);
    if (!opens && !closes) return binary(Op::equal, std::move(subject), std::move(text));
    return method(opens && closes ? "contains"
                  : opens         ? "endsWith"
                                  : "startsWith",
                  std::move(subject), std::move(text));
  }
  std::string regex = "^";
  for (const char c : pattern) {
    if (c == '%' || c == '_') {
      regex += c == '%' ? "(?:.|\\n)*" : "(?:.|\\n)";
    } else {
      if (std::string_view("\\.+*?()[]{}|^$").contains(c)) regex += '\\';
      regex += c;
    }
  }
  return method("matches", std::move(subject), literal({regex + "$"}, TypeKind::string, at));
}

NodePtr GroupReader::compare(Asks asks, const lib::Json& rule, const std::string& pointer, std::size_t at) {
  const bool ignores_case = rule.get_bool("caseInsensitive").value_or(false) && field_kind() == TypeKind::string;
  NodePtr left = folded(field(at), ignores_case);
  NodePtr right = value(*rule.find("value"), pointer + "/value", at);
  if (ignores_case && right->kind == NodeKind::list) {
    for (NodePtr& item : right->children) item = folded(std::move(item), true);
  } else {
    right = folded(std::move(right), ignores_case);
  }
  const bool of_list = field_kind() == TypeKind::list;
  switch (asks) {
    case Asks::equal:
      return binary(Op::equal, std::move(left), std::move(right));
    case Asks::not_equal:
      return binary(Op::not_equal, std::move(left), std::move(right));
    case Asks::greater:
      return binary(Op::greater, std::move(left), std::move(right));
    case Asks::greater_equal:
      return binary(Op::greater_equal, std::move(left), std::move(right));
    case Asks::less:
      return binary(Op::less, std::move(left), std::move(right));
    case Asks::less_equal:
      return binary(Op::less_equal, std::move(left), std::move(right));
    case Asks::in:
      return binary(Op::in, std::move(left), std::move(right));
    case Asks::not_in:
      return negated(binary(Op::in, std::move(left), std::move(right)));
    case Asks::contains:
    case Asks::not_contains: {
      NodePtr made = of_list ? binary(Op::in, std::move(right), std::move(left))
                             : method("contains", std::move(left), std::move(right));
      return asks == Asks::contains ? std::move(made) : negated(std::move(made));
    }
    case Asks::starts:
      return method("startsWith", std::move(left), std::move(right));
    case Asks::ends:
      return method("endsWith", std::move(left), std::move(right));
    default:
      return method("matches", std::move(left), std::move(right));
  }
}

// --- and back --------------------------------------------------------------------------------------------------------

std::optional<lib::Json> value_json(const Node& node) {
  if (const auto path = path_of(node)) return lib::Json::object({{"field", *path}});
  if (node.kind == NodeKind::list) {
    lib::Json items = lib::Json::array();
    for (const NodePtr& child : node.children) {
      auto item = value_json(*child);
      if (!item) return std::nullopt;
      items.push_back(*std::move(item));
    }
    return items;
  }
  if (node.kind != NodeKind::literal) return std::nullopt;
  if (node.value.is_null()) return lib::Json();
  if (const auto* flag = node.value.get<bool>()) return *flag;
  if (const auto* whole = node.value.get<std::int64_t>()) return *whole;
  if (const auto* exact = node.value.get<lib::Decimal>()) return lib::Json(lib::JsonNumber{exact->to_string()});
  if (const auto* text = node.value.get<std::string>()) return *text;
  if (const auto* day = node.value.get<std::chrono::year_month_day>()) return lib::to_iso_date(*day);
  if (const auto* time = node.value.get<lib::Timestamp>()) return lib::to_rfc3339(*time);
  return std::nullopt;
}

std::optional<lib::Json> rule_json(const Node& subject, Asks asks, const Node* value) {
  const auto path = path_of(subject);
  if (!path) return std::nullopt;
  lib::Json rule = lib::Json::object({{"field", *path}, {"operator", written(asks)}});
  if (value == nullptr) return rule;
  auto json = value_json(*value);
  if (!json) return std::nullopt;
  rule.set("value", *std::move(json));
  return rule;
}

std::optional<lib::Json> to_json(const Node& node);

/// The sides of a && b && c one after another.
bool collect(const Node& node, Op op, lib::Json& rules) {
  if (node.kind == NodeKind::binary && node.op == op)
    return collect(*node.children[0], op, rules) && collect(*node.children[1], op, rules);
  auto rule = to_json(node);
  if (rule) rules.push_back(*std::move(rule));
  return rule.has_value();
}

std::optional<lib::Json> comparison_json(const Node& node) {
  const Node& a = *node.children[0];
  const Node& b = *node.children[1];
  const bool null = b.kind == NodeKind::literal && b.value.is_null();
  switch (node.op) {
    case Op::equal:
      return rule_json(a, null ? Asks::not_exists : Asks::equal, null ? nullptr : &b);
    case Op::not_equal:
      return rule_json(a, null ? Asks::exists : Asks::not_equal, null ? nullptr : &b);
    case Op::less:
      return rule_json(a, Asks::less, &b);
    case Op::less_equal:
      return rule_json(a, Asks::less_equal, &b);
    case Op::greater:
      return rule_json(a, Asks::greater, &b);
    case Op::greater_equal:
      return rule_json(a, Asks::greater_equal, &b);
    case Op::in:
      return path_of(b) ? rule_json(b, Asks::contains, &a) : rule_json(a, Asks::in, &b);
    default:
      return std::nullopt;
  }
}

std::optional<lib::Json> to_json(const Node& node) {
  switch (node.kind) {
    case NodeKind::binary: {
      if (node.op != Op::logical_and && node.op != Op::logical_or) return comparison_json(node);
      lib::Json rules = lib::Json::array();
      if (!collect(node, node.op, rules)) return std::nullopt;
      return lib::Json::object({{"logic", node.op == Op::logical_and ? "and" : "or"}, {"rules", std::move(rules)}});
    }
    case NodeKind::logical_not: {
      auto inner = to_json(*node.children[0]);
      if (!inner) return std::nullopt;
      return lib::Json::object({{"logic", "not"}, {"rules", lib::Json::array({*std::move(inner)})}});
    }
    case NodeKind::call: {
      if (node.children.size() != 2) return std::nullopt;
      const Asks asks = node.function == Function::starts_with ? Asks::starts
                        : node.function == Function::ends_with ? Asks::ends
                        : node.function == Function::contains  ? Asks::contains
                                                               : Asks::matches;
      if (asks == Asks::matches && node.function != Function::matches) return std::nullopt;
      return rule_json(*node.children[0], asks, node.children[1].get());
    }
    case NodeKind::name:
    case NodeKind::member: {
      const auto path = path_of(node);
      if (!path) return std::nullopt;
      return lib::Json::object({{"field", *path}, {"operator", "eq"}, {"value", true}});
    }
    default:
      return std::nullopt;
  }
}

}  // namespace

lib::Result<Expression> compile_group(const lib::Json& group, const Schema& schema, const Limits& limits) {
  GroupReader reader(schema, limits);
  NodePtr root = reader.read(group, "", 0);
  const Placing by_pointer = [&](std::size_t offset) {
    return offset < reader.places.size() ? reader.places[offset] : "";
  };
  return finish_profile(group.dump(), std::move(root), schema, limits, std::move(reader.findings), by_pointer);
}

std::optional<lib::Json> to_group(const Expression& expression) {
  return to_json(expression.root());
}

}  // namespace athyper::core::expr
