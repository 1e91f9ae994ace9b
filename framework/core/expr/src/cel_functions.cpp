// The table of CEL's standard library and of the extensions that need no protobuf.
#include "cel_functions.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace athyper::core::expr {

namespace {

struct Row {
  std::string_view name;
  Function function;
};

constexpr std::array<Row, 66> kFunctions = {{
    {"size", Function::size},
    {"startsWith", Function::starts_with},
    {"endsWith", Function::ends_with},
    {"contains", Function::contains},
    {"matches", Function::matches},
    {"lowerAscii", Function::lower_ascii},
    {"upperAscii", Function::upper_ascii},
    {"timestamp", Function::to_timestamp},
    {"duration", Function::to_duration},
    {"int", Function::to_int},
    {"uint", Function::to_uint},
    {"double", Function::to_double},
    {"string", Function::to_text},
    {"bytes", Function::to_bytes},
    {"bool", Function::to_bool},
    {"type", Function::to_type},
    {"dyn", Function::to_dyn},
    {"getFullYear", Function::full_year},
    {"getMonth", Function::month},
    {"getDate", Function::day_of_month},
    {"getDayOfMonth", Function::day_of_month_from_zero},
    {"getDayOfWeek", Function::day_of_week},
    {"getDayOfYear", Function::day_of_year},
    {"getHours", Function::hours},
    {"getMinutes", Function::minutes},
    {"getSeconds", Function::seconds},
    {"getMilliseconds", Function::milliseconds},
    {"charAt", Function::char_at},
    {"indexOf", Function::index_of},
    {"lastIndexOf", Function::last_index_of},
    {"substring", Function::substring},
    {"replace", Function::replace},
    {"split", Function::split},
    {"join", Function::join},
    {"trim", Function::trim},
    {"reverse", Function::reverse},
    {"strings.quote", Function::quote},
    {"format", Function::format},
    {"base64.encode", Function::base64_encode},
    {"base64.decode", Function::base64_decode},
    {"optional.of", Function::optional_of},
    {"optional.none", Function::optional_none},
    {"optional.ofNonZeroValue", Function::optional_of_non_zero},
    {"hasValue", Function::has_value},
    {"value", Function::optional_value},
    {"orValue", Function::or_value},
    {"or", Function::or_optional},
    {"math.greatest", Function::greatest},
    {"math.least", Function::least},
    {"math.ceil", Function::ceil},
    {"math.floor", Function::floor},
    {"math.round", Function::round_half},
    {"math.trunc", Function::trunc},
    {"math.abs", Function::absolute},
    {"math.sign", Function::sign},
    {"math.sqrt", Function::square_root},
    {"math.isNaN", Function::is_nan},
    {"math.isInf", Function::is_infinite},
    {"math.isFinite", Function::is_finite},
    {"math.bitAnd", Function::bit_and},
    {"math.bitOr", Function::bit_or},
    {"math.bitXor", Function::bit_xor},
    {"math.bitNot", Function::bit_not},
    {"math.bitShiftLeft", Function::shift_left},
    {"math.bitShiftRight", Function::shift_right},
    {"has", Function::has},
}};

constexpr std::string_view kOverloads = R"(
size(string) int
size(bytes) int
size(list(A)) int
size(map(A, B)) int
string.size() int
bytes.size() int
list(A).size() int
map(A, B).size() int
string.startsWith(string) bool
string.endsWith(string) bool
string.contains(string) bool
string.matches(string) bool
matches(string, string) bool
string.lowerAscii() string
string.upperAscii() string
timestamp(string) timestamp
timestamp(int) timestamp
timestamp(timestamp) timestamp
duration(string) duration
duration(duration) duration
int(int) int
int(uint) int
int(double) int
int(string) int
int(timestamp) int
uint(uint) uint
uint(int) uint
uint(double) uint
uint(string) uint
double(double) double
double(int) double
double(uint) double
double(string) double
string(string) string
string(bool) string
string(int) string
string(uint) string
string(double) string
string(bytes) string
string(timestamp) string
string(duration) string
bytes(bytes) bytes
bytes(string) bytes
bool(bool) bool
bool(string) bool
type(A) type(A)
dyn(A) dyn
timestamp.getFullYear() int
timestamp.getFullYear(string) int
timestamp.getMonth() int
timestamp.getMonth(string) int
timestamp.getDate() int
timestamp.getDate(string) int
timestamp.getDayOfMonth() int
timestamp.getDayOfMonth(string) int
timestamp.getDayOfWeek() int
timestamp.getDayOfWeek(string) int
timestamp.getDayOfYear() int
timestamp.getDayOfYear(string) int
timestamp.getHours() int
timestamp.getHours(string) int
timestamp.getMinutes() int
timestamp.getMinutes(string) int
timestamp.getSeconds() int
timestamp.getSeconds(string) int
timestamp.getMilliseconds() int
timestamp.getMilliseconds(string) int
duration.getHours() int
duration.getMinutes() int
duration.getSeconds() int
duration.getMilliseconds() int
string.charAt(int) string
string.indexOf(string) int
string.indexOf(string, int) int
string.lastIndexOf(string) int
string.lastIndexOf(string, int) int
string.substring(int) string
string.substring(int, int) string
string.replace(string, string) string
string.replace(string, string, int) string
string.split(string) list(string)
string.split(string, int) list(string)
list(string).join() string
list(string).join(string) string
string.trim() string
string.reverse() string
strings.quote(string) string
string.format(list(dyn)) string
base64.encode(bytes) string
base64.decode(string) bytes
optional.of(A) optional_type(A)
optional.none() optional_type(A)
optional.ofNonZeroValue(A) optional_type(A)
optional_type(A).hasValue() bool
optional_type(A).value() A
optional_type(A).orValue(A) A
optional_type(A).or(optional_type(A)) optional_type(A)
math.ceil(double) double
math.floor(double) double
math.round(double) double
math.trunc(double) double
math.abs(int) int
math.abs(uint) uint
math.abs(double) double
math.sign(int) int
math.sign(uint) uint
math.sign(double) double
math.sqrt(int) double
math.sqrt(uint) double
math.sqrt(double) double
math.isNaN(double) bool
math.isInf(double) bool
math.isFinite(double) bool
math.bitAnd(int, int) int
math.bitAnd(uint, uint) uint
math.bitOr(int, int) int
math.bitOr(uint, uint) uint
math.bitXor(int, int) int
math.bitXor(uint, uint) uint
math.bitNot(int) int
math.bitNot(uint) uint
math.bitShiftLeft(int, int) int
math.bitShiftLeft(uint, int) uint
math.bitShiftRight(int, int) int
math.bitShiftRight(uint, int) uint
_+_(int, int) int
_+_(uint, uint) uint
_+_(double, double) double
_+_(string, string) string
_+_(bytes, bytes) bytes
_+_(list(A), list(A)) list(A)
_+_(timestamp, duration) timestamp
_+_(duration, timestamp) timestamp
_+_(duration, duration) duration
_-_(int, int) int
_-_(uint, uint) uint
_-_(double, double) double
_-_(timestamp, timestamp) duration
_-_(timestamp, duration) timestamp
_-_(duration, duration) duration
_*_(int, int) int
_*_(uint, uint) uint
_*_(double, double) double
_/_(int, int) int
_/_(uint, uint) uint
_/_(double, double) double
_%_(int, int) int
_%_(uint, uint) uint
_==_(A, A) bool
_!=_(A, A) bool
_<_(bool, bool) bool
_<_(int, int) bool
_<_(uint, uint) bool
_<_(double, double) bool
_<_(string, string) bool
_<_(bytes, bytes) bool
_<_(timestamp, timestamp) bool
_<_(duration, duration) bool
_in_(A, list(A)) bool
_in_(A, map(A, B)) bool
_&&_(bool, bool) bool
!_(bool) bool
-_(int) int
-_(double) double
_?_:_(bool, A, A) A
_[_](list(A), int) A
_[_](map(A, B), A) B
_[_](optional_type(list(A)), int) optional_type(A)
_[_](optional_type(map(A, B)), A) optional_type(B)
_[?_](list(A), int) optional_type(A)
_[?_](map(A, B), A) optional_type(B)
_[?_](optional_type(list(A)), int) optional_type(A)
_[?_](optional_type(map(A, B)), A) optional_type(B)
)";

/// The bracket that closes the one at `open`.
std::size_t closing(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

bool read_types(std::string_view text, std::vector<CelType>& types) {
  std::size_t start = 0;
  int depth = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '(') ++depth;
    if (i < text.size() && text[i] == ')') --depth;
    if (i < text.size() && (text[i] != ',' || depth > 0)) continue;
    if (lib::trim(text.substr(start, i - start)).empty()) return text.empty();
    auto type = parse_cel_type(lib::trim(text.substr(start, i - start)));
    if (!type) return false;
    types.push_back(*std::move(type));
    start = i + 1;
  }
  return true;
}

/// Where the receiver ends: the last dot before the brackets, when a type stands before it.
std::size_t receiver_end(std::string_view text) {
  // The arguments are the last bracket that a type follows.
  std::size_t open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '(') continue;
    const std::size_t close = closing(text, i);
    if (close == std::string_view::npos) return std::string_view::npos;
    open = i;
    if (close + 1 < text.size() && text[close + 1] == ' ') break;
    i = close;
  }
  const std::size_t dot = text.rfind('.', open);
  if (dot == std::string_view::npos) return std::string_view::npos;
  static constexpr std::array<std::string_view, 4> kNamespaces = {"math", "strings", "base64", "optional"};
  return std::ranges::find(kNamespaces, text.substr(0, dot)) == kNamespaces.end() ? dot : std::string_view::npos;
}

}  // namespace

std::optional<CelOverload> parse_overload(std::string_view text) {
  CelOverload overload;
  if (const std::size_t dot = receiver_end(text); dot != std::string_view::npos) {
    auto receiver = parse_cel_type(text.substr(0, dot));
    if (!receiver) return std::nullopt;
    overload.method = true;
    overload.takes.push_back(*std::move(receiver));
    text.remove_prefix(dot + 1);
  }
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos) return std::nullopt;
  const std::size_t close = closing(text, open);
  if (close == std::string_view::npos) return std::nullopt;
  overload.name = text.substr(0, open);
  if (!read_types(text.substr(open + 1, close - open - 1), overload.takes)) return std::nullopt;
  auto gives = parse_cel_type(lib::trim(text.substr(close + 1)));
  if (!gives) return std::nullopt;
  overload.gives = *std::move(gives);
  return overload;
}

const std::vector<CelOverload>& cel_overloads() {
  static const std::vector<CelOverload> table = [] {
    std::vector<CelOverload> rows;
    for (const std::string_view line : lib::split(kOverloads, '\n')) {
      if (auto row = parse_overload(line)) rows.push_back(*std::move(row));
    }
    return rows;
  }();
  return table;
}

std::optional<Function> find_cel_function(std::string_view name) {
  const auto* row = std::ranges::find(kFunctions, name, &Row::name);
  if (row == kFunctions.end()) return std::nullopt;
  return row->function;
}

std::vector<std::string> cel_function_names() {
  std::vector<std::string> names;
  for (const Row& row : kFunctions) names.emplace_back(row.name);
  return names;
}

}  // namespace athyper::core::expr
