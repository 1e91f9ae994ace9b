// Edits of columns.
#include <algorithm>

#include "plan/expression.hpp"
#include "testing/random_edits.hpp"

namespace athyper::core::schema::testing {
namespace {

const TypeWords& words_for(std::string_view prefix) {
  return *std::ranges::find(type_words(), prefix, &TypeWords::prefix);
}

bool has_key(const Table& table) {
  return table.primary_key.has_value();
}

Column plain(Editing& edit, std::string_view prefix) {
  Column column = edit.maker.column(words_for(prefix));
  column.not_null = false;
  column.default_expression.reset();
  return column;
}

bool add_optional(Editing& edit) {
  const auto place = edit.table();
  Column column = edit.maker.column();
  column.not_null = false;
  column.default_expression.reset();
  place.now->columns.push_back(column);
  return true;
}

bool add_with_default(Editing& edit) {
  const auto place = edit.table();
  Column column = edit.maker.column();
  column.default_expression = words_of(column).constant;
  place.now->columns.push_back(column);
  return true;
}

bool add_required_constant(Editing& edit) {
  const auto place = edit.table();
  Column column = edit.maker.column();
  column.not_null = true;
  column.default_expression.reset();
  edit.convert(*place.now, column, words_of(column).constant);
  place.now->columns.push_back(column);
  return true;
}

bool add_fresh(Editing& edit) {
  const auto place = edit.table(has_key);
  if (!place) return false;
  Column column = plain(edit, edit.dice.chance(50) ? "ref" : (edit.dice.chance(50) ? "at" : "rate"));
  column.not_null = edit.dice.chance(60);
  column.default_expression = words_of(column).fresh;
  place.now->columns.push_back(column);
  return true;
}

/// A column whose values come from `source`, an expression over it and the type that gives.
struct Derived {
  Column column;
  std::string expression;
};
Derived derive(Editing& edit, const Column& source) {
  const std::string& own = source.name;
  if (source.type == "text") return {plain(edit, "text"), "lower(" + printed(own) + ")"};
  if (source.type == "integer") return {plain(edit, "big"), "((" + printed(own) + ")::bigint + 1)"};
  if (source.type == "date") return {plain(edit, "text"), "(" + printed(own) + ")::text"};
  return {plain(edit, "text"), "('v'::text || (" + printed(own) + ")::text)"};
}

ColumnPlace source_of(Editing& edit, bool required) {
  return edit.column([&](const Table& table, const Column& column) {
    return has_key(table) && (!required || column.not_null) && column.name != "tenant_id" &&
           !is_in_key(table, column.name);
  });
}

bool add_required_computed(Editing& edit) {
  const auto place = source_of(edit, true);
  if (!place) return false;
  auto [column, expression] = derive(edit, *place.now);
  column.not_null = true;
  edit.convert(*place.table, column, expression);
  place.table->columns.push_back(column);
  return true;
}

bool add_computed(Editing& edit) {
  const auto place = source_of(edit, false);
  if (!place) return false;
  auto [column, expression] = derive(edit, *place.now);
  if (edit.dice.chance(30)) column.default_expression = words_of(column).constant;
  edit.convert(*place.table, column, expression);
  place.table->columns.push_back(column);
  return true;
}

/// A column of another type takes over.
bool replace_column(Editing& edit) {
  const auto place = source_of(edit, false);
  if (!place) return false;
  const Column old = *place.now;
  auto [column, expression] = derive(edit, old);
  if (!edit.forget(*place.table, old.name)) return false;
  column.not_null = old.not_null;
  edit.convert(*place.table, column, expression,
               edit.dice.chance(40) ? "(" + printed(old.name) + " IS NULL OR true)" : "");
  place.table->columns.push_back(column);
  if (edit.dice.chance(40)) {
    if (auto made = edit.maker.index(*place.table, false)) place.table->indexes.push_back(*std::move(made));
  }
  return true;
}

bool split_column(Editing& edit) {
  const auto place = edit.column([](const Table& table, const Column& column) {
    return has_key(table) && column.name.starts_with("text") && !is_in_key(table, column.name);
  });
  if (!place) return false;
  const std::string source = place.now->name;
  if (!edit.forget(*place.table, source)) return false;
  for (const auto* part : {"\"left\"($, 1)", "substr($, 2)"}) {
    const Column column = plain(edit, "text");
    std::string expression = part;
    expression.replace(expression.find('$'), 1, printed(source));
    edit.convert(*place.table, column, expression);
    place.table->columns.push_back(column);
  }
  return true;
}

bool add_from_elsewhere(Editing& edit) {
  const auto place = edit.table(has_key);
  if (!place) return false;
  const Column column = plain(edit, "big");
  edit.convert(*place.now, column,
               "( SELECT count(*) AS count FROM " + place.now->name.schema + "." + printed(place.now->name.name) + ")");
  place.now->columns.push_back(column);
  return true;
}

bool drop_column(Editing& edit) {
  const auto place = edit.column([](const Table&, const Column&) { return true; });
  return place && edit.forget(*place.table, std::string(place.now->name));
}

bool widen_free(Editing& edit) {
  const auto place = edit.column([&](const Table& table, const Column& column) {
    return !words_of(column).wider.empty() && words_of(column).type == column.type && edit.is_free(table, column.name);
  });
  if (!place) return false;
  place.now->type = words_of(*place.now).wider;
  if (place.now->default_expression && place.now->type == "text") place.now->default_expression = "'w'::text";
  return true;
}

/// With checks in the way, which go or are written anew.
bool widen_with_checks(Editing& edit, bool drop) {
  const auto speaks_of = [](const std::string& column) {
    return [&column](const Check& check) { return expression::mentions(check.expression, column); };
  };
  const auto place = edit.column([&](const Table& table, const Column& column) {
    Table bare = table;
    bare.checks.clear();
    return column.type == "character varying(40)" && edit.is_free(bare, column.name) &&
           std::ranges::any_of(find_table(edit.pair.from, table.name)->checks, speaks_of(column.name));
  });
  if (!place) return false;
  place.now->type = "text";
  if (place.now->default_expression) place.now->default_expression = "'w'::text";
  if (drop) {
    std::erase_if(place.table->checks, speaks_of(place.now->name));
    return true;
  }
  for (auto& check : place.table->checks) {
    if (speaks_of(place.now->name)(check)) check.expression = printed(place.now->name) + " <> ''::text";
  }
  return true;
}
bool widen_and_drop_checks(Editing& edit) {
  return widen_with_checks(edit, true);
}
bool widen_and_change_checks(Editing& edit) {
  return widen_with_checks(edit, false);
}

/// Rows of an even column may lack a value.
bool has_gaps(const Column& column) {
  const auto digit = column.name.find_last_of("0123456789");
  return digit != std::string::npos && (column.name[digit] - '0') % 2 == 0;
}

bool require(Editing& edit) {
  const auto place = edit.column([&](const Table& table, const Column& column) {
    return has_key(table) && !column.not_null && !column.generated_expression &&
           (!has_gaps(column) || edit.dice.chance(10));
  });
  if (!place) return false;
  place.now->not_null = true;
  return true;
}

/// Every row that lacks a value gets the same one, which may repeat where it must not.
bool require_and_repair(Editing& edit) {
  const auto place = edit.column([](const Table& table, const Column& column) {
    return has_key(table) && !column.not_null && !column.generated_expression;
  });
  if (!place) return false;
  place.now->not_null = true;
  edit.convert(*place.table, *place.now, words_of(*place.now).constant);
  return true;
}

bool relax(Editing& edit) {
  const auto place = edit.column(
      [](const Table& table, const Column& column) { return column.not_null && !is_in_key(table, column.name); });
  if (!place) return false;
  place.now->not_null = false;
  return true;
}

bool set_default(Editing& edit) {
  const auto place = edit.column([](const Table& table, const Column& column) {
    return !column.default_expression && !column.generated_expression && !is_in_key(table, column.name);
  });
  if (!place) return false;
  const auto& words = words_of(*place.now);
  place.now->default_expression = !words.fresh.empty() && edit.dice.chance(50) ? words.fresh : words.constant;
  return true;
}

bool drop_default(Editing& edit) {
  const auto place =
      edit.column([](const Table&, const Column& column) { return column.default_expression.has_value(); });
  if (!place) return false;
  place.now->default_expression.reset();
  return true;
}

bool drop_expression(Editing& edit) {
  const auto place =
      edit.column([](const Table&, const Column& column) { return column.generated_expression.has_value(); });
  if (!place) return false;
  place.now->generated_expression.reset();
  return true;
}

bool describe_column(Editing& edit) {
  const auto place = edit.column([](const Table&, const Column&) { return true; });
  if (!place) return false;
  place.now->comment = place.now->comment.empty() ? "It's \\ new" : "";
  return true;
}

constexpr RandomEdit kEdits[] = {
    {"add an optional column", add_optional},
    {"add a column with a default", add_with_default},
    {"add a required column with a constant", add_required_constant},
    {"add a column with a fresh value", add_fresh},
    {"add a required computed column", add_required_computed},
    {"add a computed column", add_computed},
    {"replace a column", replace_column},
    {"split a column", split_column},
    {"add a column from elsewhere", add_from_elsewhere},
    {"drop a column", drop_column},
    {"widen a column", widen_free},
    {"widen a column and drop its checks", widen_and_drop_checks},
    {"widen a column and change its checks", widen_and_change_checks},
    {"require a column", require},
    {"require a column and repair it", require_and_repair},
    {"relax a column", relax},
    {"set a default", set_default},
    {"drop a default", drop_default},
    {"drop an expression", drop_expression},
    {"describe a column", describe_column},
};

}  // namespace

std::span<const RandomEdit> column_edits() {
  return kEdits;
}

}  // namespace athyper::core::schema::testing
