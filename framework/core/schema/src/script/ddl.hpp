// DDL as text: each function gives one statement. Names go through quote_identifier(); types and expressions stand as
// PostgreSQL printed them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::ddl {

/// "schema"."table"
std::string qualified(const TableName& table);
/// "a", "b"
std::string name_list(const std::vector<std::string>& names);
/// alter table … `action`
std::string alter(const TableName& table, std::string_view action);

std::string create_schema(const std::string& schema);
std::string drop_schema(const std::string& schema);
/// Columns, primary key, unique keys that are no twins, checks and the partition clause; nothing else.
std::string create_table(const Table& table);
/// True for a unique key over the columns of the primary key or of a unique key before it: inside one statement
/// PostgreSQL makes a single key of the two.
bool is_a_twin(const Table& table, const UniqueKey& key);
std::string unique_clause(const UniqueKey& key);
std::string drop_table(const TableName& table);
std::string rename_table(const TableName& table, const std::string& name);

/// Type, collation, default, NOT NULL; column_definition() has the name in front.
std::string column_properties(const Column& column);
std::string column_definition(const Column& column);
std::string add_column(const TableName& table, const Column& column);
std::string drop_column(const TableName& table, const std::string& column);
/// alter table … alter column … `action`
std::string alter_column(const TableName& table, const std::string& column, std::string_view action);
std::string set_default(const TableName& table, const Column& column);

std::string check_clause(const Check& check);
std::string foreign_key_clause(const ForeignKey& key);
/// alter table … add constraint `name` `definition`
std::string add_constraint(const TableName& table, const std::string& name, std::string_view definition);
std::string validate_constraint(const TableName& table, const std::string& name);
std::string drop_constraint(const TableName& table, const std::string& name);
std::string rename_constraint(const TableName& table, const std::string& from, const std::string& to);

enum class IndexBuild { plain, concurrently, only };
/// `only`: on the parent of a partitioned table and not on its partitions.
std::string create_index(const TableName& table, const Index& index, IndexBuild build);
/// Column, direction, operator class and collation of a key.
std::string index_key(const IndexKey& key);
std::string rename_index(const std::string& schema, const std::string& from, const std::string& to);
std::string drop_index(const std::string& schema, const std::string& name);
/// Also when there is none: what a failed build left behind.
std::string drop_index_concurrently(const std::string& schema, const std::string& name);

std::string enable_row_security(const TableName& table, bool forced);
std::string disable_row_security(const TableName& table);
std::string create_policy(const TableName& table, const RowPolicy& policy);
std::string drop_policy(const TableName& table, const std::string& name);
std::string grant(const TableName& table, const std::string& role, const std::vector<std::string>& privileges);
std::string revoke(const TableName& table, const std::string& role, const std::vector<std::string>& privileges);

std::string create_partition(const TableName& table, const Partition& partition);
std::string comment_on_table(const TableName& table, const std::string& comment);
std::string comment_on_column(const TableName& table, const std::string& column, const std::string& comment);
std::string set_storage_parameters(const TableName& table, const std::vector<std::string>& parameters);
std::string reset_storage_parameters(const TableName& table, const std::vector<std::string>& names);

}  // namespace athyper::core::schema::ddl
