// Quoting, statement building and typed reads of rows.
#include <lib/base/sql.hpp>

#include <charconv>

#include <lib/base/assert.hpp>

namespace lib::sql {
namespace {

/// `text` between two `quote`s with inner ones doubled. NUL is dropped: PostgreSQL's text ends there.
std::string quoted(std::string_view text, char quote) {
  std::string out;
  out.reserve(text.size() + 2);
  out += quote;
  for (const char c : text) {
    if (c == '\0') continue;
    if (c == quote) out += quote;
    out += c;
  }
  out += quote;
  return out;
}

std::uint64_t fnv1a(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

}  // namespace

ShapePtr make_shape(std::string text) {
  const std::uint64_t hash = fnv1a(text);
  return std::make_shared<const Shape>(Shape{.text = std::move(text), .hash = hash});
}

std::string_view Rows::get(std::size_t row, std::size_t column) const {
  const std::optional<std::string_view> value = at(row, column);
  ATH_ASSERT(value.has_value());
  return *value;
}

std::int64_t Rows::get_int(std::size_t row, std::size_t column) const {
  const std::string_view text = get(row, column);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  ATH_ASSERT(error == std::errc() && end == text.data() + text.size());
  return value;
}

bool Rows::get_bool(std::size_t row, std::size_t column) const {
  const std::string_view text = get(row, column);
  ATH_ASSERT(text == "t" || text == "f");
  return text == "t";
}

std::string quote_identifier(std::string_view name) {
  return quoted(name, '"');
}
std::string quote_literal(std::string_view text) {
  return quoted(text, '\'');
}

Builder& Builder::syntax(std::string_view fixed) {
  text_ += fixed;
  return *this;
}

Builder& Builder::identifier(std::string_view name) {
  text_ += quote_identifier(name);
  return *this;
}

Builder& Builder::identifier(std::string_view schema, std::string_view name) {
  return identifier(schema).syntax(".").identifier(name);
}

Builder& Builder::param(Param value, std::string_view cast) {
  params_[slot(cast)] = std::move(value);
  return *this;
}

std::size_t Builder::slot(std::string_view cast) {
  params_.emplace_back();
  text_ += '$';
  text_ += std::to_string(params_.size());
  if (!cast.empty()) text_.append("::").append(cast);
  return params_.size() - 1;
}

Statement Builder::build() && {
  return {.shape = make_shape(std::move(text_)), .params = std::move(params_)};
}

}  // namespace lib::sql
