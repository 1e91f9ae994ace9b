#include <athyper/core/data/prepared.hpp>

#include <algorithm>

#include <athyper/core/data/compiled_entity.hpp>

#include "money.hpp"
#include "record_view.hpp"

namespace athyper::core::data {
namespace {

using expr::SqlBinding;
using meta::FieldType;
using Writer = std::function<void(lib::sql::Builder&)>;

Writer column_writer(std::string alias, std::string column) {
  return [alias = std::move(alias), column = std::move(column)](lib::sql::Builder& builder) {
    builder.syntax(alias).syntax(".").identifier(column);
  };
}

/// The amount of money: its minor units divided by how many one unit of the currency has.
Writer amount_writer(std::string alias, std::string column) {
  return [alias = std::move(alias), column = std::move(column)](lib::sql::Builder& builder) {
    builder.syntax("(").syntax(alias).syntax(".").identifier(column).syntax("::numeric / ");
    builder.syntax(minor_units_sql(alias + "." + lib::sql::quote_identifier(column + "_currency"))).syntax(")");
  };
}

SqlBinding bind_field(const meta::Model& model, const meta::Entity& entity, const std::string& alias,
                      std::string_view path);

/// The rows of a children field, for macros over them.
SqlBinding bind_children(const meta::Model& model, const meta::Field& field, const std::string& alias) {
  const meta::Entity* child = model.find(field.to);
  if (child == nullptr) return {};
  const std::string rows_alias = "c_" + field.name;
  auto rows = std::make_shared<expr::SqlRows>();
  rows->from = [child, alias, rows_alias](lib::sql::Builder& builder) {
    builder.identifier(child->table_schema, child->table_name).syntax(" AS ").identifier(rows_alias).syntax(" WHERE ");
    builder.identifier(rows_alias).syntax(".\"tenant_id\" = ").syntax(alias).syntax(".\"tenant_id\" AND ");
    builder.identifier(rows_alias)
        .syntax(".")
        .identifier(kParentColumn)
        .syntax(" = ")
        .syntax(alias)
        .syntax(".\"id\" AND ");
    builder.identifier(rows_alias).syntax(".\"deleted_at\" IS NULL");
  };
  rows->bind = [&model, child, quoted = lib::sql::quote_identifier(rows_alias)](std::string_view path) {
    return bind_field(model, *child, quoted, path);
  };
  return {.column = nullptr, .constant = std::nullopt, .rows = std::move(rows)};
}

SqlBinding bind_field(const meta::Model& model, const meta::Entity& entity, const std::string& alias,
                      std::string_view path) {
  const std::size_t dot = path.find('.');
  const meta::Field* field = entity.find_field(path.substr(0, dot));
  if (field == nullptr) return {};
  if (field->type == FieldType::children) return bind_children(model, *field, alias);
  if (!field->has_column()) return {};
  if (field->type != FieldType::money) return {.column = column_writer(alias, field->column)};
  if (dot == std::string_view::npos) return {};
  if (path.substr(dot + 1) == "currency") return {.column = column_writer(alias, field->column + "_currency")};
  return {.column = amount_writer(alias, field->column)};
}

expr::BindSql binder(const Scope& scope) {
  return [&model = scope.model, &entity = scope.entity, alias = std::string(scope.alias),
          prefix = std::string(scope.prefix)](std::string_view path) -> SqlBinding {
    if (path.starts_with(prefix)) {
      SqlBinding binding = bind_field(model, entity, alias, path.substr(prefix.size()));
      if (binding.column || binding.rows || !prefix.empty()) return binding;
    }
    if (path.starts_with("subject.")) return {.column = nullptr, .constant = std::string(path)};
    return {};
  };
}

lib::sql::Param unit_folder(const Subject& subject) {
  return subject.ou_path.empty() ? lib::sql::Param() : access::ou_folder(subject.ou_path);
}

}  // namespace

lib::Result<lib::sql::Statement> fill(const PreparedStatement& prepared, const SlotValues& values) {
  lib::sql::Statement statement{.shape = prepared.shape, .params = prepared.params};
  for (const Slot& slot : prepared.slots) {
    lib::sql::Param& param = statement.params[slot.parameter];
    switch (slot.kind) {
      case SlotKind::tenant:
        param = values.caller.tenant.to_string();
        break;
      case SlotKind::id:
        param = values.id;
        break;
      case SlotKind::offset:
        param = values.offset;
        break;
      case SlotKind::cursor:
        param = values.cursor->at(slot.ordinal);
        break;
      case SlotKind::ids:
        param = values.ids;
        break;
      case SlotKind::subject:
        param = values.caller.subject.id.to_string();
        break;
      case SlotKind::subject_unit:
        param = unit_folder(values.caller.subject);
        break;
    }
  }
  if (prepared.pieces.empty()) return statement;
  const expr::EvaluationContext context = policy_context(nullptr, values.caller);
  for (const expr::SqlPiece& piece : prepared.pieces) {
    TRY(piece.fill(statement.params, context));
  }
  return statement;
}

StatementBuilder& StatementBuilder::syntax(std::string_view fixed) {
  sql_.syntax(fixed);
  return *this;
}

StatementBuilder& StatementBuilder::column(std::string_view alias, std::string_view name) {
  sql_.syntax(alias).syntax(".").identifier(name);
  return *this;
}

StatementBuilder& StatementBuilder::slot(SlotKind kind, std::string_view cast, std::size_t ordinal) {
  const std::size_t parameter = sql_.slot(cast);
  slots_.push_back({.parameter = parameter, .kind = kind, .ordinal = ordinal});
  return *this;
}

lib::Result<void> StatementBuilder::condition(const expr::Expression& condition, const Scope& scope) {
  TRY(expr::SqlPiece piece, expr::append_sql(sql_, condition, binder(scope)));
  pieces_.push_back(std::move(piece));
  return {};
}

lib::Result<void> StatementBuilder::truth(const expr::Expression& condition, const Scope& scope) {
  TRY(expr::SqlPiece piece, expr::append_sql_value(sql_, condition, binder(scope)));
  pieces_.push_back(std::move(piece));
  return {};
}

void StatementBuilder::constraint(access::Constraint constraint, const Scope& scope) {
  if (constraint == access::Constraint::own) {
    column(scope.alias, kOwnerField).syntax(" = ").slot(SlotKind::subject, "uuid");
    return;
  }
  // The path as access::ou_folder() writes it.
  const meta::Field* unit = unit_field(scope.entity);
  if (unit == nullptr || constraint != access::Constraint::ou) {
    syntax("NULL::boolean");
    return;
  }
  syntax("starts_with(CASE WHEN starts_with(").column(scope.alias, unit->column).syntax(", '/') THEN '' ELSE '/' END");
  syntax(" || nullif(").column(scope.alias, unit->column).syntax(", '')");
  syntax(" || CASE WHEN right(").column(scope.alias, unit->column).syntax(", 1) = '/' THEN '' ELSE '/' END, ");
  slot(SlotKind::subject_unit, "text").syntax(")");
}

lib::Result<void> StatementBuilder::predicate(const access::Predicate& predicate, const Scope& scope) {
  if (!predicate.expression) {
    constraint(predicate.constraint, scope);
    return {};
  }
  return truth(*predicate.expression, scope);
}

lib::Result<void> StatementBuilder::rule_holds(const access::OpenRule& rule, const Scope& scope) {
  if (rule.open.empty()) sql_.syntax("true");
  std::string_view glue = "";
  for (const access::Predicate* one : rule.open) {
    sql_.syntax(glue);
    if (one->expression) {
      // The form that an index can serve.
      TRY(condition(*one->expression, scope));
    } else {
      constraint(one->constraint, scope);
    }
    glue = " AND ";
  }
  return {};
}

lib::Result<void> StatementBuilder::rule_fails(const access::OpenRule& rule, const Scope& scope) {
  if (rule.open.empty()) sql_.syntax("false");
  std::string_view glue = "";
  for (const access::Predicate* one : rule.open) {
    // An error of a deny rule denies: only a clear "false" lets the row through.
    sql_.syntax(glue).syntax("(");
    TRY(predicate(*one, scope));
    sql_.syntax(") IS FALSE");
    glue = " OR ";
  }
  return {};
}

lib::Result<void> StatementBuilder::ordered(const access::Residual& residual, const Scope& scope) {
  std::string_view glue = "(";
  for (std::size_t i = 0; i < residual.rules.size(); ++i) {
    if (residual.rules[i].rule->rule.effect == access::Effect::deny) continue;
    sql_.syntax(glue).syntax("(");
    TRY(rule_holds(residual.rules[i], scope));
    for (std::size_t before = 0; before < i; ++before) {
      if (residual.rules[before].rule->rule.effect == access::Effect::allow) continue;
      sql_.syntax(" AND (");
      TRY(rule_fails(residual.rules[before], scope));
      sql_.syntax(")");
    }
    sql_.syntax(")");
    glue = " OR ";
  }
  sql_.syntax(")");
  return {};
}

lib::Result<void> StatementBuilder::overriding(const access::Residual& residual, const Scope& scope) {
  const auto is_allow = [](const access::OpenRule& rule) { return rule.rule->rule.effect == access::Effect::allow; };
  // An allow that holds in any case leaves the question to the denies.
  const bool certain = std::ranges::any_of(
      residual.rules, [&](const access::OpenRule& rule) { return is_allow(rule) && rule.open.empty(); });
  std::string_view glue = "(";
  for (const access::OpenRule& rule : residual.rules) {
    if (certain || !is_allow(rule)) continue;
    sql_.syntax(glue);
    TRY(rule_holds(rule, scope));
    glue = " OR ";
  }
  if (!certain) sql_.syntax(")");
  if (residual.strategy == access::Strategy::allow_overrides) return {};
  glue = certain ? "(" : " AND (";
  for (const access::OpenRule& rule : residual.rules) {
    if (is_allow(rule)) continue;
    sql_.syntax(glue);
    TRY(rule_fails(rule, scope));
    sql_.syntax(")");
    glue = " AND (";
  }
  return {};
}

lib::Result<void> StatementBuilder::decision(const Decision& decision, const meta::Model& model,
                                             const meta::Entity& entity) {
  if (decision.kind != Decision::Kind::conditional) {
    sql_.syntax(decision.denied() ? "false" : "true");
    return {};
  }
  return decision_about(decision, {.model = model, .entity = entity, .alias = "t", .prefix = "record."});
}

lib::Result<void> StatementBuilder::decision_about(const Decision& decision, const Scope& scope) {
  std::string_view glue = "";
  if (decision.open.kind == Decision::Kind::conditional) {
    TRY(residual(decision.open, scope));
    glue = " AND (";
  }
  for (const Duty& duty : decision.duties) {
    if (duty.met) continue;
    sql_.syntax(glue.empty() ? "(" : glue);
    TRY(residual(duty.lets, scope));
    sql_.syntax(")");
    glue = " AND (";
  }
  return {};
}

lib::Result<void> StatementBuilder::residual(const access::Residual& residual, const Scope& scope) {
  const bool in_order =
      residual.strategy == access::Strategy::priority_order || residual.strategy == access::Strategy::first_match;
  return in_order ? ordered(residual, scope) : overriding(residual, scope);
}

PreparedStatement StatementBuilder::build() && {
  lib::sql::Statement statement = std::move(sql_).build();
  return {.shape = std::move(statement.shape),
          .params = std::move(statement.params),
          .slots = std::move(slots_),
          .pieces = std::move(pieces_)};
}

std::string id_array(const std::vector<std::string>& ids) {
  std::string out = "{";
  for (const std::string& id : ids) {
    if (out.size() > 1) out += ',';
    out += id;
  }
  return out += '}';
}

}  // namespace athyper::core::data
