// Names, members and shapes: every finding with its place and a hint.
#include <algorithm>

#include <lib/base/text.hpp>

#include "checker_pass.hpp"
#include "coerce.hpp"

namespace athyper::core::expr {

std::uint64_t Checker::check(NodePtr& node) {
  const std::uint64_t cost = 1 + dispatch(node);
  return std::min(cost, kCostCeiling);
}

std::uint64_t Checker::dispatch(NodePtr& node) {
  switch (node->kind) {
    case NodeKind::invalid:
      return 0;
    case NodeKind::literal:
      if (node->type.kind == TypeKind::bytes) not_here(*node, "Texts of bytes do not exist here.");
      return 0;
    case NodeKind::name:
      if (node->marked) not_here(*node, "Names do not begin with a dot here.");
      return check_name(*node);
    case NodeKind::member:
      return check_member(*node);
    case NodeKind::list:
      return check_list(*node);
    case NodeKind::negate:
      return check_negate(*node);
    case NodeKind::logical_not: {
      const std::uint64_t cost = check(node->children[0]);
      want_boolean(*node->children[0], "!");
      node->type = plain(TypeKind::boolean);
      return cost;
    }
    case NodeKind::binary:
      return check_binary(*node);
    case NodeKind::conditional:
      return check_conditional(*node);
    case NodeKind::call:
      return check_call(node);
    case NodeKind::macro:
      return 0;
    case NodeKind::index:
      not_here(*node, "Indexing with [ ] does not exist here; use `in`, exists() or filter().");
      return check_children(*node);
    case NodeKind::map:
      not_here(*node, "Maps { } do not exist here.");
      return check_children(*node);
    case NodeKind::message:
      not_here(*node, "`" + node->text + "{ }` makes an object; there are none here.");
      return check_children(*node);
  }
  return 0;
}

void Checker::not_here(const Node& node, std::string message) {
  say(node, "not_in_profile", std::move(message));
}

void Checker::say(const Node& node, std::string code, std::string message) {
  findings_.push_back({node.offset, "expr." + std::move(code), std::move(message)});
}

std::uint64_t Checker::check_children(Node& node) {
  std::uint64_t cost = 0;
  for (NodePtr& child : node.children) cost += check(child);
  return cost;
}

void Checker::want_boolean(const Node& node, std::string_view by) {
  if (node.type.kind == TypeKind::boolean || is_dynamic(node.type) || node.type.kind == TypeKind::null) return;
  say(node, "type_mismatch", "`" + std::string(by) + "` needs a condition, this is " + to_string(node.type) + ".");
}

std::uint64_t Checker::check_name(Node& node) {
  for (std::size_t i = variables_.size(); i-- > 0;) {
    if (variables_[i].name != node.text) continue;
    node.variable = static_cast<int>(i);
    node.type = variables_[i].type;
    if (!variables_[i].base.empty()) result.reads.insert(variables_[i].base);
    return 0;
  }
  if (auto type = schema_.variable(node.text)) {
    node.type = *std::move(type);
    result.reads.insert(node.text);
    return 0;
  }
  std::vector<std::string> known = schema_.names("");
  for (const MacroVariable& variable : variables_) known.push_back(variable.name);
  say(node, "unknown_name", "Nothing is called `" + node.text + "` here" + lib::did_you_mean(node.text, known) + ".");
  return 0;
}

void Checker::note_read(const Node& node) {
  const auto path = path_of(node);
  if (!path) return;
  const Node& root = path_root(node);
  std::string full = *path;
  if (root.variable >= 0) {
    const std::string& base = variables_[static_cast<std::size_t>(root.variable)].base;
    if (base.empty()) return;
    full = base + path->substr(root.text.size());
  }
  result.reads.erase(full.substr(0, full.rfind('.')));
  result.reads.insert(full);
}

std::uint64_t Checker::check_member(Node& node) {
  if (node.marked) not_here(node, "`.?` does not exist here; a member of nothing is nothing, so write `.`.");
  const std::uint64_t cost = check(node.children[0]);
  const Type& base = node.children[0]->type;
  if (is_dynamic(base)) {
    note_read(node);
    return cost;
  }
  if (base.record.empty()) {
    say(node, "type_mismatch", to_string(base) + " has no members, so `." + node.text + "` means nothing.");
    return cost;
  }
  if (auto type = schema_.member(base.record, node.text)) {
    node.type = *std::move(type);
    node.type.nullable = node.type.nullable || base.nullable;
    note_read(node);
  } else {
    say(node, "unknown_name",
        "`" + base.record + "` has no `" + node.text + "`" + lib::did_you_mean(node.text, schema_.names(base.record)) +
            ".");
  }
  return cost;
}

std::uint64_t Checker::check_list(Node& node) {
  if (std::ranges::find(node.optional_items, true) != node.optional_items.end())
    not_here(node, "Items with `?` do not exist here.");
  const std::uint64_t cost = check_children(node);
  Type element = {.kind = TypeKind::dynamic};
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    if (i == 0) {
      element = node.children[0]->type;
      continue;
    }
    const auto shared = unify(node.children[0], node.children[i], findings_);
    if (!shared) {
      say(*node.children[i], "type_mismatch",
          "A list holds values of one type; this is " + to_string(node.children[i]->type) + " among " +
              to_string(element) + ".");
    } else {
      element = *shared;
    }
  }
  if (element.kind == TypeKind::decimal) std::ranges::for_each(node.children, widen_to_decimal);
  node.type = list_of(std::move(element));
  return cost;
}

std::uint64_t Checker::check_negate(Node& node) {
  const std::uint64_t cost = check(node.children[0]);
  const Type& type = node.children[0]->type;
  if (!accepts('n', type) && type.kind != TypeKind::duration)
    say(node, "type_mismatch", "`-` needs a number, this is " + to_string(type) + ".");
  node.type = plain(type.kind);
  return cost;
}

std::uint64_t Checker::check_conditional(Node& node) {
  const std::uint64_t cost = check_children(node);
  want_boolean(*node.children[0], "?");
  const auto shared = unify(node.children[1], node.children[2], findings_);
  if (!shared) {
    say(node, "type_mismatch",
        "Both sides of `:` need one type; these are " + to_string(node.children[1]->type) + " and " +
            to_string(node.children[2]->type) + ".");
    return cost;
  }
  node.type = *shared;
  if (shared->kind == TypeKind::decimal) {
    widen_to_decimal(node.children[1]);
    widen_to_decimal(node.children[2]);
  }
  return cost;
}

Checked check(NodePtr& root, const Schema& schema, std::vector<Finding>& findings) {
  Checker checker(schema, findings);
  checker.result.cost = checker.check(root);
  return std::move(checker.result);
}

}  // namespace athyper::core::expr
