// The function table.
#include "functions.hpp"

namespace athyper::core::expr {

namespace {

constexpr bool kYes = true;
constexpr bool kNo = false;

constexpr Signature kSignatures[] = {
    {"size", Function::size, kYes, kYes, "s", TypeKind::integer},
    {"size", Function::size, kYes, kYes, "l", TypeKind::integer},
    {"startsWith", Function::starts_with, kNo, kYes, "ss", TypeKind::boolean},
    {"endsWith", Function::ends_with, kNo, kYes, "ss", TypeKind::boolean},
    {"contains", Function::contains, kNo, kYes, "ss", TypeKind::boolean},
    {"matches", Function::matches, kYes, kYes, "ss", TypeKind::boolean},
    {"lowerAscii", Function::lower_ascii, kNo, kYes, "s", TypeKind::string},
    {"upperAscii", Function::upper_ascii, kNo, kYes, "s", TypeKind::string},
    {"date", Function::to_date, kYes, kNo, "s", TypeKind::date},
    {"timestamp", Function::to_timestamp, kYes, kNo, "s", TypeKind::timestamp},
    {"datetime", Function::to_timestamp, kYes, kNo, "s", TypeKind::timestamp},
    {"duration", Function::to_duration, kYes, kNo, "s", TypeKind::duration},
    {"decimal", Function::to_decimal, kYes, kNo, "n", TypeKind::decimal},
    {"decimal", Function::to_decimal, kYes, kNo, "s", TypeKind::decimal},
    {"int", Function::to_int, kYes, kNo, "n", TypeKind::integer},
    {"int", Function::to_int, kYes, kNo, "s", TypeKind::integer},
    {"string", Function::to_text, kYes, kNo, "s", TypeKind::string},
    {"string", Function::to_text, kYes, kNo, "n", TypeKind::string},
    {"string", Function::to_text, kYes, kNo, "b", TypeKind::string},
    {"string", Function::to_text, kYes, kNo, "u", TypeKind::string},
    {"string", Function::to_text, kYes, kNo, "D", TypeKind::string},
    {"today", Function::today, kYes, kNo, "", TypeKind::date},
    {"now", Function::now, kYes, kNo, "", TypeKind::timestamp},
    {"daysBetween", Function::days_between, kYes, kNo, "DD", TypeKind::integer},
    {"addDays", Function::add_days, kNo, kYes, "Di", TypeKind::date},
    {"abs", Function::absolute, kYes, kNo, "i", TypeKind::integer},
    {"abs", Function::absolute, kYes, kNo, "d", TypeKind::decimal},
    {"round", Function::round, kYes, kNo, "ni", TypeKind::decimal},
    {"getFullYear", Function::full_year, kNo, kYes, "D", TypeKind::integer},
    {"getMonth", Function::month, kNo, kYes, "D", TypeKind::integer},
    {"getDate", Function::day_of_month, kNo, kYes, "D", TypeKind::integer},
    {"getDayOfWeek", Function::day_of_week, kNo, kYes, "D", TypeKind::integer},
};

}  // namespace

std::span<const Signature> signatures() {
  return kSignatures;
}

bool accepts(char letter, const Type& type) {
  if (type.kind == TypeKind::dynamic) return true;
  switch (letter) {
    case 's':
      return type.kind == TypeKind::string;
    case 'i':
      return type.kind == TypeKind::integer;
    case 'd':
      return type.kind == TypeKind::decimal;
    case 'n':
      return type.kind == TypeKind::integer || type.kind == TypeKind::decimal;
    case 'b':
      return type.kind == TypeKind::boolean;
    case 'u':
      return type.kind == TypeKind::uuid;
    case 'D':
      return type.kind == TypeKind::date;
    case 'T':
      return type.kind == TypeKind::timestamp;
    case 'l':
      return type.kind == TypeKind::list;
    default:
      return false;
  }
}

}  // namespace athyper::core::expr
