// The operations, by family. operations() is the list that says which change is made by which.
#pragma once

#include <span>

#include "plan/draft.hpp"
#include "plan/rows_after.hpp"

namespace athyper::core::schema::plan_detail {

/// A row of the rule table. Of the rows of a kind, the first that applies makes the change.
struct Operation {
  Change::Kind kind;
  std::string_view rule;
  bool (*applies)(const Subject& subject);
  /// Null: the change is refused with the words of the rule.
  void (*make)(const Subject& subject, Draft& draft);
};
std::span<const Operation> operations();

// columns.cpp
void add_nullable_column(const Subject& subject, Draft& draft);
void add_column_with_default(const Subject& subject, Draft& draft);
void add_with_constant(const Subject& subject, Draft& draft);
void add_column_with_volatile_default(const Subject& subject, Draft& draft);
void add_required_computed(const Subject& subject, Draft& draft);
void add_computed(const Subject& subject, Draft& draft);
void add_converted(const Subject& subject, Draft& draft);
void add_rearranged(const Subject& subject, Draft& draft);
void drop_column(const Subject& subject, Draft& draft);
void change_default(const Subject& subject, Draft& draft);
void drop_generated(const Subject& subject, Draft& draft);
void require_column(const Subject& subject, Draft& draft);
void relax_column(const Subject& subject, Draft& draft);

// types.cpp
void widen_type(const Subject& subject, Draft& draft);
/// varchar(n) to a longer one or text, numeric to more digits before the point, cidr to inet, timestamp to timestamptz,
/// with no index, key, policy or generated column in the way.
bool is_direct_type_change(const Subject& subject);
bool is_key_of_a_reference(const Subject& subject);
/// The check of the subject is written anew by widen_type().
bool rides_on_type_change(const Subject& subject);

// keys.cpp
void add_unique_key(const Subject& subject, Draft& draft);
void drop_unique_key(const Subject& subject, Draft& draft);
void change_primary_key(const Subject& subject, Draft& draft);
bool is_key_in_use(const Subject& subject);

// checks.cpp
void add_check(const Subject& subject, Draft& draft);
void drop_check(const Subject& subject, Draft& draft);
void change_check(const Subject& subject, Draft& draft);
void validate_check(const Subject& subject, Draft& draft);

// indexes.cpp
void add_index(const Subject& subject, Draft& draft);
void drop_index(const Subject& subject, Draft& draft);
void change_index(const Subject& subject, Draft& draft);
void add_partitioned_index(const Subject& subject, Draft& draft);
void drop_partitioned_index(const Subject& subject, Draft& draft);
void change_partitioned_index(const Subject& subject, Draft& draft);
/// True when an index, key or table of the old model has the name; a new one is then built beside it.
bool is_name_taken(const Draft& draft, const std::string& schema, const std::string& name);
/// Counts rows that will not be alone with their values in `keys`, unless nobody knows these yet.
void count_duplicates(const Subject& subject, Draft& draft, const RowsAfter& rows, const std::string& rule,
                      const std::vector<std::string>& keys, const std::string& predicate);
/// The same for the step that builds on values which nobody knows before they are filled.
std::vector<Violation> duplicates_of_fill(const Subject& subject, const std::string& rule,
                                          const std::vector<std::string>& keys, const std::string& predicate);
std::vector<std::string> key_expressions(const Index& index);
/// Such an index goes when its column does.
bool uses_dropped_column(const Table& before, const Table& after, const Index& index);

// references.cpp
void add_reference(const Subject& subject, Draft& draft);
void drop_reference(const Subject& subject, Draft& draft);
void change_reference(const Subject& subject, Draft& draft);
/// Also for the references of a table that goes.
void drop_reference_of(const Subject& subject, Draft& draft, const ForeignKey& key, Phase phase);
/// Counts rows that will point at nothing; of a fill those alone that are `pending`.
void count_orphans(const Subject& subject, Draft& draft, const ForeignKey& key, const std::string& pending = {});
void add_reference_of_new_table(const Subject& subject, Draft& draft, const ForeignKey& key);

// policies.cpp
void add_policy(const Subject& subject, Draft& draft);
void drop_policy(const Subject& subject, Draft& draft);
void change_policy(const Subject& subject, Draft& draft);
void enable_row_security(const Subject& subject, Draft& draft);
void disable_row_security(const Subject& subject, Draft& draft);
void change_grants(const Subject& subject, Draft& draft);

// tables.cpp
void create_schema(const Subject& subject, Draft& draft);
void drop_schema(const Subject& subject, Draft& draft);
void create_table(const Subject& subject, Draft& draft);
void drop_table(const Subject& subject, Draft& draft);
void set_comment(const Subject& subject, Draft& draft);
void set_storage_parameters(const Subject& subject, Draft& draft);

// partitions.cpp
void add_partition(const Subject& subject, Draft& draft);
void drop_partition(const Subject& subject, Draft& draft);

// refusals.cpp
/// The refusal of a rule with its reason and the safe way.
Refusal refusal(std::string_view rule, Change change);
void take_intents(Draft& draft);

// taken_names.cpp
/// What is new and would have a name before the thing that has it is gone.
void refuse_taken_names(Draft& draft);

}  // namespace athyper::core::schema::plan_detail
