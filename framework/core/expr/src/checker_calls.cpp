// Calls: functions by their overloads, macros over lists.
#include <algorithm>
#include <optional>

#include <lib/base/text.hpp>

#include "checker_pass.hpp"
#include "coerce.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::uint64_t kRegexCost = 50;

std::optional<Macro> find_macro(std::string_view name) {
  if (name == "existsOne") return Macro::exists_one;
  for (int i = 0; i <= static_cast<int>(Macro::count); ++i) {
    if (to_string(static_cast<Macro>(i)) == name) return static_cast<Macro>(i);
  }
  return std::nullopt;
}

std::vector<std::string> known_functions() {
  std::vector<std::string> names = {"has"};
  for (const Signature& row : signatures()) names.emplace_back(row.name);
  for (int i = 0; i <= static_cast<int>(Macro::count); ++i) names.emplace_back(to_string(static_cast<Macro>(i)));
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

bool may_be_macro(const Node& node) {
  return node.children.size() <= 3;
}

bool fits(const Signature& row, const Node& node) {
  if (row.takes.size() != node.children.size()) return false;
  for (std::size_t i = 0; i < row.takes.size(); ++i) {
    const Type& type = node.children[i]->type;
    const bool unknown = node.children[i]->kind == NodeKind::invalid || type.kind == TypeKind::null;
    if (!unknown && !accepts(row.takes[i], type)) return false;
  }
  return true;
}

std::string letter_name(char letter) {
  switch (letter) {
    case 's':
      return "string";
    case 'i':
      return "int";
    case 'd':
      return "decimal";
    case 'b':
      return "bool";
    case 'u':
      return "uuid";
    case 'D':
      return "date";
    case 'T':
      return "timestamp";
    case 'l':
      return "list";
    default:
      return "number";
  }
}

std::string usage(const Node& node) {
  std::string given;
  for (const NodePtr& child : node.children) given += (given.empty() ? "" : ", ") + to_string(child->type);
  std::string forms;
  for (const Signature& row : signatures()) {
    if (row.name != node.text) continue;
    if (!forms.empty()) forms += " or ";
    std::string list;
    for (std::size_t i = row.as_global ? 0 : 1; i < row.takes.size(); ++i)
      list += (list.empty() ? "" : ", ") + letter_name(row.takes[i]);
    forms += "`" + (row.as_global ? std::string() : letter_name(row.takes[0]) + ".") + std::string(row.name) + "(" +
             list + ")`";
  }
  return "`" + node.text + "` does not take (" + given + "); it is " + forms + ".";
}

}  // namespace

std::uint64_t Checker::check_call(NodePtr& node) {
  if (node->marked) not_here(*node, "Names do not begin with a dot here.");
  if (node->text == "has" && !node->method) return check_has(*node);
  if (node->method) {
    if (const auto macro = find_macro(node->text); macro && may_be_macro(*node)) return check_macro(*node, *macro);
  }
  const std::uint64_t cost = check_children(*node);
  return cost + resolve_overload(*node);
}

std::uint64_t Checker::check_has(Node& node) {
  node.type = plain(TypeKind::boolean);
  node.function = Function::has;
  if (node.children.size() != 1 || node.children[0]->kind != NodeKind::member) {
    say(node, "type_mismatch", "has() takes one member, as in has(record.supplier).");
    return 0;
  }
  return check(node.children[0]);
}

std::uint64_t Checker::resolve_overload(Node& node) {
  bool known = false;
  for (const Signature& row : signatures()) {
    if (row.name != node.text) continue;
    known = true;
    if ((node.method ? row.as_method : row.as_global) && fits(row, node)) {
      node.function = row.function;
      node.type = plain(row.gives);
      if (row.function == Function::today || row.function == Function::now) result.reads_time = true;
      if (row.function == Function::absolute && is_dynamic(node.children[0]->type)) node.type = Type{};
      return finish_call(node);
    }
  }
  if (known) {
    say(node, "type_mismatch", usage(node));
  } else {
    say(node, "unknown_function",
        "There is no function `" + node.text + "`" + lib::did_you_mean(node.text, known_functions()) + ".");
  }
  return 0;
}

std::uint64_t Checker::finish_call(Node& node) {
  if (node.function == Function::round) widen_to_decimal(node.children[0]);
  if (node.function == Function::matches) {
    if (node.children[1]->kind == NodeKind::literal && node.children[1]->value.get<std::string>() != nullptr) {
      auto pattern = lib::Regex::make(*node.children[1]->value.get<std::string>());
      if (pattern.ok()) {
        node.regex = *std::move(pattern);
      } else {
        say(*node.children[1], "bad_literal", pattern.error().message);
      }
    } else {
      say(*node.children[1], "type_mismatch", "The pattern of matches() is written out as a text.");
    }
    return kRegexCost;
  }
  return node.function == Function::size ? 1 : 0;
}

std::uint64_t Checker::check_macro(Node& node, Macro macro) {
  node.macro = macro;
  NodePtr& list = node.children[0];
  const std::uint64_t list_cost = check(list);
  Type element;
  if (list->type.kind == TypeKind::list) {
    if (list->type.element) element = *list->type.element;
  } else if (!is_dynamic(list->type)) {
    if (list->kind != NodeKind::invalid)
      say(node, "type_mismatch", "`" + node.text + "` is for lists, this is " + to_string(list->type) + ".");
    return list_cost;
  }
  const bool needs_body = macro < Macro::sum;
  const std::size_t given = node.children.size() - 1;
  const bool named = given == 2 && node.children[1]->kind == NodeKind::name;
  if (!named && (needs_body || given != 0)) {
    say(node, "type_mismatch", "`" + node.text + "` takes a name and an expression, as in " + node.text + "(l, …).");
    return list_cost;
  }
  const std::uint64_t items = list->kind == NodeKind::list ? list->children.size() : kAssumedListSize;
  node.kind = NodeKind::macro;
  node.variable = static_cast<int>(variables_.size());
  std::uint64_t body_cost = 0;
  Type body = element;
  if (named) {
    node.text = node.children[1]->text;
    node.children.erase(node.children.begin() + 1);
    variables_.push_back({node.text, element, base_of(*list)});
    body_cost = check(node.children[1]);
    variables_.pop_back();
    body = node.children[1]->type;
  }
  finish_macro(node, element, body);
  return std::min(list_cost + items * (1 + body_cost), kCostCeiling);
}

std::string Checker::base_of(const Node& list) const {
  if (list.kind == NodeKind::macro && list.macro == Macro::filter) return base_of(*list.children[0]);
  const auto path = path_of(list);
  if (!path) return "";
  const Node& root = path_root(list);
  if (root.variable < 0) return *path;
  const std::string& base = variables_[static_cast<std::size_t>(root.variable)].base;
  return base.empty() ? "" : base + path->substr(root.text.size());
}

void Checker::finish_macro(Node& node, const Type& element, const Type& body) {
  switch (node.macro) {
    case Macro::all:
    case Macro::exists:
    case Macro::exists_one:
      want_boolean(*node.children[1], to_string(node.macro));
      node.type = plain(TypeKind::boolean);
      return;
    case Macro::filter:
      want_boolean(*node.children[1], "filter");
      node.type = list_of(element);
      return;
    case Macro::map:
      node.type = list_of(body);
      return;
    case Macro::count:
      if (node.children.size() == 2) want_boolean(*node.children[1], "count");
      node.type = plain(TypeKind::integer);
      return;
    case Macro::sum:
      if (!accepts('n', body)) say(node, "type_mismatch", "sum() adds numbers, this is " + to_string(body) + ".");
      node.type = plain(body.kind);
      return;
    case Macro::min:
    case Macro::max:
      if (!accepts('n', body) && body.kind != TypeKind::date && body.kind != TypeKind::timestamp) {
        say(node, "type_mismatch",
            std::string(to_string(node.macro)) + "() compares numbers, dates or timestamps, this is " +
                to_string(body) + ".");
      }
      node.type = {.kind = body.kind, .nullable = true};
      return;
    default:
      return;
  }
}

}  // namespace athyper::core::expr
