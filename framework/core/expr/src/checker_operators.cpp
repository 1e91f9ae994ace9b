// Operators: which types they take and what they give.
#include <algorithm>

#include "checker_pass.hpp"
#include "coerce.hpp"

namespace athyper::core::expr {

std::uint64_t Checker::check_binary(Node& node) {
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

void Checker::mismatch(const Node& node) {
  const Type& a = node.children[0]->type;
  const Type& b = node.children[1]->type;
  std::string hint;
  if (a.kind == TypeKind::timestamp || b.kind == TypeKind::timestamp) hint = " Write timestamp(\"…\") for an instant.";
  say(node, "type_mismatch",
      to_string(a) + " " + std::string(symbol(node.op)) + " " + to_string(b) + " means nothing." + hint);
}

void Checker::check_ordering(const Node& node, const Type& shared) {
  static constexpr TypeKind kOrdered[] = {TypeKind::integer,  TypeKind::decimal,     TypeKind::string,
                                          TypeKind::date,     TypeKind::time_of_day, TypeKind::timestamp,
                                          TypeKind::duration, TypeKind::dynamic};
  if (std::ranges::find(kOrdered, shared.kind) != std::end(kOrdered)) return;
  say(node, "type_mismatch", "Values of type " + to_string(shared) + " have no order.");
}

std::uint64_t Checker::check_in(Node& node) {
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

void Checker::check_arithmetic(Node& node) {
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

}  // namespace athyper::core::expr
