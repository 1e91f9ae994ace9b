#include "prisma/arguments.hpp"
#include "prisma/contains.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

namespace athyper::core::schema::prisma {

void ArgumentReader::refuse(Place place, std::string_view code, std::string message) {
  findings_.add(path_, place, code, std::move(message));
}

const Expression* ArgumentReader::take(std::string_view name, bool positional) {
  const Argument* found = nullptr;
  for (const auto& argument : attribute_.arguments) {
    const bool matches = argument.name == name || (positional && argument.name.empty());
    if (!matches || taken_.contains(&argument)) continue;
    if (found != nullptr) {
      if (argument.name.empty()) continue;
      refuse(argument.place, "repeated_argument", "`" + argument.name + "` is given twice.");
      taken_.insert(&argument);
      continue;
    }
    found = &argument;
    taken_.insert(&argument);
  }
  return found == nullptr ? nullptr : &found->value;
}

std::string ArgumentReader::text(std::string_view name, bool positional) {
  const Expression* value = take(name, positional);
  if (value == nullptr) return {};
  if (value->kind != Expression::Kind::string || value->text.empty()) {
    refuse(value->place, "invalid_argument", "`" + std::string(name) + "` of " + shown_ + " is a text in quotes.");
    return {};
  }
  return value->text;
}

std::string ArgumentReader::word(std::string_view name, const std::vector<std::string>& known) {
  const Expression* value = take(name);
  if (value == nullptr) return {};
  if (value->kind == Expression::Kind::path && contains(known, value->text)) return value->text;
  refuse(value->place, "invalid_argument",
         "`" + std::string(name) + "` of " + shown_ + " is one of " + lib::join(known, ", ") + ".");
  return {};
}

std::vector<std::string> ArgumentReader::fields(std::string_view name, bool positional) {
  const Expression* value = take(name, positional);
  if (value == nullptr) return {};
  std::vector<std::string> out;
  bool good = value->kind == Expression::Kind::array && !value->arguments.empty();
  for (const auto& argument : value->arguments) {
    good = good && argument.value.kind == Expression::Kind::path;
    out.push_back(argument.value.text);
  }
  if (good) return out;
  refuse(value->place, "invalid_argument",
         "`" + std::string(name) + "` of " + shown_ + " is a list of fields: [a, b].");
  return {};
}

void ArgumentReader::missing(std::string_view name) {
  refuse(attribute_.place, "missing_argument", shown_ + " needs `" + std::string(name) + "`.");
}

void ArgumentReader::finish() {
  for (const auto& argument : attribute_.arguments) {
    if (taken_.contains(&argument)) continue;
    const std::string name = argument.name.empty() ? "This value" : "`" + argument.name + "`";
    refuse(argument.place, "unknown_argument", name + " is no argument of " + shown_ + ".");
  }
}

}  // namespace athyper::core::schema::prisma
