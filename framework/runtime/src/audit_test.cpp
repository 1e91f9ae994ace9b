#include <athyper/runtime/audit.hpp>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <lib/crypto/crypto.hpp>
#include <lib/log/logger.hpp>

namespace athyper::runtime {
namespace {

TEST(AuditSeal, hash_covers_salt_id_and_canonical_content) {
  lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  lib::SeededRandom random(7);
  const auto content = lib::Json::object({{"b", 1}, {"a", "x"}});
  const auto row = seal_audit_row(content, clock, random);
  EXPECT_EQ(row.salt.size(), 16u);
  EXPECT_EQ(row.leaf_hash, lib::crypto::sha256(row.salt + row.id.to_string() + R"({"a":"x","b":1})"));
}

TEST(AuditSeal, equal_content_hashes_differently_each_time) {
  lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  lib::SeededRandom random(7);
  const auto content = lib::Json::object({{"a", 1}});
  EXPECT_NE(seal_audit_row(content, clock, random).leaf_hash, seal_audit_row(content, clock, random).leaf_hash);
}

// Runs a write to its end on a loop of its own; true when it succeeded.
bool wrote(AuditWriter& writer, AuditEvent event) {
  boost::asio::io_context loop;
  bool ok = false;
  boost::asio::co_spawn(loop, writer.write({}, std::move(event)),
                        [&](std::exception_ptr, lib::Result<void> result) { ok = result.ok(); });
  loop.run();
  return ok;
}

TEST(AuditWriter, the_console_writer_leaves_one_line_in_the_audit_category) {
  std::string lines;
  const lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  const lib::log::Logger logger([&](std::string_view line) { lines += line; }, lib::log::Level::info, clock);
  ConsoleAuditWriter writer(logger);
  AuditEvent event;
  event.action = "runtime.boot.start";
  EXPECT_TRUE(wrote(writer, event));
  EXPECT_NE(lines.find("\"event\":\"audit.runtime.boot.start\""), std::string::npos) << lines;
  EXPECT_NE(lines.find("\"category\":\"audit\""), std::string::npos) << lines;
}

TEST(AuditWriter, the_noop_writer_succeeds) {
  NoopAuditWriter writer;
  EXPECT_TRUE(wrote(writer, {}));
}

}  // namespace
}  // namespace athyper::runtime
