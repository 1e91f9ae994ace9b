// `/// @…` lines: what Prisma cannot say, in the words of PostgreSQL. Names in them are those of the database.
//
//   @check NAME (EXPR) [not valid]
//   @index [unique] NAME [using METHOD] (KEY, …) [include (COLUMN, …)] [where (EXPR)]
//       KEY: COLUMN or (EXPR) [collate NAME] [class OPERATOR_CLASS] [desc] [nulls first | nulls last]
//   @id NAME (COLUMN, …)    @unique NAME (COLUMN, …)
//   @foreign_key NAME (COLUMN, …) references SCHEMA.TABLE (COLUMN, …) [on delete ACTION] [on update ACTION] [not valid]
//   @row_security enabled | forced | forced disabled
//   @policy NAME [for COMMAND] to ROLE, … [using (EXPR)] [with check (EXPR)]
//   @grant PRIVILEGE, … to ROLE
//   @partition_by STRATEGY (COLUMN, …) [monthly]    @partition NAME (BOUND)
//   @with NAME=VALUE, …     @comment "TEXT"
//   of a field: @collate NAME    @generated (EXPR)    @not_null    @comment "TEXT"
//
// (EXPR) may be written "EXPR" with JSON's escapes (in a KEY: expression "EXPR"), and NAME "NAME".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

#include "prisma/findings.hpp"
#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

struct FieldExtensions {
  std::string collation;
  std::optional<std::string> generated;
  bool not_null = false;
  /// From the other documentation lines, or @comment.
  std::string comment;
};

/// What belongs to the table, all but its name and columns.
struct TableExtensions {
  Table table;
};

/// Documentation lines that stand above a field (with the one at its end) or a model.
struct Documentation {
  std::vector<const Line*> lines;
  /// What follows /// at the end of the field's line.
  std::string trailing = {};
  Place trailing_place = {};
};

/// Lines above a field: extensions of the field go to `field`, all others to `table`.
void read_field_documentation(const std::string& path, const Documentation& lines, FieldExtensions& field,
                              TableExtensions& table, Findings& findings);
/// Lines above a model, or elsewhere in it.
void read_table_documentation(const std::string& path, const Documentation& lines, TableExtensions& table,
                              Findings& findings);
/// Lines that belong to nothing in particular, such as those above a block attribute: extensions count, text does not.
void read_stray_documentation(const std::string& path, const Documentation& lines, TableExtensions& table,
                              Findings& findings);

/// The documentation lines (without ///) that say `comment`.
std::vector<std::string> comment_lines(const std::string& comment);
/// The extension lines of a field.
std::vector<std::string> extension_lines(const Column& column);
/// The extension lines of a table: everything in it but columns and comment. The caller has taken out what it says in
/// Prisma's own words.
std::vector<std::string> extension_lines(const Table& table);

}  // namespace athyper::core::schema::prisma
