// A small model that has one of everything, for the tests of differ, scripts and planner.
#pragma once

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::testing {

/// Suppliers with categories and countries, and a table of events in partitions.
PhysicalModel sample_model();

inline const TableName kSupplier{"mdm", "supplier"};
inline const TableName kCategory{"mdm", "category"};
inline const TableName kEvent{"mdm", "event"};
inline const TableName kCountry{"geo", "country"};

/// Parts of a model by name; the test ends when there is none.
Table& table_of(PhysicalModel& model, const TableName& name);
Column& column_of(PhysicalModel& model, const TableName& table, std::string_view name);
void drop_column_of(PhysicalModel& model, const TableName& table, std::string_view name);

Column text(std::string name, bool not_null = false);
/// Ascending, the defaults of the type.
Index index_on(std::string name, const std::vector<std::string>& columns, bool unique = false,
               std::string predicate = {});

}  // namespace athyper::core::schema::testing
