// Reading: intent and decision become statements, their rows become the answer. Pure; compiled once per shape and
// thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/data/cursor.hpp>
#include <athyper/core/data/intent.hpp>

namespace athyper::core::data {

/// Under this name stand the people who created and changed records; no entity can be called so.
inline constexpr std::string_view kPeople = "core.principal";

/// A field whose target is named beside the records: a reference, or the person who created or changed one.
struct Expansion {
  const meta::Field* field = nullptr;
  /// Entity referred to, or kPeople.
  std::string_view target;
  std::size_t column = 0;
};

/// Immutable; shared by every request of the same shape.
struct ReadPlan {
  PreparedStatement rows;
  /// Second statement of a list that wants its total.
  std::optional<PreparedStatement> count;
  /// Rows the count goes up to.
  std::int64_t counted_rows = 0;
  RecordLayout layout;
  std::size_t id_column = 0;
  std::size_t version_column = 0;
  /// Further statements of one record, in the order of the answer.
  std::vector<ChildTable> children;
  std::vector<Expansion> expansions;
  /// Columns of the sort keys and the id: what a cursor carries.
  std::vector<std::size_t> key_columns;
  std::vector<const meta::Field*> key_fields;
  /// Names the sort and filter a cursor belongs to.
  std::uint64_t cursor_scope = 0;
};
using ReadPlanPtr = std::shared_ptr<const ReadPlan>;

/// One record with its children, as somebody with the rights `fields` sees it: what he is kept from altogether is to
/// him a field that does not exist. Error keys "data.invalid_fields", "data.invalid_expand" (invalid_argument).
lib::Result<ReadPlanPtr> plan_record(CompiledEntity& entity, const ListQuery& projection, const Decision& read,
                                     const FieldAccess& fields);
/// The same of a record that may be deleted; the rows of its children are those that are not.
lib::Result<ReadPlanPtr> plan_any_record(CompiledEntity& entity, const Decision& read, const FieldAccess& fields);

struct ListPlan {
  ReadPlanPtr plan;
  Cursor cursor;
};
/// A page. Beside those of plan_record: "data.invalid_filter" (details: line:col inside the filter),
/// "data.invalid_sort", "data.invalid_cursor".
lib::Result<ListPlan> plan_list(CompiledEntity& entity, const ListQuery& query, const Decision& read,
                                const FieldAccess& fields, const Limits& limits = {});

/// Only the number of records a filter finds, exact up to Limits::counted_rows.
lib::Result<ReadPlanPtr> plan_count(CompiledEntity& entity, const ListQuery& query, const Decision& read,
                                    const FieldAccess& fields, const Limits& limits = {});

/// Titles of records by id; slot ids. The answer has id and title columns as `title()` of the entity reads them.
struct TitlePlan {
  PreparedStatement rows;
  TitleTemplate title;
  std::size_t id_column = 0;
};
/// What the caller does not see in every record stands in no title.
lib::Result<TitlePlan> plan_titles(CompiledEntity& entity, const Decision& read, const FieldAccess& fields);
/// Names of people of the caller's tenant by id, for whoever may read a record that mentions them.
TitlePlan plan_people();

/// The statements of one record: itself, then its children.
lib::Result<lib::sql::Group> record_group(const ReadPlan& plan, const Caller& caller, const std::string& id);
/// The statements of a page: rows, then the count.
lib::Result<lib::sql::Group> list_group(const ListPlan& list, const ListQuery& query, const Caller& caller);

/// Ids of one target, each once.
struct ExpandedIds {
  std::string_view target;
  std::vector<std::string> ids;
};
/// What the expansions of a plan point to in the first `shown` rows (a list reads one row more than it shows): each
/// target once, whichever fields lead there.
std::vector<ExpandedIds> expanded_ids(const ReadPlan& plan, const lib::sql::Rows& rows, std::size_t shown);

/// What stands under meta.included, built target by target.
class Included {
 public:
  void add(std::string_view target, const TitlePlan& plan, const lib::sql::Rows& rows);
  /// `"included":{…}`, empty without any.
  std::string text() const;

 private:
  std::string text_;
};

/// `{"data":{…},"meta":{…}}` of the first row; nothing when there is none. `warnings` are what a write warns of.
std::string write_record_answer(const ReadPlan& plan, const std::vector<lib::sql::Rows>& results,
                                const Included& included, const std::vector<lib::ErrorDetail>& warnings = {});
/// `{"data":[…],"meta":{…}}`.
std::string write_list_answer(const ListPlan& list, const ListQuery& query, const std::vector<lib::sql::Rows>& results,
                              const Included& included);
/// The record of the first row with its children as a value.
lib::Json read_record(const ReadPlan& plan, const std::vector<lib::sql::Rows>& results);

}  // namespace athyper::core::data
