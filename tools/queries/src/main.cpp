// kysely:codegen: makes typed C++ functions from the named .sql files, every query prepared against the real schema.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <athyper/adapters/db/embedded_cluster.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/base/json.hpp>

#include "codegen.hpp"

namespace {

namespace fs = std::filesystem;
using athyper::adapters::db::EmbeddedCluster;
using athyper::queries::Generated;
using lib::Json;

constexpr int kUsage = 64;
constexpr std::chrono::milliseconds kConnectLimit{10'000};
constexpr const char* kHelp =
    "usage: ./athyper kysely:codegen [--check] [--json] [--connection URL] [--root DIR]\n\n"
    "Makes typed C++ functions from the named queries in */sql/*.sql. Every query is prepared against a database that\n"
    "provisioning made: a throw-away one, or the one behind --connection.\n\n"
    "  --check           write nothing; exit code 1 when a committed file is not what it would be\n"
    "  --json            one line of JSON on stdout\n"
    "  --connection URL  a provisioned database, as a role that may create functions; nothing is left in it\n"
    "                    (or ATHYPER_QUERIES_CONNECTION in the environment)\n"
    "  --root DIR        the repository (default: the current folder)\n\n"
    "Exit codes: 0 done, 1 a query was refused or a file is stale, 64 wrong usage.\n";

struct Options {
  bool check = false;
  bool json = false;
  bool help = false;
  std::string connection;
  std::string root = ".";
};

std::optional<Options> options_of(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const bool has_value = i + 1 < argc;
    if (word == "--check") {
      options.check = true;
    } else if (word == "--json") {
      options.json = true;
    } else if (word == "--help") {
      options.help = true;
    } else if (word == "--connection" && has_value) {
      options.connection = argv[++i];
    } else if (word == "--root" && has_value) {
      options.root = argv[++i];
    } else {
      return std::nullopt;
    }
  }
  return options;
}

/// A cluster of our own in a folder that is gone at the end.
class ThrowAwayDatabase {
 public:
  ThrowAwayDatabase() = default;
  ~ThrowAwayDatabase() {
    cluster_.reset();
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
  }
  ThrowAwayDatabase(const ThrowAwayDatabase&) = delete;
  ThrowAwayDatabase& operator=(const ThrowAwayDatabase&) = delete;

  lib::Result<std::string> make() {
    std::string pattern = (fs::temp_directory_path() / "athyper-queries-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
      return lib::Error{lib::ErrorCode::unavailable, "queries.no_folder", "no temporary folder can be made"};
    folder_ = pattern;
    athyper::adapters::db::EmbeddedClusterOptions options;
    options.data_dir = folder_;
    options.shared_buffers = "32MB";
    options.fsync = false;
    TRY(cluster_, EmbeddedCluster::ensure(options));
    TRY(athyper::adapters::db::provision(cluster_->owner_connection(), lib::system_clock().now(), {.seed = false}));
    return cluster_->owner_connection();
  }

 private:
  std::string folder_;
  std::unique_ptr<EmbeddedCluster> cluster_;
};

lib::Result<Generated> generate(const Options& options) {
  ThrowAwayDatabase database;
  std::string connection = options.connection;
  if (const char* given = std::getenv("ATHYPER_QUERIES_CONNECTION"); connection.empty() && given != nullptr)
    connection = given;
  if (connection.empty()) {
    TRY(connection, database.make());
  }
  TRY(const auto opened, lib::pg::BlockingConnection::open(connection, kConnectLimit));
  return athyper::queries::generate(options.root, *opened);
}

int fail(const lib::Error& error, bool as_json) {
  Json findings = Json::array();
  for (const auto& detail : error.details) {
    findings.push_back(Json::object({{"place", detail.path}, {"code", detail.code}, {"message", detail.message}}));
    std::fprintf(stderr, "%s: %s\n", detail.path.c_str(), detail.message.c_str());
  }
  std::fprintf(stderr, "%s\n", lib::describe(error).c_str());
  if (as_json)
    std::printf("%s\n", Json::object({{"error", error.key}, {"findings", std::move(findings)}}).dump().c_str());
  return 1;
}

int report(const Options& options, const Generated& generated, const std::vector<std::string>& stale) {
  Json list = Json::array();
  for (const auto& path : stale) {
    list.push_back(path);
    if (!options.json) std::printf("%s %s\n", options.check ? "stale  " : "written", path.c_str());
  }
  if (options.json) {
    std::printf("%s\n", Json::object({{"queryFiles", static_cast<std::int64_t>(generated.query_files)},
                                      {"queries", static_cast<std::int64_t>(generated.queries)},
                                      {options.check ? "stale" : "written", std::move(list)}})
                            .dump()
                            .c_str());
  } else {
    std::printf("%zu queries in %zu files, %zu generated files %s\n", generated.queries, generated.query_files,
                stale.size(), options.check ? "stale" : "written");
  }
  return options.check && !stale.empty() ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = options_of(argc, argv);
  if (!options) {
    std::fputs(kHelp, stderr);
    return kUsage;
  }
  if (options->help) {
    std::fputs(kHelp, stdout);
    return 0;
  }
  const auto generated = generate(*options);
  if (!generated.ok()) return fail(generated.error(), options->json);
  const auto stale = athyper::queries::stale_files(options->root, *generated);
  if (!options->check) {
    if (const auto written = athyper::queries::write_files(options->root, *generated, stale); !written.ok())
      return fail(written.error(), options->json);
  }
  return report(*options, *generated, stale);
}
