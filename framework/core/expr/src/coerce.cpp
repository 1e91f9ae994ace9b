// Adapting literals and finding the common type of two sides.
#include "coerce.hpp"

#include <lib/base/uuid.hpp>

namespace athyper::core::expr {

namespace {

bool is_dynamic(const Type& type) {
  return type.kind == TypeKind::dynamic;
}

bool same_type(const Type& a, const Type& b) {
  if (a.kind != b.kind) return false;
  if (a.kind == TypeKind::record) return a.record == b.record;
  if (a.kind == TypeKind::list && a.element && b.element) {
    return is_dynamic(*a.element) || is_dynamic(*b.element) || same_type(*a.element, *b.element);
  }
  return true;
}

template <class T>
void adopt(Node& node, lib::Result<T> value, TypeKind kind, std::vector<Finding>& findings) {
  if (value.ok()) {
    node.value = Value{*std::move(value)};
  } else {
    findings.push_back({node.offset, "expr.bad_literal", value.error().message});
  }
  node.type = {.kind = kind, .nullable = false};
}

void coerce_text(Node& node, TypeKind target, std::vector<Finding>& findings) {
  const std::string text = *node.value.get<std::string>();
  if (target == TypeKind::uuid) {
    const auto id = lib::parse_uuid(text);
    adopt(node, id.ok() ? lib::Result<std::string>(id->to_string()) : lib::Result<std::string>(id.error()), target,
          findings);
  } else if (target == TypeKind::date) {
    adopt(node, lib::parse_iso_date(text), target, findings);
  } else if (target == TypeKind::timestamp) {
    adopt(node, lib::parse_rfc3339(text), target, findings);
  } else if (target == TypeKind::time_of_day) {
    adopt(node, lib::parse_time_of_day(text), target, findings);
  }
}

}  // namespace

void coerce_literal(Node& node, const Type& target, std::vector<Finding>& findings) {
  if (node.kind == NodeKind::list && target.kind == TypeKind::list && target.element) {
    for (NodePtr& item : node.children) coerce_literal(*item, *target.element, findings);
    return;
  }
  if (node.kind != NodeKind::literal) return;
  if (node.type.kind == TypeKind::string) {
    coerce_text(node, target.kind, findings);
  } else if (node.type.kind == TypeKind::integer && target.kind == TypeKind::decimal) {
    node.value = Value{lib::Decimal::from_integer(*node.value.get<std::int64_t>())};
    node.type.kind = TypeKind::decimal;
  } else if (node.type.kind == TypeKind::decimal && target.kind == TypeKind::integer) {
    const auto whole = node.value.get<lib::Decimal>()->rescaled(0);
    constexpr int kSafeDigits = 18;
    if (!whole.ok() || *whole != *node.value.get<lib::Decimal>() || whole->integer_digits() > kSafeDigits) return;
    node.value = Value{std::int64_t{std::stoll(whole->to_string())}};
    node.type.kind = TypeKind::integer;
  }
}

void widen_to_decimal(NodePtr& node) {
  std::vector<Finding> none;
  coerce_literal(*node, {.kind = TypeKind::decimal}, none);
  if (node->type.kind != TypeKind::integer) return;
  auto call = std::make_unique<Node>();
  call->kind = NodeKind::call;
  call->offset = node->offset;
  call->text = "decimal";
  call->function = Function::to_decimal;
  call->type = {.kind = TypeKind::decimal, .nullable = node->type.nullable};
  call->children.push_back(std::move(node));
  node = std::move(call);
}

std::optional<Type> unify(NodePtr& a, NodePtr& b, std::vector<Finding>& findings) {
  coerce_literal(*a, b->type, findings);
  coerce_literal(*b, a->type, findings);
  Type type = a->type.kind == TypeKind::null || is_dynamic(a->type) ? b->type : a->type;
  type.nullable = a->type.nullable || b->type.nullable;
  if (a->type.kind == TypeKind::null || b->type.kind == TypeKind::null || same_type(a->type, b->type)) return type;
  if (is_dynamic(a->type) || is_dynamic(b->type)) return Type{.kind = TypeKind::dynamic, .nullable = type.nullable};
  if (accepts('n', a->type) && accepts('n', b->type)) {
    type.kind = TypeKind::decimal;
    return type;
  }
  return std::nullopt;
}

}  // namespace athyper::core::expr
