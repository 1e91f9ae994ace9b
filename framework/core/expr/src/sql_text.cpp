// Text forms for parameters, and the translation of the RE2 patterns both engines read alike.
#include "sql_text.hpp"

namespace athyper::core::expr {

namespace {

std::string two_digits(std::int64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string time_text(std::chrono::microseconds time) {
  const std::int64_t micros = time.count();
  const std::int64_t seconds = micros / 1'000'000;
  std::string fraction = std::to_string(1'000'000 + micros % 1'000'000).substr(1);
  return two_digits(seconds / 3'600) + ":" + two_digits(seconds / 60 % 60) + ":" + two_digits(seconds % 60) + "." +
         fraction;
}

void append_array_item(std::string& out, const lib::sql::Param& item) {
  if (!item) {
    out += "NULL";
    return;
  }
  out += '"';
  for (const char c : *item) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

std::string array_text(const ValueList& items, const Type& element) {
  std::string out = "{";
  for (const Value& item : items) {
    if (out.size() > 1) out += ',';
    append_array_item(out, to_param(item, element));
  }
  return out + "}";
}

/// Classes of RE2 that mean ASCII; PostgreSQL's mean the locale, so they are spelled out.
std::string_view class_members(char escape) {
  switch (escape) {
    case 'd':
      return "0-9";
    case 'w':
      return "0-9A-Za-z_";
    case 's':
      return "\\t\\n\\f\\r ";
    default:
      return "";
  }
}

class RegexWriter {
 public:
  explicit RegexWriter(std::string_view pattern) : pattern_(pattern) {}

  std::optional<std::string> run() {
    for (; at_ < pattern_.size(); ++at_) {
      if (!step()) return std::nullopt;
    }
    return std::move(out_);
  }

 private:
  bool next_is(char c) const { return at_ + 1 < pattern_.size() && pattern_[at_ + 1] == c; }

  bool step() {
    const char c = pattern_[at_];
    switch (c) {
      case '\\':
        return escape(false);
      case '[':
        return bracket();
      case '.':
        out_ += "[^\\n]";
        return true;
      case '(':
        if (next_is('?') && pattern_.substr(at_, 3) != "(?:") return false;
        if (next_is('?')) {
          out_ += "(?:";
          at_ += 2;
          return true;
        }
        break;
      case '*':
      case '+':
      case '?':
        if (at_ == 0 || next_is('+') || next_is('*') || std::string_view("(|^").contains(pattern_[at_ - 1]))
          return false;
        break;
      case '{':
        return repetition();
      case '}':
        return false;
      default:
        break;
    }
    out_ += c;
    return true;
  }

  bool escape(bool in_bracket) {
    if (at_ + 1 >= pattern_.size()) return false;
    const char c = pattern_[++at_];
    if (const std::string_view members = class_members(c); !members.empty()) {
      out_ += in_bracket ? std::string(members) : "[" + std::string(members) + "]";
      return true;
    }
    if (std::string_view("ntrf").contains(c) || std::string_view("\\.+*?()[]{}|^$-/").contains(c)) {
      out_ += '\\';
      out_ += c;
      return true;
    }
    return false;
  }

  bool bracket() {
    out_ += '[';
    ++at_;
    if (at_ < pattern_.size() && pattern_[at_] == '^') {
      out_ += '^';
      ++at_;
    }
    if (at_ < pattern_.size() && pattern_[at_] == ']') return false;
    for (; at_ < pattern_.size(); ++at_) {
      const char c = pattern_[at_];
      if (c == ']') {
        out_ += ']';
        return true;
      }
      // Classes by name, equivalence classes and ranges over classes differ between the engines.
      if (c == '[') return false;
      if (c == '\\') {
        if (!escape(true)) return false;
        continue;
      }
      out_ += c;
    }
    return false;
  }

  /// {n}, {n,} and {n,m} up to PostgreSQL's 255.
  bool repetition() {
    const std::size_t close = pattern_.find('}', at_);
    if (at_ == 0 || close == std::string_view::npos) return false;
    const std::string_view body = pattern_.substr(at_ + 1, close - at_ - 1);
    if (body.empty() || body.find_first_not_of("0123456789,") != std::string_view::npos || body.front() == ',')
      return false;
    int number = 0;
    for (const char c : body) {
      number = c == ',' ? 0 : number * 10 + (c - '0');
      if (number > 255) return false;
    }
    out_ += pattern_.substr(at_, close - at_ + 1);
    at_ = close;
    return !next_is('+') && !next_is('*');
  }

  std::string_view pattern_;
  std::string out_;
  std::size_t at_ = 0;
};

}  // namespace

std::string sql_type(const Type& type) {
  switch (type.kind) {
    case TypeKind::boolean:
      return "boolean";
    case TypeKind::integer:
      return "int8";
    case TypeKind::decimal:
      return "numeric";
    case TypeKind::string:
      return "text";
    case TypeKind::uuid:
      return "uuid";
    case TypeKind::date:
      return "date";
    case TypeKind::time_of_day:
      return "time";
    case TypeKind::timestamp:
      return "timestamptz";
    case TypeKind::duration:
      return "interval";
    case TypeKind::list: {
      const std::string element = type.element ? sql_type(*type.element) : "";
      return element.empty() || element.ends_with("]") ? "" : element + "[]";
    }
    default:
      return "";
  }
}

lib::sql::Param to_param(const Value& value, const Type& type) {
  if (const auto* flag = value.get<bool>()) return *flag ? "true" : "false";
  if (const auto* whole = value.get<std::int64_t>()) return std::to_string(*whole);
  if (const auto* exact = value.get<lib::Decimal>()) return exact->to_string();
  if (const auto* text = value.get<std::string>()) return *text;
  if (const auto* day = value.get<std::chrono::year_month_day>()) return lib::to_iso_date(*day);
  if (const auto* time = value.get<lib::Timestamp>()) return lib::to_rfc3339(*time);
  if (const auto* micros = value.get<std::chrono::microseconds>()) {
    if (type.kind == TypeKind::time_of_day) return time_text(*micros);
    return std::to_string(micros->count()) + " microseconds";
  }
  if (const auto* items = value.get<std::shared_ptr<const ValueList>>()) {
    return array_text(**items, type.element ? *type.element : Type{});
  }
  if (const auto* record = value.get<std::shared_ptr<const RecordView>>()) return to_param((*record)->identity(), type);
  return std::nullopt;
}

std::optional<std::string> to_sql_regex(std::string_view pattern) {
  auto translated = RegexWriter(pattern).run();
  // "***" at the start would switch PostgreSQL to another syntax.
  if (translated && translated->starts_with("***")) return std::nullopt;
  return translated;
}

}  // namespace athyper::core::expr
