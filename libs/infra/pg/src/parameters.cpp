#include "parameters.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

#include "protocol/frontend.hpp"

namespace lib::pg {
namespace {

/// A value inside `options` where blanks separate: backslash before blank and backslash.
std::string escape_option(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == ' ' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace

Result<ConnectParameters> ConnectParameters::parse(const std::string& connection) {
  const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
      PQconninfoParse(connection.c_str(), nullptr), &PQconninfoFree);
  if (!options) {
    return Error{
        .code = ErrorCode::invalid_argument,
        .key = "pg.invalid_connection",
        .message = "the database connection string cannot be read; expected postgresql://… or key=value pairs"};
  }
  ConnectParameters parameters;
  for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
    if (option->val != nullptr) parameters.set(option->keyword, option->val);
  }
  return parameters;
}

void ConnectParameters::set(const std::string& key, std::string value) {
  const auto found = std::ranges::find(entries_, key, &std::pair<std::string, std::string>::first);
  if (found != entries_.end()) {
    found->second = std::move(value);
  } else {
    entries_.emplace_back(key, std::move(value));
  }
}

void ConnectParameters::add_server_setting(const std::string& name, const std::string& value) {
  const auto setting = "-c " + name + "=" + escape_option(value);
  const auto found = std::ranges::find(entries_, "options", &std::pair<std::string, std::string>::first);
  set("options", found == entries_.end() ? setting : found->second + " " + setting);
}

std::vector<const char*> ConnectParameters::keys() const {
  std::vector<const char*> keys;
  for (const auto& [key, value] : entries_) keys.push_back(key.c_str());
  keys.push_back(nullptr);
  return keys;
}

std::vector<const char*> ConnectParameters::values() const {
  std::vector<const char*> values;
  for (const auto& [key, value] : entries_) values.push_back(value.c_str());
  values.push_back(nullptr);
  return values;
}

Result<void> ConnectParameters::refuse_gss_encryption() {
  const auto found = std::ranges::find(entries_, "gssencmode", &std::pair<std::string, std::string>::first);
  if (found != entries_.end() && found->second == "require") {
    return Error{
        .code = ErrorCode::invalid_argument,
        .key = "pg.unsupported_encryption",
        .message = "gssencmode=require is not supported; protect the connection with TLS (sslmode=verify-full)"};
  }
  set("gssencmode", "disable");
  return {};
}

Result<void> check_parameters(const sql::Statement& statement) {
  if (statement.params.size() > protocol::kParametersLimit) {
    return Error{.code = ErrorCode::invalid_argument,
                 .key = "pg.too_many_parameters",
                 .message = "A statement takes at most 65535 values."};
  }
  for (const auto& param : statement.params) {
    if (param && param->find('\0') != std::string::npos) {
      return Error{.code = ErrorCode::invalid_argument,
                   .key = "pg.invalid_text",
                   .message = "A text may not contain the character U+0000."};
    }
  }
  return {};
}

std::vector<const char*> parameter_values(const sql::Statement& statement) {
  std::vector<const char*> values;
  values.reserve(statement.params.size());
  for (const auto& param : statement.params) values.push_back(param ? param->c_str() : nullptr);
  return values;
}

}  // namespace lib::pg
