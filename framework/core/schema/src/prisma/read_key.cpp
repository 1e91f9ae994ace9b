#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "prisma/arguments.hpp"
#include "prisma/read_field.hpp"

namespace athyper::core::schema::prisma {
namespace {

using Kind = Expression::Kind;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kMethods = {
    {{"BTree", "btree"}, {"Hash", "hash"}, {"Gin", "gin"}, {"Gist", "gist"}, {"SpGist", "spgist"}, {"Brin", "brin"}}};

/// raw("…")
std::string read_raw(ArgumentReader& reader, const Expression& value) {
  const bool raw = value.kind == Kind::call && value.text == "raw" && value.arguments.size() == 1 &&
                   value.arguments[0].value.kind == Kind::string;
  if (raw) return value.arguments[0].value.text;
  reader.refuse(value.place, "invalid_argument", "Here raw(\"…\") is expected.");
  return {};
}

void read_sort(ArgumentReader& reader, const Expression& value, KeyPart& part) {
  if (value.kind != Kind::path || (value.text != "Asc" && value.text != "Desc")) {
    return reader.refuse(value.place, "invalid_argument", "`sort` is Asc or Desc.");
  }
  part.descending = value.text == "Desc";
}

void read_operator_class(ArgumentReader& reader, const Expression& value, KeyPart& part) {
  if (value.kind == Kind::path && value.text.ends_with("Ops")) {
    part.operator_class = operator_class_name(value.text);
  } else {
    part.operator_class = read_raw(reader, value);
  }
}

/// name or name(sort: Desc, ops: …)
KeyPart read_part(ArgumentReader& reader, const Expression& value, bool index) {
  KeyPart part{.field = value.text};
  if (value.kind != Kind::path && value.kind != Kind::call) {
    reader.refuse(value.place, "invalid_argument", "The keys are fields: [a, b(sort: Desc)].");
    return part;
  }
  for (const auto& argument : value.arguments) {
    if (argument.name == "sort") {
      read_sort(reader, argument.value, part);
    } else if (argument.name == "ops" && index) {
      read_operator_class(reader, argument.value, part);
    } else {
      reader.refuse(argument.place, "unknown_argument",
                    "`" + argument.name + "` is no argument of a key of " + reader.shown() + ".");
    }
  }
  return part;
}

void read_parts(ArgumentReader& reader, Key& key) {
  const Expression* value = reader.take("fields", true);
  if (value == nullptr) return reader.missing("fields");
  if (value->kind != Kind::array || value->arguments.empty()) {
    return reader.refuse(value->place, "invalid_argument", "`fields` of " + reader.shown() + " is a list: [a, b].");
  }
  for (const auto& argument : value->arguments) {
    key.parts.push_back(read_part(reader, argument.value, key.kind == Key::Kind::index));
  }
}

void read_method(ArgumentReader& reader, Key& key) {
  std::vector<std::string> known;
  for (const auto& [word, method] : kMethods) known.emplace_back(word);
  const auto word = reader.word("type", known);
  for (const auto& [name, method] : kMethods) {
    if (name == word) key.method = method;
  }
}

}  // namespace

std::string operator_class_name(std::string_view name) {
  // Two words of Prisma that are one of PostgreSQL.
  std::string text(name);
  for (const auto& [from, to] : {std::pair<std::string, std::string>{"MinMax", "Minmax"},
                                 {"VarBit", "Varbit"},
                                 {"TimestampTz", "Timestamptz"},
                                 {"TimeTz", "Timetz"}}) {
    if (const auto at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
  }
  std::string out;
  for (const char c : text) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (capital && !out.empty()) out += '_';
    out += capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

void read_key(const std::string& path, const Attribute& attribute, const std::string& field, Model& model,
              Findings& findings) {
  Key key{.on_field = !field.empty(), .source = {path, attribute.place}};
  key.kind = attribute.name == "id" ? Key::Kind::id : attribute.name == "unique" ? Key::Kind::unique : Key::Kind::index;
  ArgumentReader reader(path, attribute, (key.on_field ? "@" : "@@") + attribute.name, findings);
  key.map = reader.text("map");
  if (key.on_field) {
    KeyPart part{.field = field};
    if (const auto* sort = reader.take("sort")) read_sort(reader, *sort, part);
    key.parts.push_back(std::move(part));
  } else {
    read_parts(reader, key);
    const auto name = reader.text("name");
    if (key.kind != Key::Kind::index) key.client_name = name;
    // An older word for it.
    if (key.kind == Key::Kind::index && key.map.empty()) key.map = name;
  }
  if (key.kind == Key::Kind::index) read_method(reader, key);
  if (key.kind != Key::Kind::id) {
    if (const auto* where = reader.take("where")) key.predicate = read_raw(reader, *where);
  }
  reader.finish();
  model.keys.push_back(std::move(key));
}

}  // namespace athyper::core::schema::prisma
