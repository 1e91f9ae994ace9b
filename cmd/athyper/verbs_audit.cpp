// The verbs of the audit trail's proof. They read the database themselves: they need no server and trust none.
#include <charconv>
#include <chrono>
#include <fstream>
#include <functional>
#include <map>
#include <optional>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/audit_governance/exporter.hpp>
#include <athyper/runtime/audit_governance/sealer.hpp>
#include <athyper/runtime/audit_governance/verifier.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <lib/net/loops.hpp>

#include "audit_keys.hpp"
#include "confirm.hpp"
#include "owner_database.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

namespace audit = runtime::audit_governance;
using lib::Json;

constexpr std::chrono::seconds kClosing{2};
constexpr int kMostMonths = 1'200;
constexpr const char* kSignIns = "sign-ins";

/// The database behind a verb, for as long as the verb runs.
class AuditDatabase {
 public:
  // The role of requests is enough where it has a connection of its own; an embedded database has its owner.
  static lib::Result<std::unique_ptr<AuditDatabase>> open(const Arguments& arguments) {
    TRY(const auto loaded, runtime::load_config(runtime::process_config_inputs({})));
    std::unique_ptr<AuditDatabase> opened(new AuditDatabase());
    if (loaded.config.db_url.empty()) {
      TRY(opened->owner_, open_owner_database(arguments));
    } else {
      opened->owner_.connection = loaded.config.db_url;
    }
    TRY(opened->keys_, audit_keys(loaded.config, data_dir_of(arguments)));
    opened->loops_.start();
    TRY(opened->db_, adapters::db::create_db_adapter({.runtime_connection = opened->owner_.connection,
                                                      .owner_connection = owner_of(loaded.config, *opened)},
                                                     opened->loops_, lib::system_clock()));
    return opened;
  }
  ~AuditDatabase() {
    if (db_) db_->close(kClosing);
    loops_.stop();
  }

  template <class T>
  lib::Result<T> await(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await work()); });
    return *std::move(out);
  }
  const audit::SealKeys& keys() const { return keys_; }
  adapters::db::DbClient& db() { return *db_; }

  /// The trails of the options --tenant and --sign-ins, each by the name people have for it.
  lib::Result<std::map<std::string, std::unique_ptr<audit::Chain>>> trails(const Arguments& arguments) {
    std::map<std::string, std::unique_ptr<audit::Chain>> trails;
    const auto wanted = arguments.get("tenant");
    if (wanted.empty()) trails.emplace(kSignIns, audit::make_sign_in_chain(*db_));
    if (arguments.has(kSignIns)) return trails;
    runtime::TenantDirectory tenants(*db_);
    const auto read = await<bool>([&]() -> lib::Task<lib::Result<bool>> {
      CO_TRY(co_await tenants.refresh());
      co_return true;
    });
    if (!read.ok()) return read.error();
    for (const auto& tenant : tenants.registry().list()) {
      if (!wanted.empty() && tenant->tenant_key != wanted) continue;
      TRY(const auto id, lib::parse_uuid(tenant->tenant_id));
      trails.emplace(tenant->tenant_key, audit::make_tenant_chain(*db_, id));
    }
    if (trails.empty())
      return lib::Error{lib::ErrorCode::not_found, "tenant.unknown", "There is no tenant " + wanted + "."};
    return trails;
  }

 private:
  AuditDatabase() = default;

  static const std::string& owner_of(const runtime::RuntimeConfig& config, const AuditDatabase& opened) {
    return config.db_admin_url.empty() ? opened.owner_.connection : config.db_admin_url;
  }

  audit::SealKeys keys_ = *audit::SealKeys::make("", {});
  OwnerDatabase owner_;
  lib::net::Loops loops_{1};
  std::unique_ptr<adapters::db::DbAdapter> db_;
};

/// The ends of chains in what `audit verify --json` printed before, by chain. Error key "audit.anchor_malformed".
lib::Result<std::map<std::string, audit::Anchor>> anchors_of(const std::string& path) {
  std::ifstream file(path);
  if (!file) return lib::Error{lib::ErrorCode::not_found, "audit.anchor_malformed", "cannot read " + path};
  std::map<std::string, audit::Anchor> anchors;
  for (std::string text; std::getline(file, text);) {
    const auto json = lib::parse_json(text);
    const auto chain = json.ok() ? json->get_string("chain") : std::nullopt;
    if (!chain)
      return lib::Error{lib::ErrorCode::invalid_argument, "audit.anchor_malformed",
                        path + " is not what `athyper audit verify --json` prints."};
    const Json* head = json->find("head");
    if (head == nullptr || !head->is_object()) continue;
    anchors[std::string(*chain)] = {.number = head->get_integer("number").value_or(0),
                                    .hash = std::string(head->get_string("hash").value_or(""))};
  }
  return anchors;
}

std::string sentence(const audit::Finding& finding) {
  std::string text = "  " + std::string(to_string(finding.kind));
  if (finding.seal != 0) text += "  seal " + std::to_string(finding.seal);
  if (finding.place != 0) text += "  place " + std::to_string(finding.place);
  if (finding.row) text += "  row " + finding.row->to_string();
  if (finding.occurred_at) text += "  of " + lib::to_rfc3339(*finding.occurred_at);
  return text + ": " + finding.message;
}

void print(const std::string& name, const audit::VerifyReport& report) {
  line(name + "  " + (report.intact() ? "intact" : std::to_string(report.found) + " findings") + "  " +
       std::to_string(report.seals) + " seals, " + std::to_string(report.rows) + " rows" +
       (report.retired > 0 ? ", " + std::to_string(report.retired) + " dropped by retention" : ""));
  if (report.unsealed > 0)
    line("  " + std::to_string(report.unsealed) + " rows wait for a seal, the oldest since " +
         lib::to_rfc3339(*report.oldest_unsealed));
  for (const auto& finding : report.findings) line(sentence(finding));
}

ExitCode run_audit_verify(const Arguments& arguments) {
  std::map<std::string, audit::Anchor> anchors;
  if (arguments.has("since")) {
    auto read = anchors_of(arguments.get("since"));
    if (!read.ok()) return fail({ExitCode::usage, read.error().message, {}});
    anchors = *std::move(read);
  }
  const auto database = AuditDatabase::open(arguments);
  if (!database.ok()) return fail(database.error());
  const auto trails = (*database)->trails(arguments);
  if (!trails.ok()) return fail({ExitCode::failed, trails.error().message, {}});
  bool intact = true;
  for (const auto& [name, chain] : *trails) {
    std::optional<audit::Anchor> anchor;
    if (const auto found = anchors.find(chain->name()); found != anchors.end()) anchor = found->second;
    const auto report = (*database)->await<audit::VerifyReport>(
        [&] { return audit::verify_chain(*chain, (*database)->keys(), anchor); });
    if (!report.ok()) return fail(report.error());
    intact = intact && report->intact();
    if (arguments.has("json")) {
      Json json = audit::to_json(*report);
      json.set("name", name);
      line(json.dump());
    } else {
      print(name, *report);
    }
  }
  return intact ? ExitCode::ok : ExitCode::failed;
}

ExitCode run_audit_export(const Arguments& arguments) {
  const auto format = arguments.get("format", "jsonl");
  if (format != "jsonl" && format != "csv") return fail({ExitCode::usage, "--format takes jsonl or csv", {}});
  if (arguments.has("tenant") == arguments.has(kSignIns))
    return fail({ExitCode::usage, "audit export needs either --tenant T or --sign-ins", {}});
  const auto database = AuditDatabase::open(arguments);
  if (!database.ok()) return fail(database.error());
  auto trails = (*database)->trails(arguments);
  if (!trails.ok()) return fail({ExitCode::failed, trails.error().message, {}});
  audit::Exporter exporter(std::move(trails->begin()->second), (*database)->keys(),
                           format == "csv" ? audit::ExportFormat::csv : audit::ExportFormat::jsonl,
                           lib::system_clock().now());
  while (true) {
    const auto piece = (*database)->await<std::string>([&] { return exporter.next(); });
    if (!piece.ok()) return fail(piece.error());
    if (piece->empty()) break;
    if (std::fwrite(piece->data(), 1, piece->size(), stdout) != piece->size())
      return fail({ExitCode::failed, "the export cannot be written", {}});
  }
  if (std::fflush(stdout) != 0) return fail({ExitCode::failed, "the export cannot be written", {}});
  return ExitCode::ok;
}

/// The first day of the month that many months before this one.
lib::Timestamp month_before(lib::Timestamp now, int months) {
  const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
  return std::chrono::sys_days((today.year() / today.month() / 1) - std::chrono::months(months));
}

// Everything that goes must be under a seal, and the seals must say that it goes, before it does.
lib::Task<lib::Result<void>> retire(audit::Chain& chain, const audit::SealKeys& keys, lib::Timestamp before) {
  for (bool more = true; more;) {
    CO_TRY(const auto report,
           co_await audit::seal_rows(chain, keys, lib::system_clock().now(), audit::SealSpan::whole));
    more = report.more;
  }
  CO_TRY(co_await audit::seal_retirement(chain, keys, lib::system_clock().now(), before));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<bool>> retire_all(adapters::db::DbClient& db, const audit::SealKeys& keys,
                                        const std::map<std::string, std::unique_ptr<audit::Chain>>& trails,
                                        int months) {
  const auto before = month_before(lib::system_clock().now(), months);
  for (const auto& [name, chain] : trails) {
    CO_TRY(co_await retire(*chain, keys, before));
  }
  const auto drop = [&](const std::string& table) {
    return "select app.drop_old_months('core', '" + table + "', " + std::to_string(months) + ")";
  };
  CO_TRY(co_await db.run_ddl({drop("audit_log"), drop("auth_audit")}, false));
  co_return true;
}

ExitCode run_audit_retire(const Arguments& arguments) {
  int months = 0;
  const auto text = arguments.get("keep");
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), months);
  if (error != std::errc() || end != text.data() + text.size() || months < 1 || months > kMostMonths)
    return fail({ExitCode::usage, "audit retire needs --keep MONTHS, 1 to 1200", {}});
  const auto database = AuditDatabase::open(arguments);
  if (!database.ok()) return fail(database.error());
  if (!(*database)->keys().can_seal())
    return fail({ExitCode::failed, "Rows go only under a seal that says so.", "set AUDIT_SEAL_KEY"});
  const auto trails = (*database)->trails(arguments);
  if (!trails.ok()) return fail({ExitCode::failed, trails.error().message, {}});
  const auto asked =
      confirm("This drops the rows of the audit trail of every month before those that are kept.", arguments);
  if (!asked.ok()) return fail(asked.error());
  const auto done =
      (*database)->await<bool>([&] { return retire_all((*database)->db(), (*database)->keys(), *trails, months); });
  if (!done.ok()) return fail(done.error());
  line("months before " + lib::to_rfc3339(month_before(lib::system_clock().now(), months)).substr(0, 7) +
       " are dropped");
  return ExitCode::ok;
}

}  // namespace

std::vector<CommandSpec> audit_commands() {
  constexpr OptionSpec tenant{"tenant", "T", "the trail of this tenant alone"};
  constexpr OptionSpec sign_ins{"sign-ins", "", "the sign-ins of the installation alone"};
  return {
      {.name = "audit verify",
       .arguments = "",
       .summary = "Hold the audit trails against their seals; 1 when something is not as it was sealed",
       .options = {kDataDir,
                   tenant,
                   sign_ins,
                   {"since", "FILE", "what --json printed before: no seal of then may be gone"},
                   {"json", "", "print one JSON object a line for each trail"}},
       .examples = "  athyper audit verify --json > monday.jsonl\n  athyper audit verify --since monday.jsonl\n\n"
                   "Keys: AUDIT_SEAL_KEY, or AUDIT_TRUSTED_KEYS with public keys alone; with neither the key of the"
                   " data folder.\n",
       .run = run_audit_verify},
      {.name = "audit export",
       .arguments = "",
       .summary = "Print an audit trail with its proof, which anybody can check without this product",
       .options = {kDataDir, tenant, sign_ins, {"format", "jsonl|csv", "with its proof, or rows for a spreadsheet"}},
       .examples = "  athyper audit export --tenant acme > acme.jsonl\n"
                   "  node docs/verify-audit-export.mjs acme.jsonl PUBLIC_KEY\n",
       .run = run_audit_export},
      {.name = "audit retire",
       .arguments = "",
       .summary = "Drop the oldest months of the audit trails; their seals say so and stay",
       .options = {kDataDir, {"keep", "MONTHS", "so many beside the running one"}, {"yes", "", "do not ask"}},
       .examples = "  athyper audit retire --keep 84\n\nDATABASE_ADMIN_URL is the owner's connection.\n",
       .run = run_audit_retire}};
}

}  // namespace athyper::cmd
