#include "owner_database.hpp"

#include <athyper/adapters/db/provision.hpp>

#include "control_client.hpp"
#include "verb_output.hpp"

namespace athyper::cmd {
namespace {

lib::Error missing(const char* why) {
  return {lib::ErrorCode::invalid_argument, "db.owner_missing",
          std::string(why) + ", and the owner's connection is not set."};
}

lib::Result<OwnerDatabase> open_embedded(const std::string& data_dir, const runtime::RuntimeConfig& config) {
  OwnerDatabase owner;
  if (find_running(data_dir)) {
    TRY(owner.connection, embedded_owner_url(data_dir));
    owner.in_use = true;
    return owner;
  }
  TRY(owner.folder, InstanceFolder::acquire(data_dir));
  auto database = development::start_database(data_dir, config.db_binary_dir);
  if (!database.ok() && database.error().key == "iam.prod_nonprod_idp")
    return missing("This release has no embedded database");
  TRY(owner.database, std::move(database));
  owner.connection = owner.database->owner_connection();
  return owner;
}

}  // namespace

lib::Result<std::string> embedded_owner_url(const std::string& data_dir) {
  TRY(auto instance, require_running(data_dir));
  TRY(auto answer, call("GET", instance.admin_url + "/control/database", {}, instance.control_secret, {}));
  const auto json = lib::parse_json(answer.body);
  if (answer.status != 200 || !json.ok())
    return lib::Error{lib::ErrorCode::unavailable, "instance.refused", describe_problem(answer)};
  return std::string(json->get_string("url").value_or(""));
}

lib::Result<OwnerDatabase> open_owner_database(const Arguments& arguments) {
  TRY(const auto loaded, runtime::load_config(runtime::process_config_inputs({})));
  const auto& config = loaded.config;
  if (config.db_admin_url.empty() && !config.db_url.empty()) return missing("DATABASE_URL names a database");
  if (config.db_admin_url.empty()) return open_embedded(data_dir_of(arguments), config);
  TRY(adapters::db::check_direct(config.db_admin_url));
  OwnerDatabase owner;
  owner.connection = config.db_admin_url;
  return owner;
}

}  // namespace athyper::cmd
