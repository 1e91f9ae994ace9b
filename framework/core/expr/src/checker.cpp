// The checker: one pass over the tree, every finding with its place and a hint.
#include "checker.hpp"

#include <algorithm>
#include <optional>

#include <lib/base/text.hpp>

#include "coerce.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::uint64_t kCostCeiling = 1'000'000'000'000;
constexpr std::uint64_t kRegexCost = 50;

Type plain(TypeKind kind) {
  return {.kind = kind, .nullable = false};
}
bool is_dynamic(const Type& type) {
  return type.kind == TypeKind::dynamic;
}

struct MacroVariable {
  std::string name;
  Type type;
  /// Path of the list it runs over; empty for computed lists.
  std::string base;
};

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

class Checker {
 public:
  Checker(const Schema& schema, std::vector<Finding>& findings) : schema_(schema), findings_(findings) {}

  std::uint64_t check(NodePtr& node) {
    const std::uint64_t cost = 1 + dispatch(node);
    return std::min(cost, kCostCeiling);
  }

  Checked result;

 private:
  std::uint64_t dispatch(NodePtr& node) {
    switch (node->kind) {
      case NodeKind::invalid:
      case NodeKind::literal:
        return 0;
      case NodeKind::name:
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
    }
    return 0;
  }

  void say(const Node& node, std::string code, std::string message) {
    findings_.push_back({node.offset, "expr." + std::move(code), std::move(message)});
  }

  std::uint64_t check_children(Node& node) {
    std::uint64_t cost = 0;
    for (NodePtr& child : node.children) cost += check(child);
    return cost;
  }

  void want_boolean(const Node& node, std::string_view by) {
    if (node.type.kind == TypeKind::boolean || is_dynamic(node.type) || node.type.kind == TypeKind::null) return;
    say(node, "type_mismatch", "`" + std::string(by) + "` needs a condition, this is " + to_string(node.type) + ".");
  }

  std::uint64_t check_name(Node& node) {
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

  /// A longer path stands for its beginnings, so that `record.total` is not also a read of `record`.
  void note_read(const Node& node) {
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

  std::uint64_t check_member(Node& node) {
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
          "`" + base.record + "` has no `" + node.text + "`" +
              lib::did_you_mean(node.text, schema_.names(base.record)) + ".");
    }
    return cost;
  }

  std::uint64_t check_list(Node& node) {
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

  std::uint64_t check_negate(Node& node) {
    const std::uint64_t cost = check(node.children[0]);
    const Type& type = node.children[0]->type;
    if (!accepts('n', type) && type.kind != TypeKind::duration)
      say(node, "type_mismatch", "`-` needs a number, this is " + to_string(type) + ".");
    node.type = plain(type.kind);
    return cost;
  }

  std::uint64_t check_conditional(Node& node) {
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

  std::uint64_t check_binary(Node& node) {
    const std::uint64_t cost = check_children(node);
    if (node.op == Op::logical_and || node.op == Op::logical_or) {
      want_boolean(*node.children[0], symbol(node.op));
      want_boolean(*node.children[1], symbol(node.op));
      node.type = plain(TypeKind::boolean);
      return cost;
    }
    if (is_arithmetic(node.op)) {
      check_arithmetic(node);
      return cost;
    }
    node.type = plain(TypeKind::boolean);
    if (node.op == Op::in) return cost + check_in(node);
    const auto shared = unify(node.children[0], node.children[1], findings_);
    if (!shared) {
      mismatch(node);
    } else if (is_ordering(node.op)) {
      check_ordering(node, *shared);
    }
    return cost;
  }

  void mismatch(const Node& node) {
    const Type& a = node.children[0]->type;
    const Type& b = node.children[1]->type;
    std::string hint;
    if (a.kind == TypeKind::timestamp || b.kind == TypeKind::timestamp)
      hint = " Write timestamp(\"…\") for an instant.";
    say(node, "type_mismatch",
        to_string(a) + " " + std::string(symbol(node.op)) + " " + to_string(b) + " means nothing." + hint);
  }

  void check_ordering(const Node& node, const Type& shared) {
    static constexpr TypeKind kOrdered[] = {TypeKind::integer,  TypeKind::decimal,     TypeKind::string,
                                            TypeKind::date,     TypeKind::time_of_day, TypeKind::timestamp,
                                            TypeKind::duration, TypeKind::dynamic};
    if (std::ranges::find(kOrdered, shared.kind) != std::end(kOrdered)) return;
    say(node, "type_mismatch", "Values of type " + to_string(shared) + " have no order.");
  }

  std::uint64_t check_in(Node& node) {
    const Type& list = node.children[1]->type;
    if (is_dynamic(list)) return kAssumedListSize;
    if (list.kind != TypeKind::list) {
      say(node, "type_mismatch", "`in` needs a list on its right, this is " + to_string(list) + ".");
      return 0;
    }
    if (node.children[1]->kind == NodeKind::list) {
      for (NodePtr& item : node.children[1]->children) {
        if (!unify(node.children[0], item, findings_)) {
          say(*item, "type_mismatch",
              "This is " + to_string(item->type) + ", it can never equal " + to_string(node.children[0]->type) + ".");
        }
      }
      return node.children[1]->children.size();
    }
    auto probe = std::make_unique<Node>();
    probe->type = list.element ? *list.element : Type{};
    if (!unify(node.children[0], probe, findings_)) mismatch(node);
    return kAssumedListSize;
  }

  void check_arithmetic(Node& node) {
    NodePtr& a = node.children[0];
    NodePtr& b = node.children[1];
    const TypeKind left = a->type.kind;
    const TypeKind right = b->type.kind;
    node.type = plain(TypeKind::dynamic);
    if (left == TypeKind::dynamic || right == TypeKind::dynamic) return;
    const bool sum = node.op == Op::add || node.op == Op::subtract;
    if (accepts('n', a->type) && accepts('n', b->type)) {
      const bool whole = left == TypeKind::integer && right == TypeKind::integer;
      if (!whole && node.op == Op::modulo) {
        say(node, "type_mismatch", "`%` is for int only.");
      }
      node.type = plain(whole ? TypeKind::integer : TypeKind::decimal);
      if (!whole) {
        widen_to_decimal(a);
        widen_to_decimal(b);
      }
      return;
    }
    if (left == TypeKind::string && right == TypeKind::string && node.op == Op::add) {
      node.type = plain(TypeKind::string);
    } else if (left == TypeKind::date && right == TypeKind::integer && sum) {
      node.type = plain(TypeKind::date);
    } else if (left == TypeKind::date && right == TypeKind::date && node.op == Op::subtract) {
      node.type = plain(TypeKind::integer);
    } else if (left == TypeKind::timestamp && right == TypeKind::timestamp && node.op == Op::subtract) {
      node.type = plain(TypeKind::duration);
    } else if (left == TypeKind::timestamp && right == TypeKind::duration && sum) {
      node.type = plain(TypeKind::timestamp);
    } else if (left == TypeKind::duration && right == TypeKind::duration && sum) {
      node.type = plain(TypeKind::duration);
    } else {
      mismatch(node);
    }
  }

  std::uint64_t check_call(NodePtr& node) {
    if (node->text == "has" && !node->method) return check_has(*node);
    if (node->method) {
      if (const auto macro = find_macro(node->text); macro && may_be_macro(*node)) return check_macro(*node, *macro);
    }
    const std::uint64_t cost = check_children(*node);
    return cost + resolve_overload(*node);
  }

  static bool may_be_macro(const Node& node) { return node.children.size() <= 3; }

  std::uint64_t check_has(Node& node) {
    node.type = plain(TypeKind::boolean);
    node.function = Function::has;
    if (node.children.size() != 1 || node.children[0]->kind != NodeKind::member) {
      say(node, "type_mismatch", "has() takes one member, as in has(record.supplier).");
      return 0;
    }
    return check(node.children[0]);
  }

  std::uint64_t resolve_overload(Node& node) {
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

  static bool fits(const Signature& row, const Node& node) {
    if (row.takes.size() != node.children.size()) return false;
    for (std::size_t i = 0; i < row.takes.size(); ++i) {
      const Type& type = node.children[i]->type;
      const bool unknown = node.children[i]->kind == NodeKind::invalid || type.kind == TypeKind::null;
      if (!unknown && !accepts(row.takes[i], type)) return false;
    }
    return true;
  }

  std::uint64_t finish_call(Node& node) {
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

  static std::string usage(const Node& node) {
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

  static std::string letter_name(char letter) {
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

  std::uint64_t check_macro(Node& node, Macro macro) {
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

  /// Where the items of a list come from, through filter(): what reads() shows for the macro's variable.
  std::string base_of(const Node& list) const {
    if (list.kind == NodeKind::macro && list.macro == Macro::filter) return base_of(*list.children[0]);
    const auto path = path_of(list);
    if (!path) return "";
    const Node& root = path_root(list);
    if (root.variable < 0) return *path;
    const std::string& base = variables_[static_cast<std::size_t>(root.variable)].base;
    return base.empty() ? "" : base + path->substr(root.text.size());
  }

  void finish_macro(Node& node, const Type& element, const Type& body) {
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
    }
  }

  const Schema& schema_;
  std::vector<Finding>& findings_;
  std::vector<MacroVariable> variables_;
};

}  // namespace

Checked check(NodePtr& root, const Schema& schema, std::vector<Finding>& findings) {
  Checker checker(schema, findings);
  checker.result.cost = checker.check(root);
  return std::move(checker.result);
}

}  // namespace athyper::core::expr
