// The procurement sample: three tenants, twelve accounts in each, suppliers, employees and requisitions with lines. The
// same on every machine.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::samples::procurement {

/// An account that exists in every tenant; the role is its persona.
struct Account {
  std::string_view username;
  std::string_view persona;
};
inline constexpr std::array<Account, 12> kAccounts = {{{"user", "user"},
                                                       {"power_user", "power_user"},
                                                       {"manager", "manager"},
                                                       {"finance", "finance"},
                                                       {"director_1", "director"},
                                                       {"director_2", "director"},
                                                       {"director_3", "director"},
                                                       {"legal", "legal"},
                                                       {"admin", "admin"},
                                                       {"security_officer", "security_officer"},
                                                       {"compliance_officer", "compliance_officer"},
                                                       {"system_admin", "system_admin"}}};
inline constexpr std::array<std::string_view, 3> kTenants = {"acme", "acme_gulf", "borealis"};

/// Ids follow from names, so that every installation has the same.
lib::Uuid tenant_id(std::string_view code);
lib::Uuid principal_id(std::string_view tenant_code, std::string_view username);

/// Name of the job that brings the records of a tenant.
inline constexpr std::string_view kRecordsJob = "sample.records";

/// The metadata files of this folder, built into the program.
std::vector<core::meta::SourceFile> metadata_files();

struct LoadReport {
  std::size_t tenants = 0;
  std::size_t principals = 0;
};

/// A statement to be run in the transaction in which the people of a tenant come.
using Companion = std::function<lib::Task<lib::Result<lib::sql::Statement>>(std::string_view tenant_code)>;

/// Makes the tenants that are missing, with their people, so that they can sign in; a tenant that is there stays as its
/// people left it.
lib::Task<lib::Result<LoadReport>> load_accounts(adapters::db::DbClient& db, lib::Timestamp now,
                                                 Companion companion = nullptr);

/// The records of a tenant of kTenants, for the one transaction in which they come. `model` has the sample's entities;
/// documents are dated back from `now`. Error key "sample.does_not_fit" when the model refuses a value.
lib::Result<lib::sql::Group> records_group(const core::meta::Model& model, std::string_view tenant_code,
                                           lib::Timestamp now);

/// A record of the sample that a record of a person refers to.
struct LeftRecord {
  std::string entity;
  std::string id;
  /// Number or code.
  std::string name;
};

struct TakenOut {
  std::string tenant;
  std::size_t records = 0;
  std::size_t accounts = 0;
  std::vector<LeftRecord> left = {};
};

/// Takes the records of the sample out of its tenants and closes its accounts, each tenant in one transaction. What
/// people made stays, and so does what it refers to. With `bring_back` the accounts are opened again in the same
/// transaction, as they were at first.
lib::Task<lib::Result<std::vector<TakenOut>>> take_out(adapters::db::DbClient& db, const core::meta::Model& model,
                                                       lib::Timestamp now, Companion bring_back = nullptr);

}  // namespace athyper::samples::procurement
