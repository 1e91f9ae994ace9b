// Assignability and joining of types, after the reference checker of CEL.
#include "cel_types.hpp"

#include <algorithm>
#include <array>

namespace athyper::core::expr {

namespace {

/// Numbers of variables written as letters; those made here begin after them.
constexpr int kLetters = 26;

class TypeReader {
 public:
  explicit TypeReader(std::string_view text) : text_(text) {}

  std::optional<CelType> run() {
    auto type = one();
    skip();
    return text_.empty() ? type : std::nullopt;
  }

 private:
  void skip() {
    while (text_.starts_with(' ')) text_.remove_prefix(1);
  }
  bool take(char c) {
    skip();
    if (!text_.starts_with(c)) return false;
    text_.remove_prefix(1);
    return true;
  }

  std::optional<CelType> one() {
    skip();
    const std::size_t end = std::min(text_.find_first_of("(), "), text_.size());
    CelType type{.name = std::string(text_.substr(0, end))};
    text_.remove_prefix(end);
    if (type.name.empty()) return std::nullopt;
    if (type.name.size() == 1 && type.name[0] >= 'A' && type.name[0] <= 'Z') {
      type.variable = type.name[0] - 'A';
      type.name.clear();
      return type;
    }
    if (!take('(')) return type;
    do {
      auto parameter = one();
      if (!parameter) return std::nullopt;
      type.parameters.push_back(*std::move(parameter));
    } while (take(','));
    return take(')') ? std::optional(type) : std::nullopt;
  }

  std::string_view text_;
};

bool may_be_null(const CelType& type) {
  static constexpr std::array<std::string_view, 10> kNever = {"bool",  "int",  "uint", "double", "string",
                                                              "bytes", "list", "map",  "type",   "error"};
  return std::ranges::find(kNever, type.name) == kNever.end();
}

}  // namespace

std::optional<CelType> parse_cel_type(std::string_view text) {
  return TypeReader(text).run();
}

std::string to_string(const CelType& type) {
  if (type.variable >= 0) return "dyn";
  std::string out = type.name;
  for (std::size_t i = 0; i < type.parameters.size(); ++i) out += (i == 0 ? "(" : ", ") + to_string(type.parameters[i]);
  return type.parameters.empty() ? out : out + ")";
}

Type to_static_type(const CelType& type) {
  struct Row {
    std::string_view name;
    TypeKind kind;
  };
  static constexpr std::array<Row, 14> kRows = {{{"null", TypeKind::null},
                                                 {"bool", TypeKind::boolean},
                                                 {"int", TypeKind::integer},
                                                 {"uint", TypeKind::uinteger},
                                                 {"double", TypeKind::real},
                                                 {"string", TypeKind::string},
                                                 {"bytes", TypeKind::bytes},
                                                 {"timestamp", TypeKind::timestamp},
                                                 {"duration", TypeKind::duration},
                                                 {"list", TypeKind::list},
                                                 {"map", TypeKind::map},
                                                 {"type", TypeKind::type},
                                                 {"optional_type", TypeKind::optional},
                                                 {"dyn", TypeKind::dynamic}}};
  Type result;
  const auto* row = std::ranges::find(kRows, type.name, &Row::name);
  if (row == kRows.end() || type.variable >= 0) return result;
  result.kind = row->kind;
  result.nullable = row->kind == TypeKind::null || row->kind == TypeKind::dynamic;
  const auto shared = [](const CelType& part) { return std::make_shared<const Type>(to_static_type(part)); };
  if (row->kind == TypeKind::map && type.parameters.size() == 2) result.key = shared(type.parameters[0]);
  if (!type.parameters.empty() && row->kind != TypeKind::type) result.element = shared(type.parameters.back());
  return result;
}

CelType Substitution::fresh() {
  bindings_.emplace_back();
  return {.variable = kLetters + static_cast<int>(bindings_.size()) - 1};
}

CelType Substitution::instance(const CelType& type) {
  if (type.variable >= 0) {
    const auto known = std::ranges::find(letters_, type.variable, &std::pair<int, int>::first);
    if (known != letters_.end()) return {.variable = known->second};
    const CelType made = fresh();
    letters_.emplace_back(type.variable, made.variable);
    return made;
  }
  CelType result{.name = type.name};
  for (const CelType& parameter : type.parameters) result.parameters.push_back(instance(parameter));
  return result;
}

CelType Substitution::resolve(const CelType& type, bool to_dyn) const {
  if (type.variable >= 0) {
    const auto& bound = bindings_[static_cast<std::size_t>(type.variable - kLetters)];
    if (bound) return resolve(*bound, to_dyn);
    return to_dyn ? CelType{.name = "dyn"} : type;
  }
  CelType result{.name = type.name};
  for (const CelType& parameter : type.parameters) result.parameters.push_back(resolve(parameter, to_dyn));
  return result;
}

bool Substitution::occurs(int variable, const CelType& type) const {
  if (type.variable == variable) return true;
  if (type.variable >= 0) {
    const auto& bound = bindings_[static_cast<std::size_t>(type.variable - kLetters)];
    return bound && occurs(variable, *bound);
  }
  return std::ranges::any_of(type.parameters, [&](const CelType& part) { return occurs(variable, part); });
}

bool Substitution::is_less_specific(const CelType& a, const CelType& b) {
  if (a.variable >= 0 || a.is("dyn")) return true;
  if (b.variable >= 0 || b.is("dyn") || a.name != b.name) return false;
  if (a.name == "type") return true;
  return std::ranges::equal(a.parameters, b.parameters, is_less_specific);
}

std::pair<bool, bool> Substitution::substitute(const CelType& type, const CelType& variable) {
  if (type == variable) return {true, true};
  auto& slot = bindings_[static_cast<std::size_t>(variable.variable - kLetters)];
  if (slot) {
    const CelType known = *slot;
    if (type == known) return {true, true};
    if (!assignable(type, known)) return {false, true};
    const CelType general = is_less_specific(type, known) ? type : known;
    if (!occurs(variable.variable, general))
      bindings_[static_cast<std::size_t>(variable.variable - kLetters)] = general;
    return {true, true};
  }
  if (occurs(variable.variable, type)) return {false, false};
  slot = type;
  return {true, false};
}

bool Substitution::assignable(const CelType& from, const CelType& to) {
  if (to.variable >= 0) {
    const auto [valid, known] = substitute(from, to);
    if (valid) return true;
    if (known) return false;
  }
  if (from.variable >= 0) return substitute(to, from).first;
  if (from.is("dyn") || to.is("dyn")) return true;
  if (from.is("null")) return may_be_null(to);
  if (to.is("null")) return may_be_null(from);
  if (from.name != to.name) return false;
  if (from.name == "type") return true;
  return std::ranges::equal(from.parameters, to.parameters,
                            [&](const CelType& a, const CelType& b) { return assignable(a, b); });
}

bool Substitution::assign(const CelType& from, const CelType& to) {
  return assign_all({from}, {to});
}

bool Substitution::assign_all(const std::vector<CelType>& from, const std::vector<CelType>& to) {
  const auto before = bindings_;
  const auto fits = [&](const CelType& a, const CelType& b) { return assignable(a, b); };
  if (std::ranges::equal(from, to, fits)) return true;
  bindings_ = before;
  return false;
}

CelType Substitution::join(const CelType& a, const CelType& b) {
  if (!assign(a, b)) return {.name = "dyn"};
  if (a.is("null")) return b;
  if (b.is("null")) return a;
  return is_less_specific(a, b) ? a : b;
}

}  // namespace athyper::core::expr
