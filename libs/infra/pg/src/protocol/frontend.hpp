// Messages to the server, appended to a buffer (PostgreSQL manual, 55.7). Values travel in text form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/sql.hpp>

namespace lib::pg::protocol {

/// A Bind message counts its parameters in 16 bits.
inline constexpr std::size_t kParametersLimit = 65'535;

/// Names, and the text of Parse and Query, end at their first zero byte: the caller has none in them. An empty name is
/// the unnamed statement.
void append_parse(std::string& out, std::string_view name, std::string_view text);
/// Asks for the columns of a statement: ParameterDescription, then RowDescription or NoData.
void append_describe_statement(std::string& out, std::string_view name);
/// The same of the unnamed portal, without ParameterDescription.
void append_describe_portal(std::string& out);
/// Gives the unnamed portal its values; at most kParametersLimit of them.
void append_bind(std::string& out, std::string_view statement, const std::vector<sql::Param>& params);
/// Runs the unnamed portal to its end.
void append_execute(std::string& out);
void append_close_statement(std::string& out, std::string_view name);
void append_sync(std::string& out);
/// Simple query: several commands in one text.
void append_query(std::string& out, std::string_view text);

}  // namespace lib::pg::protocol
