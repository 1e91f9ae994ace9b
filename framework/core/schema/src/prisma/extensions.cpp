#include "prisma/extensions.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "prisma/contains.hpp"
#include "prisma/extension_text.hpp"
#include "prisma/layout.hpp"

namespace athyper::core::schema::prisma {
namespace {

constexpr std::array<std::string_view, 15> kWords = {
    "check",        "index",     "id",   "unique",  "foreign_key", "row_security", "policy",  "grant",
    "partition_by", "partition", "with", "comment", "collate",     "generated",    "not_null"};

constexpr std::array<std::pair<ReferentialAction, std::string_view>, 5> kActions = {{
    {ReferentialAction::no_action, "no action"},
    {ReferentialAction::restrict, "restrict"},
    {ReferentialAction::cascade, "cascade"},
    {ReferentialAction::set_null, "set null"},
    {ReferentialAction::set_default, "set default"},
}};

ReferentialAction read_action(ExtensionReader& reader) {
  for (const auto& [action, words] : kActions) {
    if (reader.take(words)) return action;
  }
  reader.fail("the action is one of no action, restrict, cascade, set null, set default");
  return ReferentialAction::no_action;
}

Check read_check(ExtensionReader& reader) {
  Check check{.name = reader.name("the name of the check"), .expression = reader.expression("the condition")};
  check.validated = !reader.take("not valid");
  return check;
}

IndexKey read_key(ExtensionReader& reader) {
  IndexKey key{.expression = reader.name_or_expression()};
  if (reader.take("collate")) key.collation = reader.name("a collation");
  if (reader.take("class")) key.operator_class = reader.name("an operator class");
  key.descending = reader.take("desc");
  key.nulls_first = key.descending;
  if (reader.take("nulls first")) key.nulls_first = true;
  if (reader.take("nulls last")) key.nulls_first = false;
  return key;
}

Index read_index(ExtensionReader& reader) {
  Index index;
  index.unique = reader.take("unique");
  index.name = reader.name("the name of the index");
  if (reader.take("using")) index.method = reader.name("the method");
  if (!reader.take_sign('(')) reader.fail("the keys in parentheses are missing");
  do {
    index.keys.push_back(read_key(reader));
  } while (reader.take_sign(','));
  if (!reader.take_sign(')')) reader.fail("`)` is missing after the keys");
  if (reader.take("include")) index.include = reader.column_list();
  if (reader.take("where")) index.predicate = reader.expression("the condition");
  return index;
}

ForeignKey read_foreign_key(ExtensionReader& reader) {
  ForeignKey key{
      .name = reader.name("the name of the key"), .columns = reader.column_list(), .target = {}, .target_columns = {}};
  reader.expect("references");
  key.target.schema = reader.name("the schema of the table");
  if (!reader.take_sign('.')) reader.fail("the table is written schema.table");
  key.target.name = reader.name("the table");
  key.target_columns = reader.column_list();
  if (reader.take("on delete")) key.on_delete = read_action(reader);
  if (reader.take("on update")) key.on_update = read_action(reader);
  key.validated = !reader.take("not valid");
  if (key.columns.size() != key.target_columns.size()) reader.fail("both lists of columns must be of one length");
  return key;
}

RowPolicy read_policy(ExtensionReader& reader) {
  static constexpr std::array<std::string_view, 5> kCommands = {"all", "select", "insert", "update", "delete"};
  RowPolicy policy{.name = reader.name("the name of the policy"), .roles = {}};
  if (reader.take("for")) policy.command = reader.name("a command");
  if (!contains(kCommands, policy.command)) {
    reader.fail("the command is one of all, select, insert, update, delete");
  }
  reader.expect("to");
  policy.roles = reader.names("a role");
  if (reader.take("using")) policy.using_expression = reader.expression("the condition");
  if (reader.take("with check")) policy.check_expression = reader.expression("the condition");
  return policy;
}

Grant read_grant(ExtensionReader& reader) {
  Grant grant{.role = {}, .privileges = reader.names("a privilege")};
  std::ranges::sort(grant.privileges);
  reader.expect("to");
  grant.role = reader.name("a role");
  return grant;
}

void read_row_security(ExtensionReader& reader, Table& table) {
  table.forced_row_security = reader.take("forced");
  if (reader.take("disabled")) return;
  if (!table.forced_row_security) reader.expect("enabled");
  table.row_security = true;
}

void read_partitioning(ExtensionReader& reader, Table& table) {
  static constexpr std::array<std::string_view, 3> kStrategies = {"range", "list", "hash"};
  Partitioning out{.strategy = reader.name("a strategy"), .columns = {}};
  if (!contains(kStrategies, out.strategy)) reader.fail("the strategy is one of range, list, hash");
  if (!reader.take_sign('(')) reader.fail("the columns in parentheses are missing");
  do {
    out.columns.push_back(reader.name_or_expression());
  } while (reader.take_sign(','));
  if (!reader.take_sign(')')) reader.fail("`)` is missing after the columns");
  out.by_month = reader.take("monthly");
  if (table.partitioning) out.partitions = std::move(table.partitioning->partitions);
  table.partitioning = std::move(out);
}

void read_partition(ExtensionReader& reader, Table& table) {
  Partition partition{.name = reader.name("the name of the partition"), .bound = reader.expression("the bound")};
  if (!table.partitioning) reader.fail("the line @partition_by comes first");
  if (reader.problem().empty()) table.partitioning->partitions.push_back(std::move(partition));
}

void read_storage(ExtensionReader& reader, Table& table) {
  do {
    std::string entry = reader.name("a parameter");
    if (reader.take_sign('=')) entry += "=" + reader.name("a value");
    table.storage_parameters.push_back(std::move(entry));
  } while (reader.take_sign(','));
  std::ranges::sort(table.storage_parameters);
}

void read_table_word(const std::string& word, ExtensionReader& reader, Table& table) {
  if (word == "check") table.checks.push_back(read_check(reader));
  if (word == "index") table.indexes.push_back(read_index(reader));
  if (word == "id") table.primary_key = {.name = reader.name("the name of the key"), .columns = reader.column_list()};
  if (word == "unique") {
    table.unique_keys.push_back({.name = reader.name("the name of the key"), .columns = reader.column_list()});
  }
  if (word == "foreign_key") table.foreign_keys.push_back(read_foreign_key(reader));
  if (word == "row_security") read_row_security(reader, table);
  if (word == "policy") table.policies.push_back(read_policy(reader));
  if (word == "grant") table.grants.push_back(read_grant(reader));
  if (word == "partition_by") read_partitioning(reader, table);
  if (word == "partition") read_partition(reader, table);
  if (word == "with") read_storage(reader, table);
  if (word == "comment") table.comment = reader.text("the comment");
}

bool read_field_word(const std::string& word, ExtensionReader& reader, FieldExtensions& field) {
  if (word == "collate") {
    field.collation = reader.name("a collation");
  } else if (word == "generated") {
    field.generated = reader.expression("the expression");
  } else if (word == "comment") {
    field.comment = reader.text("the comment");
  } else if (word == "not_null") {
    field.not_null = true;
  } else {
    return false;
  }
  return true;
}

bool is_field_word(std::string_view word) {
  return word == "collate" || word == "generated" || word == "not_null";
}

/// One line: an extension, or text that is added to `comment`.
class DocumentationReader {
 public:
  DocumentationReader(const std::string& path, FieldExtensions* field, TableExtensions& table, Findings& findings)
      : path_(path), field_(field), table_(table), findings_(findings) {}

  void read(std::string_view line, Place place, std::string& comment, bool& first) {
    if (line.starts_with(' ')) line.remove_prefix(1);
    if (line.starts_with('@')) return read_extension(line.substr(1), place);
    if (line.starts_with('\\')) line.remove_prefix(1);
    if (!first) comment += "\n";
    comment += line;
    first = false;
  }

 private:
  void read_extension(std::string_view line, Place place) {
    ExtensionReader reader(line);
    const std::string word = reader.name("a word");
    const std::vector<std::string> known(kWords.begin(), kWords.end());
    if (!contains(known, word)) {
      findings_.add(path_, place, "unknown_extension",
                    "`@" + word + "` is no extension" + lib::did_you_mean(word, known) +
                        "; where it is meant as text, write \\@.");
      return;
    }
    if (is_field_word(word) && field_ == nullptr) {
      findings_.add(path_, place, "misplaced_extension", "`@" + word + "` stands above a field.");
      return;
    }
    if (field_ == nullptr || !read_field_word(word, reader, *field_)) {
      Table scratch = table_.table;
      read_table_word(word, reader, scratch);
      reader.finish();
      if (reader.problem().empty()) table_.table = std::move(scratch);
    }
    reader.finish();
    if (!reader.problem().empty()) {
      findings_.add(path_, place, "invalid_extension", "`@" + word + "`: " + reader.problem() + ".");
    }
  }

  const std::string& path_;
  FieldExtensions* field_;
  TableExtensions& table_;
  Findings& findings_;
};

std::string read_lines(const std::string& path, const Documentation& lines, FieldExtensions* field,
                       TableExtensions& table, Findings& findings) {
  DocumentationReader reader(path, field, table, findings);
  std::string comment;
  bool first = true;
  for (const Line* line : lines.lines) reader.read(line->text, line->place, comment, first);
  if (!lines.trailing.empty()) reader.read(lines.trailing, lines.trailing_place, comment, first);
  return comment;
}

std::string print_check(const Check& check) {
  return "@check " + print_name(check.name) + " " + print_expression_text(check.expression) +
         (check.validated ? "" : " not valid");
}

/// A column's name, or an expression that brings its own parentheses.
std::string print_key_expression(const std::string& expression) {
  if (balanced_length(expression) == expression.size() && !expression.empty() && fits_line(expression)) {
    return expression;
  }
  if (expression.starts_with('(') && expression.ends_with(')')) {
    return "expression " + quote(expression.substr(1, expression.size() - 2));
  }
  return print_name(expression);
}

std::string print_key(const IndexKey& key) {
  std::string out = print_key_expression(key.expression);
  if (!key.collation.empty()) out += " collate " + print_name(key.collation);
  if (!key.operator_class.empty()) out += " class " + print_name(key.operator_class);
  if (key.descending) out += " desc";
  if (key.nulls_first != key.descending) out += key.nulls_first ? " nulls first" : " nulls last";
  return out;
}

std::string print_index(const Index& index) {
  std::string out = std::string("@index ") + (index.unique ? "unique " : "") +
                    // The one name that would be read as a word.
                    (index.name == "unique" ? quote(index.name) : print_name(index.name));
  if (index.method != "btree") out += " using " + print_name(index.method);
  std::string keys;
  for (const auto& key : index.keys) keys += (keys.empty() ? "" : ", ") + print_key(key);
  out += " (" + keys + ")";
  if (!index.include.empty()) out += " include (" + print_names(index.include) + ")";
  if (!index.predicate.empty()) out += " where " + print_expression_text(index.predicate);
  return out;
}

std::string print_action(ReferentialAction action) {
  return std::string(
      std::ranges::find(kActions, action, &std::pair<ReferentialAction, std::string_view>::first)->second);
}

std::string print_foreign_key(const ForeignKey& key) {
  std::string out = "@foreign_key " + print_name(key.name) + " (" + print_names(key.columns) + ") references " +
                    print_name(key.target.schema) + "." + print_name(key.target.name) + " (" +
                    print_names(key.target_columns) + ")";
  if (key.on_delete != ReferentialAction::no_action) out += " on delete " + print_action(key.on_delete);
  if (key.on_update != ReferentialAction::no_action) out += " on update " + print_action(key.on_update);
  return out + (key.validated ? "" : " not valid");
}

std::string print_policy(const RowPolicy& policy) {
  std::string out = "@policy " + print_name(policy.name);
  if (policy.command != "all") out += " for " + policy.command;
  out += " to " + print_names(policy.roles);
  if (!policy.using_expression.empty()) out += " using " + print_expression_text(policy.using_expression);
  if (!policy.check_expression.empty()) out += " with check " + print_expression_text(policy.check_expression);
  return out;
}

std::string print_storage(const std::vector<std::string>& parameters) {
  std::string out = "@with";
  for (const auto& parameter : parameters) {
    const auto equals = parameter.find('=');
    out += (out == "@with" ? " " : ", ") + print_name(parameter.substr(0, equals));
    if (equals != std::string::npos) out += "=" + print_name(parameter.substr(equals + 1));
  }
  return out;
}

void print_partitioning(const Partitioning& partitioning, std::vector<std::string>& out) {
  std::string columns;
  for (const auto& column : partitioning.columns)
    columns += (columns.empty() ? "" : ", ") + print_key_expression(column);
  out.push_back("@partition_by " + partitioning.strategy + " (" + columns + ")" +
                (partitioning.by_month ? " monthly" : ""));
  for (const auto& partition : partitioning.partitions) {
    out.push_back("@partition " + print_name(partition.name) + " " + print_expression_text(partition.bound));
  }
}

}  // namespace

void read_field_documentation(const std::string& path, const Documentation& lines, FieldExtensions& field,
                              TableExtensions& table, Findings& findings) {
  std::string comment = read_lines(path, lines, &field, table, findings);
  if (field.comment.empty()) field.comment = std::move(comment);
}

void read_table_documentation(const std::string& path, const Documentation& lines, TableExtensions& table,
                              Findings& findings) {
  std::string comment = read_lines(path, lines, nullptr, table, findings);
  if (table.table.comment.empty()) table.table.comment = std::move(comment);
}

void read_stray_documentation(const std::string& path, const Documentation& lines, TableExtensions& table,
                              Findings& findings) {
  read_lines(path, lines, nullptr, table, findings);
}

std::vector<std::string> comment_lines(const std::string& comment) {
  if (comment.empty()) return {};
  const auto lines = lib::split(comment, '\n');
  if (!std::ranges::all_of(lines, fits_line) || lines.front().empty() || lines.back().empty()) {
    return {"@comment " + quote(comment)};
  }
  std::vector<std::string> out;
  for (const auto line : lines) {
    out.push_back((line.starts_with('@') || line.starts_with('\\') ? "\\" : "") + std::string(line));
  }
  return out;
}

std::vector<std::string> extension_lines(const Column& column) {
  std::vector<std::string> out;
  if (!column.collation.empty()) out.push_back("@collate " + print_name(column.collation));
  if (column.generated_expression) out.push_back("@generated " + print_expression_text(*column.generated_expression));
  return out;
}

std::vector<std::string> extension_lines(const Table& table) {
  std::vector<std::string> out;
  if (table.primary_key) {
    out.push_back("@id " + print_name(table.primary_key->name) + " (" + print_names(table.primary_key->columns) + ")");
  }
  for (const auto& key : table.unique_keys) {
    out.push_back("@unique " + print_name(key.name) + " (" + print_names(key.columns) + ")");
  }
  for (const auto& check : table.checks) out.push_back(print_check(check));
  for (const auto& key : table.foreign_keys) out.push_back(print_foreign_key(key));
  for (const auto& index : table.indexes) out.push_back(print_index(index));
  if (table.partitioning) print_partitioning(*table.partitioning, out);
  if (table.row_security || table.forced_row_security) {
    out.push_back(std::string("@row_security ") + (table.forced_row_security ? "forced" : "enabled") +
                  (table.row_security ? "" : " disabled"));
  }
  for (const auto& policy : table.policies) out.push_back(print_policy(policy));
  for (const auto& grant : table.grants) {
    out.push_back("@grant " + print_names(grant.privileges) + " to " + print_name(grant.role));
  }
  if (!table.storage_parameters.empty()) out.push_back(print_storage(table.storage_parameters));
  return out;
}

}  // namespace athyper::core::schema::prisma
