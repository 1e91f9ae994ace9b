// Conditions and paths in SQL. NULL plays the part of a failed evaluation: AND, OR and NOT of SQL treat it as && || !
// treat a fault.
#include "sql_writer.hpp"

#include <algorithm>

#include "program.hpp"
#include "sql_text.hpp"

namespace athyper::core::expr {

namespace {

/// Choices are written into both sides of a comparison, so a nest of them could grow without this.
constexpr std::size_t kMaxSqlBytes = 65'536;

}  // namespace

NullMeaning null_meaning(const Node& node) {
  switch (node.kind) {
    case NodeKind::literal:
      return node.value.is_null() ? NullMeaning::value : NullMeaning::never;
    case NodeKind::name:
    case NodeKind::member:
      return node.type.nullable ? NullMeaning::value : NullMeaning::never;
    case NodeKind::conditional:
      return NullMeaning::either;
    case NodeKind::macro:
      return node.macro == Macro::min || node.macro == Macro::max ? NullMeaning::either : NullMeaning::failure;
    case NodeKind::call:
      if (node.function == Function::has || node.function == Function::today || node.function == Function::now)
        return NullMeaning::never;
      return NullMeaning::failure;
    default:
      return NullMeaning::failure;
  }
}

SqlWriter& SqlWriter::text(std::string_view fixed) {
  out_.syntax(fixed);
  return *this;
}

void SqlWriter::refuse(const Node& node, std::string message) {
  findings.push_back({node.offset, "expr.not_sql", std::move(message)});
}

bool SqlWriter::too_long(const Node& node) {
  if (out_.text().size() <= kMaxSqlBytes) return false;
  if (findings.empty()) refuse(node, "The expression becomes too large a query; split it.");
  return true;
}

void SqlWriter::part(std::string_view before, const Node& node, std::string_view after) {
  text(before);
  value(node);
  text(after);
}

bool SqlWriter::is_constant(const Node& node) {
  if (node.kind == NodeKind::name || node.kind == NodeKind::member) {
    if (!path_of(node)) return is_constant(*node.children[0]);
    const int variable = path_root(node).variable;
    const auto inside = [&](const Frame& frame) { return frame.variable == variable && frame.rows == nullptr; };
    if (variable >= 0) return std::ranges::any_of(frames_, inside);
    return bind_(*path_of(node)).constant.has_value();
  }
  if (node.kind == NodeKind::macro) {
    if (!is_constant(*node.children[0])) return false;
    frames_.push_back({node.variable, nullptr});
    const bool constant = node.children.size() < 2 || is_constant(*node.children[1]);
    frames_.pop_back();
    return constant;
  }
  return std::ranges::all_of(node.children, [&](const NodePtr& child) { return is_constant(*child); });
}

/// Parts that read nothing of the row become one parameter, computed by evaluate() once per statement.
bool SqlWriter::write_constant(const Node& node) {
  if (node.kind == NodeKind::literal || node.kind == NodeKind::list || null_meaning(node) == NullMeaning::either)
    return false;
  if (!is_constant(node) || sql_type(node.type).empty()) return false;
  slot(node);
  return true;
}

void SqlWriter::slot(const Node& node) {
  std::string name;
  if (const auto path = path_of(node)) {
    name = bind_(*path).constant.value_or(*path);
  } else if (node.kind == NodeKind::call && node.children.empty()) {
    name = node.text + "()";
  } else {
    name = "#" + std::to_string(slots.size() + 1);
  }
  slots.push_back({std::move(name), out_.slot(sql_type(node.type)), node.type, emit(node, Dialect::profile)});
}

SqlBinding SqlWriter::bind_path(const Node& node) {
  const Node& root = path_root(node);
  if (root.variable < 0) return bind_(*path_of(node));
  for (const Frame& frame : frames_) {
    if (frame.variable != root.variable || frame.rows == nullptr) continue;
    const std::string full = *path_of(node);
    if (full.size() == root.text.size()) return {};
    return frame.rows->bind(full.substr(root.text.size() + 1));
  }
  return {};
}

void SqlWriter::path(const Node& node) {
  if (!path_of(node)) return refuse(node, "A member of a computed value cannot be asked for in a query.");
  const SqlBinding binding = bind_path(node);
  if (!binding.column) return refuse(node, "`" + *path_of(node) + "` cannot be used in a query.");
  binding.column(out_);
}

void SqlWriter::literal(const Node& node) {
  if (const auto* flag = node.value.get<bool>()) {
    text(*flag ? "TRUE" : "FALSE");
  } else if (node.value.is_null()) {
    const std::string type = sql_type(node.type);
    text(type.empty() ? "NULL" : "NULL::" + type);
  } else {
    out_.param(to_param(node.value, node.type), sql_type(node.type));
  }
}

void SqlWriter::condition(const Node& node, bool positive) {
  if (too_long(node) || write_constant(node)) return;
  switch (node.kind) {
    case NodeKind::literal:
      return node.value.is_null() ? static_cast<void>(text("NULL::boolean")) : literal(node);
    case NodeKind::name:
    case NodeKind::member:
      return path(node);
    case NodeKind::logical_not:
      text("NOT (");
      condition(*node.children[0], false);
      text(")");
      return;
    case NodeKind::binary:
      return binary_condition(node, positive);
    case NodeKind::conditional:
      return conditional(node, true, positive);
    case NodeKind::call:
      return call(node);
    case NodeKind::macro:
      return macro_condition(node, positive);
    default:
      return refuse(node, "This cannot be used as a condition in a query.");
  }
}

void SqlWriter::binary_condition(const Node& node, bool positive) {
  const Node& a = *node.children[0];
  const Node& b = *node.children[1];
  if (node.op == Op::logical_and || node.op == Op::logical_or) {
    text("(");
    condition(a, positive);
    text(node.op == Op::logical_and ? " AND " : " OR ");
    condition(b, positive);
    text(")");
  } else if (node.op == Op::equal || node.op == Op::not_equal) {
    equality(a, b, node.op == Op::equal, positive);
  } else if (node.op == Op::in) {
    membership(node, positive);
  } else if (is_ordering(node.op)) {
    ordering(node);
  } else {
    refuse(node, "This is no condition.");
  }
}

void SqlWriter::ordering(const Node& node) {
  const bool is_text =
      node.children[0]->type.kind == TypeKind::string || node.children[1]->type.kind == TypeKind::string;
  text("(");
  value(*node.children[0]);
  if (is_text) text(" COLLATE \"C\"");
  text(" ").text(symbol(node.op)).text(" ");
  value(*node.children[1]);
  text(")");
}

void SqlWriter::equality(const Node& a, const Node& b, bool same, bool positive) {
  if (too_long(a)) return;
  if (a.kind == NodeKind::conditional) return equality_in_branches(a, b, same, positive);
  if (b.kind == NodeKind::conditional) return equality_in_branches(b, a, same, positive);
  const NullMeaning left = null_meaning(a);
  const NullMeaning right = null_meaning(b);
  if (left == NullMeaning::failure && right == NullMeaning::value) return equality_with_failure(a, b, same, positive);
  if (left == NullMeaning::value && right == NullMeaning::failure) return equality_with_failure(b, a, same, positive);
  const bool can_be_null = left == NullMeaning::value || right == NullMeaning::value;
  // Where only TRUE counts, NULL from a missing value is as good as FALSE as long as null cannot meet null.
  const bool null_meets_nothing = left == NullMeaning::never || right == NullMeaning::never;
  if (left == NullMeaning::either || right == NullMeaning::either) {
    if (!positive || !same || !null_meets_nothing) {
      return refuse(a, "Compare this with `<` or `>`, or with something that is never null, to use it in a query.");
    }
  }
  if (a.kind == NodeKind::literal && a.value.is_null()) return part("(", b, same ? " IS NULL)" : " IS NOT NULL)");
  if (b.kind == NodeKind::literal && b.value.is_null()) return part("(", a, same ? " IS NULL)" : " IS NOT NULL)");
  const bool plain = !can_be_null || (positive && same && null_meets_nothing);
  const std::string_view distinct = same ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ";
  part("(", a, plain ? (same ? " = " : " <> ") : distinct);
  part("", b, ")");
}

/// One side fails as a whole when it is NULL, the other may be null as a value.
void SqlWriter::equality_with_failure(const Node& failing, const Node& nullable, bool same, bool positive) {
  if (nullable.kind == NodeKind::literal) {
    return part("(CASE WHEN ", failing, same ? " IS NOT NULL THEN FALSE END)" : " IS NOT NULL THEN TRUE END)");
  }
  if (positive && same) {
    part("(", failing, " = ");
    return part("", nullable, ")");
  }
  text("(SELECT CASE WHEN t.f IS NOT NULL THEN t.f IS ")
      .text(same ? "NOT " : "")
      .text("DISTINCT FROM t.v END FROM (SELECT ");
  part("(", failing, ") AS f, ");
  part("(", nullable, ") AS v) AS t)");
}

/// (c ? x : y) == z asks each branch, since NULL of the whole would not say whether a branch is null or the condition
/// failed.
void SqlWriter::equality_in_branches(const Node& choice, const Node& other, bool same, bool positive) {
  text("(CASE (");
  condition(*choice.children[0], false);
  text(") WHEN TRUE THEN ");
  equality(*choice.children[1], other, same, positive);
  text(" WHEN FALSE THEN ");
  equality(*choice.children[2], other, same, positive);
  text(" END)");
}

void SqlWriter::conditional(const Node& node, bool as_condition, bool positive) {
  const auto branch = [&](std::string_view before, const Node& child) {
    text(before);
    if (as_condition) {
      condition(child, positive);
    } else {
      value(child);
    }
  };
  text("(CASE (");
  condition(*node.children[0], false);
  branch(") WHEN TRUE THEN ", *node.children[1]);
  branch(" WHEN FALSE THEN ", *node.children[2]);
  text(" END)");
}

void SqlWriter::membership(const Node& node, bool positive) {
  const Node& needle = *node.children[0];
  const Node& list = *node.children[1];
  if (list.kind == NodeKind::list) return membership_in_items(needle, list, positive);
  if (is_constant(list)) return membership_in_array(needle, list, positive);
  refuse(node, "`in` needs a list that is known ahead of the query; for child rows write exists().");
}

void SqlWriter::membership_in_items(const Node& needle, const Node& list, bool positive) {
  const NullMeaning meaning = null_meaning(needle);
  const bool all_literal = std::ranges::all_of(
      list.children, [](const NodePtr& item) { return item->kind == NodeKind::literal && !item->value.is_null(); });
  if (list.children.empty()) {
    // A missing value is in no list, a failed one is no answer; where FALSE matters the two must be told apart.
    if (meaning == NullMeaning::either && !positive)
      return refuse(needle, "A query cannot tell whether this is null or fails; leave the empty list out.");
    if (meaning != NullMeaning::failure && meaning != NullMeaning::either) return static_cast<void>(text("FALSE"));
    return part("(CASE WHEN ", needle, " IS NOT NULL THEN FALSE END)");
  }
  if (!all_literal || meaning == NullMeaning::either) return membership_item_by_item(needle, list, positive);
  part("(", needle, " IN (");
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    if (i > 0) text(", ");
    literal(*list.children[i]);
  }
  text(meaning == NullMeaning::value && !positive ? ") IS TRUE)" : "))");
}

/// An item that fails makes the whole list fail, also where another one is found.
void SqlWriter::membership_item_by_item(const Node& needle, const Node& list, bool positive) {
  std::string_view before = "(CASE WHEN ";
  bool guarded = false;
  for (const NodePtr& item : list.children) {
    const NullMeaning meaning = null_meaning(*item);
    if (meaning == NullMeaning::either)
      return refuse(*item, "A query cannot tell whether this is null or fails; compare it outside of the list.");
    if (meaning != NullMeaning::failure) continue;
    part(before, *item, " IS NOT NULL");
    before = " AND ";
    guarded = true;
  }
  if (guarded) text(" THEN ");
  before = "(";
  for (const NodePtr& item : list.children) {
    text(before);
    equality(needle, *item, true, positive);
    before = " OR ";
  }
  text(guarded ? ") END)" : ")");
}

void SqlWriter::membership_in_array(const Node& needle, const Node& list, bool positive) {
  if (sql_type(list.type).empty() || null_meaning(list) == NullMeaning::either ||
      null_meaning(needle) == NullMeaning::either) {
    return refuse(list, "This list has no form in a query.");
  }
  if (positive || null_meaning(needle) != NullMeaning::value) {
    part("(", needle, " = ANY(");
    slot(list);
    text("))");
    return;
  }
  text("(CASE WHEN ");
  slot(list);
  part(" IS NOT NULL THEN (", needle, " = ANY(");
  slot(list);
  text(")) IS TRUE END)");
}

}  // namespace athyper::core::expr
