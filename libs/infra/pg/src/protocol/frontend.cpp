#include "protocol/frontend.hpp"

#include <cstdint>

#include <lib/base/assert.hpp>

namespace lib::pg::protocol {
namespace {

constexpr char kStatement = 'S';
constexpr char kPortal = 'P';

void append_int16(std::string& out, std::size_t value) {
  out += static_cast<char>(value >> 8 & 0xff);
  out += static_cast<char>(value & 0xff);
}

void append_int32(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xff);
}

void append_text(std::string& out, std::string_view text) {
  out += text;
  out += '\0';
}

/// One message: its type, then its length with the four bytes that hold it.
void begin(std::string& out, char type, std::size_t body) {
  out += type;
  append_int32(out, static_cast<std::uint32_t>(body + 4));
}

void append_about(std::string& out, char type, char what, std::string_view name) {
  begin(out, type, 1 + name.size() + 1);
  out += what;
  append_text(out, name);
}

std::size_t bind_size(std::string_view statement, const std::vector<sql::Param>& params) {
  // Portal name, statement name, three counts of which the formats are empty.
  std::size_t size = 1 + statement.size() + 1 + 6;
  for (const auto& param : params) size += 4 + (param ? param->size() : 0);
  return size;
}

}  // namespace

void append_parse(std::string& out, std::string_view name, std::string_view text) {
  begin(out, 'P', name.size() + 1 + text.size() + 1 + 2);
  append_text(out, name);
  append_text(out, text);
  append_int16(out, 0);
}

void append_describe_statement(std::string& out, std::string_view name) {
  append_about(out, 'D', kStatement, name);
}

void append_describe_portal(std::string& out) {
  append_about(out, 'D', kPortal, {});
}

void append_bind(std::string& out, std::string_view statement, const std::vector<sql::Param>& params) {
  ATH_ASSERT(params.size() <= kParametersLimit);
  begin(out, 'B', bind_size(statement, params));
  append_text(out, {});
  append_text(out, statement);
  append_int16(out, 0);
  append_int16(out, params.size());
  for (const auto& param : params) {
    append_int32(out, param ? static_cast<std::uint32_t>(param->size()) : ~std::uint32_t{0});
    if (param) out += *param;
  }
  append_int16(out, 0);
}

void append_execute(std::string& out) {
  begin(out, 'E', 1 + 4);
  append_text(out, {});
  append_int32(out, 0);
}

void append_close_statement(std::string& out, std::string_view name) {
  append_about(out, 'C', kStatement, name);
}

void append_sync(std::string& out) {
  begin(out, 'S', 0);
}

void append_query(std::string& out, std::string_view text) {
  begin(out, 'Q', text.size() + 1);
  append_text(out, text);
}

}  // namespace lib::pg::protocol
