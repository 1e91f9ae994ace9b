#include <athyper/runtime/exit_codes.hpp>

#include <array>

namespace athyper::runtime {
namespace {

using enum ExitCode;

constexpr std::array kTable{
    ExitCodeInfo{ok, "OK", "The command did what it was asked.", ""},
    ExitCodeInfo{failed, "FAILED", "The command could not do what it was asked.", "Read the message above it."},
    ExitCodeInfo{config_file_error, "CONFIG_FILE_ERROR", "The configuration file is missing or is not JSON.",
                 "Mend the file or ATHYPER_KERNEL_CONFIG_PATH; `athyper config check` names the place."},
    ExitCodeInfo{config_validation_error, "CONFIG_VALIDATION_ERROR",
                 "A configuration key is unknown or has a wrong value.", "`athyper config check` lists every finding."},
    ExitCodeInfo{iam_secret_ref_missing, "IAM_SECRET_REF_MISSING",
                 "A realm names a client secret that no environment variable holds.",
                 "Set ATHYPER_SUPER__IAM_SECRET__<ref>."},
    ExitCodeInfo{iam_default_realm_missing, "IAM_DEFAULT_REALM_MISSING", "iam.defaultRealmKey is not among iam.realms.",
                 "Add the realm or name another."},
    ExitCodeInfo{issuer_realm_mismatch, "ISSUER_REALM_MISMATCH",
                 "The issuer of a realm cannot be reached or names itself differently.",
                 "Compare iam.realms.<key>.iam.issuerUrl with the issuer's discovery document."},
    ExitCodeInfo{
        prod_nonprod_idp, "PROD_NONPROD_IDP",
        "A production start points at a development identity provider or has a development convenience on.",
        "Point every realm at its production issuer, set DATABASE_URL, and leave development conveniences off."},
    ExitCodeInfo{prod_missing_base_url, "PROD_MISSING_BASE_URL", "A production start has no publicBaseUrl.",
                 "Set PUBLIC_BASE_URL."},
    ExitCodeInfo{prod_wildcard_redirect, "PROD_WILDCARD_REDIRECT", "A production realm allows wildcard redirect URIs.",
                 "List exact URIs in redirectUriAllowlist."},
    ExitCodeInfo{port_in_use, "PORT_IN_USE", "Another process listens on a port.",
                 "Choose another with --port, --web-port or --admin-port (0 takes a free one)."},
    ExitCodeInfo{data_folder_unusable, "DATA_FOLDER_UNUSABLE",
                 "The data folder cannot be made, read or written, or belongs to somebody else.",
                 "Choose another with --data-dir, or give it to this user."},
    ExitCodeInfo{postgres_missing, "POSTGRES_MISSING", "No PostgreSQL 15 or newer is installed.",
                 "apt-get install postgresql-15"},
    ExitCodeInfo{
        database_unreachable, "DATABASE_UNREACHABLE", "The database does not answer, or is not one to serve from.",
        "Read the message above it; then check DATABASE_URL, the server it leads to, or the log in the data folder."},
    ExitCodeInfo{already_running, "ALREADY_RUNNING", "An instance already serves this data folder.",
                 "`athyper status` shows it, `athyper stop` ends it."},
    ExitCodeInfo{owner_connection, "OWNER_CONNECTION",
                 "A change of the schema has no connection of the owner, or one that leads through a pooler.",
                 "Set DATABASE_ADMIN_URL to a direct connection of the owner."},
    ExitCodeInfo{
        seed_changed, "SEED_CHANGED", "Reference data ran in this database with other content than this program has.",
        "`athyper db:provision:seed --force` takes the program's; `athyper db:provision:status` names the files."},
    ExitCodeInfo{
        migration_refused, "MIGRATION_REFUSED",
        "A migration does not fit: its files changed after it was applied, one is missing, or the database is not"
        " the one it was made for.",
        "`athyper db:deploy --status` says how each stands. Bring back its files, or the database to where the"
        " last one left it."},
    ExitCodeInfo{schema_waiting, "SCHEMA_WAITING",
                 "Others hold what a change of the schema must have for a moment; nothing of its step was applied.",
                 "Run the command again: it goes on where it was."},
    ExitCodeInfo{schema_invalid, "SCHEMA_INVALID", "The .prisma files say something that is no schema.",
                 "Mend the places above."},
    ExitCodeInfo{unknown_realm, "UNKNOWN_REALM", "The default tenant belongs to a realm that is not configured.",
                 "Add the realm to iam.realms, or correct iam.defaultTenantKey."},
    ExitCodeInfo{unknown_tenant, "UNKNOWN_TENANT", "The configuration names a tenant that does not exist.",
                 "Correct iam.defaultTenantKey."},
    ExitCodeInfo{unknown_org, "UNKNOWN_ORG", "The configuration names an organisation that does not exist.",
                 "Add it to iam.realms.<realm>.tenants.<tenant>.orgs, or correct iam.defaultOrgKey."},
    ExitCodeInfo{org_without_tenant, "ORG_WITHOUT_TENANT", "A default organisation is set without a default tenant.",
                 "Set iam.defaultTenantKey too."},
    ExitCodeInfo{
        forced_shutdown, "FORCED_SHUTDOWN",
        "A second signal, or something that hung beyond shutdownTimeoutMs, ended the process before its shutdown"
        " was complete.",
        "Nothing acknowledged is lost. Give it shutdownTimeoutMs next time, or read what hung in the log."},
    ExitCodeInfo{bootstrap_error, "BOOTSTRAP_ERROR", "The start failed for another reason.",
                 "Read the message above it."},
    ExitCodeInfo{usage, "USAGE", "The command line is not understood.", "`athyper help`"},
};

struct KeyToCode {
  std::string_view prefix;
  ExitCode code;
};
// First match wins, so the longer prefix stands first.
constexpr std::array kByKey{
    KeyToCode{"config.file", config_file_error},
    KeyToCode{"config.", config_validation_error},
    KeyToCode{"iam.secret_ref_missing", iam_secret_ref_missing},
    KeyToCode{"iam.default_realm_missing", iam_default_realm_missing},
    KeyToCode{"iam.issuer_mismatch", issuer_realm_mismatch},
    KeyToCode{"iam.prod_nonprod_idp", prod_nonprod_idp},
    KeyToCode{"iam.prod_missing_base_url", prod_missing_base_url},
    KeyToCode{"iam.prod_wildcard_redirect", prod_wildcard_redirect},
    KeyToCode{"iam.unknown_realm", unknown_realm},
    KeyToCode{"iam.unknown_tenant", unknown_tenant},
    KeyToCode{"iam.unknown_org", unknown_org},
    KeyToCode{"iam.org_without_tenant", org_without_tenant},
    KeyToCode{"http_server.port_in_use", port_in_use},
    KeyToCode{"db.postgres_missing", postgres_missing},
    KeyToCode{"db.foreign_data_dir", data_folder_unusable},
    KeyToCode{"db.data_dir_unusable", data_folder_unusable},
    KeyToCode{"db.version_mismatch", data_folder_unusable},
    KeyToCode{"db.cluster_damaged", data_folder_unusable},
    KeyToCode{"db.owner_", owner_connection},
    KeyToCode{"db.seed_changed", seed_changed},
    KeyToCode{"db.provision_failed", failed},
    KeyToCode{"cli.not_confirmed", failed},
    KeyToCode{"cli.not_local", failed},
    KeyToCode{"migration.unwritable", failed},
    KeyToCode{"migration.no_folder", failed},
    KeyToCode{"migration.bad_name", usage},
    KeyToCode{"migration.", migration_refused},
    KeyToCode{"schema.database_moved", migration_refused},
    KeyToCode{"schema.target_missed", migration_refused},
    KeyToCode{"schema.other_plan", migration_refused},
    KeyToCode{"schema.waiting", schema_waiting},
    KeyToCode{"schema.busy", schema_waiting},
    KeyToCode{"schema.invalid", schema_invalid},
    KeyToCode{"schema.refused_by_database", schema_invalid},
    KeyToCode{"schema.pooler", owner_connection},
    KeyToCode{"schema.", failed},
    KeyToCode{"ref.", failed},
    KeyToCode{"db.", database_unreachable},
    KeyToCode{"audit.key_invalid", config_validation_error},
    KeyToCode{"data_folder.", data_folder_unusable},
    KeyToCode{"instance.already_running", already_running},
    KeyToCode{"pg.", database_unreachable},
};

}  // namespace

std::span<const ExitCodeInfo> exit_code_table() {
  return kTable;
}

StartupError to_startup_error(const lib::Error& error) {
  StartupError startup{bootstrap_error, error.message, {}};
  for (const auto& [prefix, code] : kByKey) {
    if (!std::string_view(error.key).starts_with(prefix)) continue;
    startup.code = code;
    break;
  }
  for (const auto& info : kTable) {
    if (info.code == startup.code) startup.remedy = info.remedy;
  }
  for (const auto& detail : error.details)
    startup.message += "\n  " + detail.path + (detail.path.empty() ? "" : ": ") + detail.message;
  return startup;
}

}  // namespace athyper::runtime
