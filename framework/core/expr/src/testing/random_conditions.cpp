#include "testing/random_conditions.hpp"

#include <algorithm>
#include <iterator>

namespace athyper::core::expr::testing {

namespace {

constexpr std::size_t kDepths = 4;

std::string call(std::string_view name, std::string_view argument) {
  return std::string(name) + "(" + std::string(argument) + ")";
}

std::string binary(std::string_view left, std::string_view op, std::string_view right) {
  return "(" + std::string(left) + " " + std::string(op) + " " + std::string(right) + ")";
}

}  // namespace

std::string RandomConditions::next() {
  parts_.clear();
  return boolean(static_cast<int>(1 + pick(kDepths)));
}

std::string RandomConditions::next_value() {
  parts_.clear();
  const int depth = static_cast<int>(1 + pick(kDepths));
  switch (pick(10)) {
    case 0:
      return integer(depth);
    case 1:
      return decimal(depth);
    case 2:
      return text(depth);
    case 3:
      return date(depth);
    case 4:
      return timestamp(depth);
    case 5:
      return duration(depth);
    case 6:
      return beyond_queries(static_cast<int>(pick(2)));
    default:
      return boolean(depth);
  }
}

std::string RandomConditions::beyond_queries(int depth) {
  const std::string given = choice(0, text(depth),
                                   one_of({"\"2024-02-29\"", "\"2026-11-01T08:00:00.1234567+05:30\"", "\"1h30m\"",
                                           "\"-12\"", "\"1.50\"", "note", "\"9e99\""}));
  switch (pick(9)) {
    case 0:
      return call("date", given);
    case 1:
      return call("timestamp", given);
    case 2:
      return call("duration", given);
    case 3:
      return call("decimal", given);
    case 4:
      return call("int", given);
    case 5:
      return over_lines("filter", &RandomConditions::boolean, depth) + ".map(l, l.tag)";
    case 6:
      return over_lines("map", pick(2) == 0 ? &RandomConditions::integer : &RandomConditions::text, depth);
    case 7:
      return binary(duration(1), one_of({"+", "-"}), duration(static_cast<int>(pick(2))));
    default:
      return over_lines("map", &RandomConditions::decimal, depth);
  }
}

std::vector<std::string> RandomConditions::parts() const {
  std::vector<std::string> sorted = parts_;
  std::ranges::sort(sorted, {}, &std::string::size);
  return sorted;
}

std::string RandomConditions::one_of(std::initializer_list<std::string_view> texts) {
  return std::string(*std::next(texts.begin(), static_cast<std::ptrdiff_t>(pick(texts.size()))));
}

std::string RandomConditions::field(std::initializer_list<std::string_view> names) {
  return one_of({"", "record."}) + one_of(names);
}

std::string RandomConditions::choice(int depth, const std::string& yes, const std::string& no) {
  return "(" + boolean(depth) + " ? " + yes + " : " + no + ")";
}

std::string RandomConditions::over_lines(std::string_view macro, std::string (RandomConditions::*body)(int),
                                         int depth) {
  // The sample names the rows of every macro alike, so one cannot stand inside another.
  std::string list = field({"lines"});
  in_line_ = true;
  if (macro != "exists" && macro != "all" && pick(4) == 0) list += ".filter(l, " + boolean(0) + ")";
  std::string made = list + "." + std::string(macro) + "(l, " + (this->*body)(depth) + ")";
  in_line_ = false;
  return made;
}

std::string RandomConditions::boolean(int depth) {
  std::string made;
  if (depth == 0) {
    made = boolean_leaf();
  } else {
    const int below = depth - 1;
    switch (pick(10)) {
      case 0:
        made = binary(boolean(below), "&&", boolean(below));
        break;
      case 1:
        made = binary(boolean(below), "||", boolean(below));
        break;
      case 2:
        made = call("!", boolean(below));
        break;
      case 3:
        made = choice(below, boolean(below), boolean(below));
        break;
      case 4:
        made = equality(below);
        break;
      case 5:
        made = membership(below);
        break;
      case 6:
        made = text_question(below);
        break;
      case 7:
        made = in_line_ ? comparison(below) : quantified(below);
        break;
      default:
        made = comparison(below);
        break;
    }
  }
  if (!in_line_) parts_.push_back(made);
  return made;
}

std::string RandomConditions::boolean_leaf() {
  if (in_line_ && pick(2) == 0) return one_of({"(l.quantity > 2)", "(l.tag == \"it\")", "(l.discount < 1.50)"});
  switch (pick(5)) {
    case 0:
      return call("has", "record." + one_of({"note", "quantity", "needed_by", "supplier", "title"}));
    case 1:
      return one_of({"true", "false", "subject.is_admin"});
    case 2:
      return binary(field({"note", "quantity", "amount", "needed_by", "supplier", "active"}), one_of({"==", "!="}),
                    "null");
    default:
      return field({"active", "urgent"});
  }
}

std::string RandomConditions::comparison(int depth) {
  const std::string op = one_of({"==", "!=", "<", "<=", ">", ">="});
  switch (pick(8)) {
    case 0:
      return binary(integer(depth), op, integer(depth));
    case 1:
      return binary(decimal(depth), op, decimal(depth));
    case 2:
      return binary(integer(depth), op, decimal(depth));
    case 3:
      return binary(text(depth), op, text(depth));
    case 4:
      return binary(date(depth), op, date(depth));
    case 5:
      return binary(timestamp(depth), op, timestamp(depth));
    case 6:
      return binary(time_of_day(), op, time_of_day());
    default:
      return binary(duration(depth), op, duration(depth));
  }
}

std::string RandomConditions::equality(int depth) {
  const std::string op = one_of({"==", "!="});
  switch (pick(4)) {
    case 0:
      return binary(boolean(depth), op, boolean(depth));
    case 1:
      return binary(integer(depth), op, "null");
    case 2:
      return binary(text(depth), op, one_of({"null", "record.note", "record.priority"}));
    default:
      return binary(uuid(), op, uuid());
  }
}

std::string RandomConditions::membership(int depth) {
  switch (pick(5)) {
    case 0:
      return binary(integer(depth), "in", "[" + integer(depth) + ", " + integer(0) + ", " + integer(0) + "]");
    case 1:
      return binary(text(depth), "in", "[" + text(0) + ", " + one_of({"null", "\"urgent\"", "record.note"}) + "]");
    case 2:
      return binary(text(depth), "in", "subject.roles");
    case 3:
      return binary(decimal(depth), "in", one_of({"[]", "[1.50, 0.0]", "[null, 1000.00]"}));
    default:
      return binary(uuid(), "in", "[" + uuid() + ", " + uuid() + "]");
  }
}

std::string RandomConditions::text_question(int depth) {
  if (pick(4) == 0) {
    return text(depth) + ".matches(" + one_of({"r'^[A-Z]'", "r'o.*n'", "r'\\d'", "r'^$'", "r'(a|b)+'", "r'%|_'"}) + ")";
  }
  return text(depth) + one_of({".startsWith(", ".endsWith(", ".contains("}) + text(depth) + ")";
}

std::string RandomConditions::quantified(int depth) {
  return over_lines(one_of({"exists", "all", "exists_one"}), &RandomConditions::boolean, depth);
}

std::string RandomConditions::integer(int depth) {
  if (depth == 0) {
    if (in_line_ && pick(2) == 0) return "l.quantity";
    if (pick(2) == 0) return one_of({"0", "1", "-1", "2", "7", "100", "9223372036854775807", "-9223372036854775808"});
    return pick(4) == 0 ? "subject.level" : field({"quantity", "count"});
  }
  const int below = depth - 1;
  switch (pick(in_line_ ? 8 : 11)) {
    case 0:
      return call("-", integer(below));
    case 1:
      return call("abs", integer(below));
    case 2:
      return call("size", text(below));
    case 3:
      return call("int", decimal(below));
    case 4:
      return one_of({"daysBetween("}) + date(below) + ", " + date(below) + ")";
    case 5:
      return date(below) + one_of({".getFullYear()", ".getMonth()", ".getDate()", ".getDayOfWeek()"});
    case 6:
      return choice(below, integer(below), integer(below));
    case 7:
      return binary(integer(below), one_of({"+", "-", "*", "/", "%"}), integer(below));
    case 8:
      return over_lines(one_of({"sum", "min", "max"}), &RandomConditions::integer, below);
    case 9:
      return over_lines("count", &RandomConditions::boolean, below);
    default:
      return one_of({"lines.size()", "size(record.lines)", "lines.count()"});
  }
}

std::string RandomConditions::decimal(int depth) {
  if (depth == 0) {
    if (in_line_ && pick(2) == 0) return one_of({"l.unit_price", "l.discount"});
    if (pick(2) == 0)
      return one_of({"0.0", "0.5", "1.50", "-2.25", "1000.00", "99999999999999999999.99", "0.00000001"});
    return pick(4) == 0 ? "subject.limit" : field({"amount", "budget"});
  }
  const int below = depth - 1;
  switch (pick(in_line_ ? 7 : 8)) {
    case 0:
      return call("-", decimal(below));
    case 1:
      return call("abs", decimal(below));
    case 2:
      return "round(" + decimal(below) + ", " + one_of({"0", "1", "2", "5", "12", "13"}) + ")";
    case 3:
      return call("decimal", integer(below));
    case 4:
      return choice(below, decimal(below), decimal(below));
    case 5:
      return binary(decimal(below), one_of({"+", "-", "*", "/"}), integer(below));
    case 6:
      return binary(decimal(below), one_of({"+", "-", "*", "/"}), decimal(below));
    default:
      return over_lines(one_of({"sum", "min", "max"}), &RandomConditions::decimal, below);
  }
}

std::string RandomConditions::text(int depth) {
  if (depth == 0) {
    if (in_line_ && pick(2) == 0) return "l.tag";
    if (pick(2) == 0) return one_of({"\"\"", "\"a\"", "\"urgent\"", "\"Köln\"", "\"%\"", "\"😀\"", "\"Z\""});
    return pick(5) == 0 ? "subject.name" : field({"title", "note", "priority"});
  }
  const int below = depth - 1;
  switch (pick(8)) {
    case 0:
      return binary(text(below), "+", text(below));
    case 1:
      return text(below) + one_of({".lowerAscii()", ".upperAscii()"});
    case 2:
      return call("string", integer(below));
    case 3:
      return call("string", decimal(below));
    case 4:
      return call("string", one_of({"urgent", "record.active", "record.created_by"}));
    case 5:
      return call("string", date(below));
    case 6:
      return call("string", text(below));
    default:
      return choice(below, text(below), text(below));
  }
}

std::string RandomConditions::date(int depth) {
  if (depth == 0) {
    return pick(2) == 0 ? one_of({"today()", "date(\"2026-02-28\")", "date(\"9999-12-31\")", "date(\"0001-01-01\")"})
                        : field({"needed_by", "posted_on"});
  }
  const int below = depth - 1;
  switch (pick(3)) {
    case 0:
      return date(below) + ".addDays(" + integer(below) + ")";
    case 1:
      return binary(date(below), one_of({"+", "-"}), integer(below));
    default:
      return choice(below, date(below), date(below));
  }
}

std::string RandomConditions::timestamp(int depth) {
  if (depth == 0 || pick(2) == 0) return one_of({"now()", "timestamp(\"2026-11-01T08:00:00Z\")", "record.created_at"});
  // A query adds durations that it knows ahead of the rows.
  return pick(3) == 0 ? choice(depth - 1, timestamp(depth - 1), timestamp(depth - 1))
                      : binary(timestamp(depth - 1), one_of({"+", "-"}), duration(0));
}

std::string RandomConditions::duration(int depth) {
  if (depth == 0) return "duration(\"" + one_of({"0s", "1h30m", "-1.5s", "1d", "21d", "90000d"}) + "\")";
  return binary(timestamp(depth - 1), "-", timestamp(depth - 1));
}

std::string RandomConditions::time_of_day() {
  return pick(3) == 0 ? one_of({"\"08:00\"", "\"23:59:59.999999\"", "\"00:00:00\""}) : field({"opens"});
}

std::string RandomConditions::uuid() {
  return one_of({"record.id", "record.created_by", "supplier", "record.supplier", "subject.id", "subject.department",
                 "\"0192f000-0000-7000-8000-000000000001\"", "\"0192f000-0000-7000-8000-0000000000aa\""});
}

}  // namespace athyper::core::expr::testing
