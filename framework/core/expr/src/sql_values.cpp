// Values in SQL: arithmetic with the same limits as operations.cpp, functions, conversions. What fails there is NULL
// here.
#include <algorithm>

#include "operations.hpp"
#include "sql_text.hpp"
#include "sql_writer.hpp"

namespace athyper::core::expr {

namespace {

constexpr std::string_view kInt64Range = " BETWEEN -9223372036854775808 AND 9223372036854775807";
/// 38 digits in all, at most 37 behind the point: what lib::Decimal holds.
constexpr std::string_view kDecimalRange = "scale(t.v) <= 37 AND abs(t.v) < ('1e' || (38 - scale(t.v)))::numeric";
constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

}  // namespace

void SqlWriter::value(const Node& node) {
  if (too_long(node) || write_constant(node)) return;
  switch (node.kind) {
    case NodeKind::literal:
      return literal(node);
    case NodeKind::name:
    case NodeKind::member:
      return path(node);
    case NodeKind::conditional:
      return conditional(node, false, false);
    case NodeKind::negate:
      if (node.type.kind == TypeKind::integer) return whole_number("-(", *node.children[0], ")::numeric");
      return part("(-(", *node.children[0], "))");
    case NodeKind::binary:
      if (is_arithmetic(node.op)) return arithmetic(node);
      break;
    case NodeKind::call:
      return call(node);
    case NodeKind::macro:
      if (node.macro > Macro::map) return aggregate(node);
      break;
    default:
      break;
  }
  if (node.type.kind != TypeKind::boolean)
    return refuse(node, "A list has no form in a query; write exists(), count() or sum().");
  text("(");
  condition(node, false);
  text(")");
}

void SqlWriter::arithmetic(const Node& node) {
  switch (node.children[0]->type.kind) {
    case TypeKind::integer:
      return integer_arithmetic(node);
    case TypeKind::decimal:
      return decimal_arithmetic(node);
    case TypeKind::string:
      part("((", *node.children[0], ") || (");
      return part("", *node.children[1], "))");
    case TypeKind::date:
      if (node.type.kind == TypeKind::date) return days(*node.children[0], *node.children[1], node.op == Op::add);
      part("((", *node.children[0], ") - (");
      return part("", *node.children[1], "))::int8");
    case TypeKind::timestamp:
      return timestamp_arithmetic(node);
    default:
      return refuse(node, "This calculation has no form in a query.");
  }
}

/// An int8 made of a numeric, or NULL beyond 64 bits.
void SqlWriter::whole_number(std::string_view before, const Node& node, std::string_view after) {
  text("(SELECT CASE WHEN t.v").text(kInt64Range).text(" THEN t.v::int8 END FROM (SELECT ");
  part(before, node, after);
  text(" AS v) AS t)");
}

void SqlWriter::integer_arithmetic(const Node& node) {
  const Node& a = *node.children[0];
  const Node& b = *node.children[1];
  if (node.op == Op::divide || node.op == Op::modulo) {
    const bool divide = node.op == Op::divide;
    text("(SELECT CASE WHEN t.b <> 0");
    if (divide) text(" AND NOT (t.b = -1 AND t.a = -9223372036854775808)");
    text(divide ? " THEN t.a / t.b END" : " THEN t.a % t.b END");
    part(" FROM (SELECT (", a, ")::int8 AS a, (");
    return part("", b, ")::int8 AS b) AS t)");
  }
  text("(SELECT CASE WHEN t.v").text(kInt64Range).text(" THEN t.v::int8 END FROM (SELECT ");
  part("(", a, ")::numeric ");
  text(symbol(node.op));
  part(" (", b, ")::numeric AS v) AS t)");
}

/// t.v as lib::Decimal::plus and times keep it: in full, else without the zeros at its end, else NULL.
void SqlWriter::fitting_decimal() {
  text("CASE WHEN ").text(kDecimalRange).text(" THEN t.v WHEN scale(trim_scale(t.v)) <= 37 AND abs(t.v) < ");
  text("('1e' || (38 - scale(trim_scale(t.v))))::numeric THEN trim_scale(t.v) END");
}

void SqlWriter::decimal_arithmetic(const Node& node) {
  const Node& a = *node.children[0];
  const Node& b = *node.children[1];
  text("(SELECT ");
  if (node.op != Op::divide) {
    fitting_decimal();
    part(" FROM (SELECT (", a, ")::numeric ");
    text(symbol(node.op));
    return part(" (", b, ")::numeric AS v) AS t)");
  }
  text("CASE WHEN ").text(kDecimalRange).text(" THEN t.v END FROM (SELECT ");
  // To twelve digits, half away from zero, out of whole quotients: numeric division would round a first time on its
  // own.
  static_assert(kDivisionScale == 12);
  text("CASE WHEN t.b <> 0 THEN sign(t.a) * sign(t.b) * div(2 * abs(t.a) * 1000000000000 + abs(t.b), 2 * abs(t.b))");
  part(" * 0.000000000001 END AS v FROM (SELECT (", a, ")::numeric AS a, (");
  part("", b, ")::numeric AS b) AS t) AS t)");
}

/// A day so many days later or earlier, inside the years 1 to 9999.
void SqlWriter::days(const Node& date, const Node& count, bool add) {
  text("(SELECT CASE WHEN t.n BETWEEN ");
  text(add ? "DATE '0001-01-01' - t.d AND DATE '9999-12-31' - t.d"
           : "t.d - DATE '9999-12-31' AND t.d - DATE '0001-01-01'");
  // The planner may work out the sum before the test, so the count is cut to what an int can hold.
  text(add ? " THEN t.d + " : " THEN t.d - ").text("least(greatest(t.n, -4000000), 4000000)::int END FROM (SELECT ");
  part("(", date, ") AS d, (");
  part("", count, ")::int8 AS n) AS t)");
}

void SqlWriter::timestamp_arithmetic(const Node& node) {
  const Node& a = *node.children[0];
  const Node& b = *node.children[1];
  if (node.type.kind == TypeKind::duration) {
    part("((", a, ") - (");
    return part("", b, "))");
  }
  // Days of an interval between two instants would be days of the session's time zone when added.
  if (!is_constant(b)) return refuse(node, "A query can only add a duration that is known ahead of it.");
  text("(SELECT CASE WHEN t.i >= TIMESTAMPTZ '0001-01-01T00:00:00Z' - t.a");
  text(" AND t.i <= TIMESTAMPTZ '9999-12-31T23:59:59.999999Z' - t.a THEN t.a + t.i END FROM (SELECT (");
  part("", a, node.op == Op::add ? ") AS a, (" : ") AS a, -(");
  part("", b, ") AS i) AS t)");
}

void SqlWriter::call(const Node& node) {
  switch (node.function) {
    case Function::has:
      return part("(", *node.children[0], " IS NOT NULL)");
    case Function::size:
      if (node.children[0]->type.kind == TypeKind::list) return aggregate(node);
      return part("char_length(", *node.children[0], ")::int8");
    case Function::starts_with:
    case Function::ends_with:
    case Function::contains:
    case Function::lower_ascii:
    case Function::upper_ascii:
      return text_call(node);
    case Function::matches:
      return matches(node);
    case Function::days_between:
      part("((", *node.children[1], ") - (");
      return part("", *node.children[0], "))::int8");
    case Function::add_days:
      return days(*node.children[0], *node.children[1], true);
    case Function::full_year:
    case Function::month:
    case Function::day_of_month:
    case Function::day_of_week:
      return date_call(node);
    default:
      return conversion(node);
  }
}

void SqlWriter::text_call(const Node& node) {
  const Node& subject = *node.children[0];
  switch (node.function) {
    case Function::starts_with:
      part("starts_with(", subject, ", ");
      return part("", *node.children[1], ")");
    case Function::contains:
      part("(strpos(", subject, ", ");
      return part("", *node.children[1], ") > 0)");
    case Function::ends_with:
      part("(SELECT right(t.a, char_length(t.b)) = t.b FROM (SELECT (", subject, ")::text AS a, (");
      return part("", *node.children[1], ")::text AS b) AS t)");
    default: {
      const bool lower = node.function == Function::lower_ascii;
      part("translate(", subject, ", '");
      text(lower ? kUpper : kLower).text("', '").text(lower ? kLower : kUpper).text("')");
    }
  }
}

void SqlWriter::matches(const Node& node) {
  const std::string& pattern = *node.children[1]->value.get<std::string>();
  const auto translated = to_sql_regex(pattern);
  if (!translated)
    return refuse(*node.children[1],
                  "The database reads this pattern differently; use plain classes, groups and repetitions.");
  part("((", *node.children[0], ") ~ ");
  out_.param(*translated, "text");
  text(")");
}

void SqlWriter::date_call(const Node& node) {
  const auto field = [&](std::string_view name, std::string_view after) {
    text("(extract(").text(name);
    part(" FROM ", *node.children[0], after);
  };
  switch (node.function) {
    case Function::full_year:
      return field("year", ")::int8)");
    case Function::month:
      return field("month", ")::int8 - 1)");
    case Function::day_of_month:
      return field("day", ")::int8)");
    default:
      return field("dow", ")::int8)");
  }
}

void SqlWriter::conversion(const Node& node) {
  const Node& subject = *node.children[0];
  const TypeKind from = subject.type.kind;
  const bool number = from == TypeKind::integer || from == TypeKind::decimal;
  if (node.function == Function::to_decimal && number) return part("(", subject, ")::numeric");
  if (node.function == Function::to_int && number) return whole_number("trunc((", subject, ")::numeric)");
  if (node.function == Function::absolute && from == TypeKind::integer)
    return whole_number("abs((", subject, ")::numeric)");
  if (node.function == Function::absolute) return part("abs(", subject, ")");
  if (node.function == Function::round) return round(node);
  if (node.function == Function::to_text && from == TypeKind::date) return part("to_char(", subject, ", 'YYYY-MM-DD')");
  if (node.function == Function::to_text && from != TypeKind::dynamic) return part("(", subject, ")::text");
  refuse(node, "`" + node.text + "` of a text that is not known ahead of the query has no form in a query.");
}

void SqlWriter::round(const Node& node) {
  const Node& digits = *node.children[1];
  if (digits.kind != NodeKind::literal) return refuse(digits, "The digits of round() are written out in a query.");
  const std::int64_t count = *digits.value.get<std::int64_t>();
  if (count < 0 || count > kDivisionScale) {
    text("NULL::numeric");
    return;
  }
  text("(SELECT CASE WHEN ").text(kDecimalRange).text(" THEN t.v END FROM (SELECT ");
  part("round((", *node.children[0], ")::numeric, ");
  out_.param(std::to_string(count), "int");
  text(") AS v) AS t)");
}

}  // namespace athyper::core::expr
