// append_sql() and the filling of slots.
#include <algorithm>

#include "evaluator.hpp"
#include "sql_text.hpp"
#include "sql_writer.hpp"

namespace athyper::core::expr {

/// Makes pieces; the only one that may write their insides.
struct SqlAccess {
  static SqlPiece make(Expression expression, std::vector<SqlSlot> slots) {
    SqlPiece piece;
    piece.expression_ = std::move(expression);
    piece.slots_ = std::move(slots);
    return piece;
  }
};

namespace {

lib::Error not_sql(const Expression& expression, std::vector<Finding> findings) {
  lib::Error error{lib::ErrorCode::invalid_argument, "expr.not_sql", findings.front().message};
  for (Finding& finding : findings) {
    error.details.push_back(
        {position_of(expression.source(), finding.offset), std::move(finding.code), std::move(finding.message)});
  }
  return error;
}

lib::Result<SqlPiece> append(lib::sql::Builder& builder, const Expression& expression, const BindSql& bind,
                             bool as_condition) {
  // Written to a copy, so that a refused expression leaves the statement as it was.
  lib::sql::Builder draft = builder;
  SqlWriter writer(draft, bind);
  draft.syntax("(");
  if (as_condition) {
    writer.condition(expression.root(), true);
  } else {
    writer.value(expression.root());
  }
  draft.syntax(")");
  if (!writer.findings.empty()) return not_sql(expression, std::move(writer.findings));
  builder = std::move(draft);
  return SqlAccess::make(expression, std::move(writer.slots));
}

}  // namespace

lib::Result<SqlPiece> append_sql(lib::sql::Builder& builder, const Expression& expression, const BindSql& bind) {
  const TypeKind kind = expression.type().kind;
  if (kind != TypeKind::boolean && kind != TypeKind::null) {
    return not_sql(expression,
                   {{0, "expr.not_sql", "A condition is needed, this is " + to_string(expression.type()) + "."}});
  }
  return append(builder, expression, bind, true);
}

lib::Result<SqlPiece> append_sql_value(lib::sql::Builder& builder, const Expression& expression, const BindSql& bind) {
  return append(builder, expression, bind, false);
}

lib::Result<void> SqlPiece::fill(std::vector<lib::sql::Param>& params, const EvaluationContext& context) const {
  for (const SqlSlot& slot : slots_) {
    const Outcome value = evaluate_program(*slot.program, context);
    if (!value && value.error().kind == FaultKind::too_expensive) {
      return lib::Error{lib::ErrorCode::invalid_argument, "expr.too_expensive", "The expression takes too many steps."};
    }
    params.at(slot.index) = value ? to_param(*value, slot.type) : std::nullopt;
  }
  return {};
}

}  // namespace athyper::core::expr
