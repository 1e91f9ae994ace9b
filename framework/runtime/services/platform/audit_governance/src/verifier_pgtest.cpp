// What an owner of the database can do to an audit trail, and what the verifier says of it.
#include <athyper/runtime/audit_governance/verifier.hpp>

#include <set>

#include <lib/base/base64.hpp>

#include "testing/audit_fixture.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Twelve rows under three seals of four.
class Verifier : public AuditFixture {
 protected:
  static constexpr SealLimits kFour{.rows_in_seal = 4, .seals_in_run = 100, .rows_in_look = 100};

  Verifier() {
    write(12);
    seal(SealSpan::recent, kFour);
    for (int i = 1; i <= 12; ++i) ids_.push_back(id_of(i));
  }
  VerifyReport verify(std::optional<Anchor> anchor = {}) { return verify_with(keys_, std::move(anchor)); }
  VerifyReport verify_with(const SealKeys& keys, std::optional<Anchor> anchor = {}) {
    return await<VerifyReport>([&] { return verify_chain(*chain_, keys, anchor); });
  }
  std::string id_of(int place) {
    return text("select id::text from core.audit_log where tenant_id = '" + acme_.to_string() +
                "' order by id offset " + std::to_string(place - 1) + " limit 1");
  }
  std::string row(int place) const { return ids_[static_cast<std::size_t>(place - 1)]; }

  /// One finding of that kind, about the row at that place.
  void expect_row(const VerifyReport& report, FindingKind kind, int place, std::size_t at = 0) {
    ASSERT_GT(report.findings.size(), at) << to_json(report).dump();
    const auto& finding = report.findings[at];
    EXPECT_EQ(to_string(finding.kind), to_string(kind)) << to_json(report).dump();
    EXPECT_EQ(finding.place, place);
    ASSERT_TRUE(finding.row);
    EXPECT_EQ(finding.row->to_string(), row(place));
    EXPECT_EQ(finding.seal, (place + 3) / 4);
  }
  void expect_found(const VerifyReport& report, std::int64_t count) {
    EXPECT_EQ(report.found, count) << to_json(report).dump();
  }

  std::vector<std::string> ids_;
};

TEST_F(Verifier, is_content_with_an_untouched_chain) {
  const auto report = verify();
  EXPECT_TRUE(report.intact()) << to_json(report).dump();
  EXPECT_EQ(report.seals, 3);
  EXPECT_EQ(report.rows, 12);
  EXPECT_EQ(report.unsealed, 0);
  EXPECT_EQ(report.head.number, 3);
}

TEST_F(Verifier, tells_the_rows_that_wait_for_a_seal) {
  const auto oldest = clock_.now();
  write(2);
  const auto report = verify();
  EXPECT_TRUE(report.intact());
  EXPECT_EQ(report.unsealed, 2);
  EXPECT_EQ(report.oldest_unsealed, oldest);
}

TEST_F(Verifier, names_an_altered_row_whichever_column_it_is) {
  for (const std::string change :
       {"actor_type = 'user'", "action = 'data.update'", "entity_name = null", "entity_id = tenant_id",
        "entity_version = 3", "correlation_id = 'c'", "ip_address = '::1'", "user_agent = 'u'",
        "payload = payload || '{\"amount\": 1.5}'", "salt = '\\x00'", "leaf_hash = decode(repeat('01', 32), 'hex')",
        "actor_id = tenant_id", "occurred_at = occurred_at + interval '1 microsecond'"}) {
    run("begin; create table kept as select * from core.audit_log where id = '" + row(6) +
        "'; update core.audit_log set " + change + " where id = '" + row(6) + "'; commit");
    const auto report = verify();
    expect_row(report, FindingKind::altered, 6);
    expect_found(report, 1);
    run("begin; delete from core.audit_log where id = '" + row(6) +
        "'; insert into core.audit_log select * from kept; drop table kept; commit");
  }
  EXPECT_TRUE(verify().intact());
}

TEST_F(Verifier, names_a_deleted_row_with_its_time) {
  const auto time = text(
      "select to_char(occurred_at at time zone 'UTC', 'HH24:MI:SS') from core.audit_log where id = '" + row(5) + "'");
  run("delete from core.audit_log where id = '" + row(5) + "'");
  const auto report = verify();
  expect_row(report, FindingKind::missing, 5);
  EXPECT_NE(lib::to_rfc3339(*report.findings[0].occurred_at).find(time), std::string::npos);
  expect_found(report, 1);
}

TEST_F(Verifier, names_both_of_two_rows_that_were_swapped) {
  run("begin; update core.audit_log set id = '00000000-0000-7000-8000-0000000000ff' where id = '" + row(2) +
      "'; update core.audit_log set id = '" + row(2) + "' where id = '" + row(9) +
      "'; update core.audit_log set id = '" + row(9) + "' where id = '00000000-0000-7000-8000-0000000000ff'; commit");
  const auto report = verify();
  expect_row(report, FindingKind::altered, 2);
  expect_row(report, FindingKind::altered, 9, 1);
  expect_found(report, 2);
}

TEST_F(Verifier, names_a_row_that_was_put_in_among_sealed_ones) {
  clock_.advance(hours(2));
  write(1);
  seal();
  lib::ManualClock past(clock_.now() - hours(1));
  const auto id = lib::make_uuid_v7(past, random_).to_string();
  run("insert into core.audit_log select tenant_id, '" + id + "', '" + lib::to_rfc3339(past.now()) +
      "', actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, "
      "user_agent, "
      "payload, salt, leaf_hash from core.audit_log where id = '" +
      row(1) + "'");
  auto report = verify();
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::inserted);
  EXPECT_EQ(report.findings[0].row->to_string(), id);
  EXPECT_EQ(report.findings[0].occurred_at, past.now());
  // The nightly sweep seals it; it stays a finding.
  EXPECT_EQ(seal(SealSpan::whole).late, 1);
  report = verify();
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::backdated);
  EXPECT_EQ(report.findings[0].row->to_string(), id);
}

TEST_F(Verifier, names_a_second_row_of_a_sealed_id) {
  run("insert into core.audit_log select tenant_id, id, occurred_at + interval '1 hour', actor_id, actor_type, "
      "'forged', "
      "entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash "
      "from core.audit_log where id = '" +
      row(3) + "'");
  const auto report = verify();
  expect_row(report, FindingKind::inserted, 3);
  expect_found(report, 1);
}

TEST_F(Verifier, names_a_row_with_a_new_id_and_an_old_time) {
  clock_.advance(hours(48));
  const auto id = lib::make_uuid_v7(clock_, random_).to_string();
  run("insert into core.audit_log (tenant_id, id, occurred_at, actor_type, action, salt, leaf_hash) values ('" +
      acme_.to_string() + "', '" + id +
      "', '2026-11-22T12:00:03Z', 'system', 'forged', '', decode(repeat('00', 32), 'hex'))");
  seal();
  const auto report = verify();
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::backdated);
  EXPECT_EQ(report.findings[0].row->to_string(), id);
}

TEST_F(Verifier, names_every_row_of_a_cut_tail) {
  run("delete from core.audit_log where id >= '" + row(11) + "'");
  const auto report = verify();
  expect_row(report, FindingKind::missing, 11);
  expect_row(report, FindingKind::missing, 12, 1);
  expect_found(report, 2);
}

TEST_F(Verifier, misses_seals_that_were_cut_off_with_their_rows) {
  const auto anchor = verify().head;
  run("begin; delete from core.audit_seal where number = 3; delete from core.audit_log where id >= '" + row(9) +
      "'; commit");
  EXPECT_TRUE(verify().intact()) << "inside of the database nothing tells it";
  auto report = verify(anchor);
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::truncated);
  EXPECT_EQ(report.findings[0].seal, 3);
  // Nor can the gap be filled with other rows.
  write(4);
  seal(SealSpan::recent, kFour);
  report = verify(anchor);
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::chain_broken);
  EXPECT_EQ(report.findings[0].seal, 3);
}

TEST_F(Verifier, misses_all_seals_when_there_were_any) {
  const auto anchor = verify().head;
  run("truncate core.audit_seal");
  const auto report = verify(anchor);
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::truncated);
  EXPECT_EQ(report.unsealed, 12);
}

TEST_F(Verifier, misses_a_seal_in_the_middle) {
  run("delete from core.audit_seal where number = 2");
  const auto report = verify();
  ASSERT_GE(report.found, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::chain_broken);
  EXPECT_EQ(report.findings[0].seal, 2);
}

TEST_F(Verifier, sees_what_was_changed_in_a_seal) {
  for (const std::string change :
       {"header = replace(header, '\"rows\":\"4\"', '\"rows\":\"5\"')",
        "header = replace(header, '\"number\":\"2\"', '\"number\":\"4\"')", "header = '{}'",
        "signature = decode(repeat('00', 64), 'hex')", "entries = substr(entries, 1, 48)", "row_ids = row_ids[1:3]"}) {
    run("create table kept as select * from core.audit_seal where number = 2; update core.audit_seal set " + change +
        " where number = 2");
    const auto report = verify();
    ASSERT_GE(report.found, 1) << change;
    EXPECT_EQ(report.findings[0].kind, FindingKind::seal_forged) << change << to_json(report).dump();
    EXPECT_EQ(report.findings[0].seal, 2) << change;
    run("begin; delete from core.audit_seal where number = 2; insert into core.audit_seal select * from kept; drop "
        "table "
        "kept; commit");
  }
  EXPECT_TRUE(verify().intact());
}

// He who changes a row and the hash of it in the seal cannot make its mark.
TEST_F(Verifier, names_a_row_that_was_changed_together_with_its_seal) {
  run("update core.audit_log set action = 'forged' where id = '" + row(7) + "'");
  const auto records = await<std::vector<AuditRecord>>([&] { return chain_->records({*lib::parse_uuid(row(7))}); });
  const auto hash = lib::hex_encode(row_hash(records[0].values));
  // The third entry of the second seal: 8 bytes of time, then the hash.
  run("update core.audit_seal set entries = overlay(entries placing decode('" + hash +
      "', 'hex') from 2 * 48 + 8 + 1 for 32) where number = 2");
  auto report = verify();
  expect_row(report, FindingKind::altered, 7);
  expect_found(report, 1);
  // Who has only the public key knows the seal.
  report = verify_with(*SealKeys::make("", {keys_.name()}));
  expect_found(report, 1);
  EXPECT_EQ(report.findings[0].kind, FindingKind::seal_forged);
  EXPECT_EQ(report.findings[0].seal, 2);
}

TEST_F(Verifier, names_rows_that_a_seal_holds_in_another_order) {
  run("update core.audit_seal set row_ids = array[row_ids[1], row_ids[3], row_ids[2], row_ids[4]], entries = "
      "substr(entries, 1, 48) || substr(entries, 97, 48) || substr(entries, 49, 48) || substr(entries, 145) "
      "where number = 1");
  const auto report = verify();
  ASSERT_EQ(report.found, 1) << to_json(report).dump();
  EXPECT_EQ(report.findings[0].kind, FindingKind::reordered);
  EXPECT_EQ(report.findings[0].row->to_string(), row(3));
  EXPECT_EQ(report.findings[0].place, 2);
}

TEST_F(Verifier, does_not_believe_a_chain_that_was_made_without_the_key) {
  run("truncate core.audit_seal; update core.audit_log set action = 'forged' where id = '" + row(4) + "'");
  const auto forger = *SealKeys::make(std::string(32, 'x'), {});
  await<SealReport>([&] { return seal_rows(*chain_, forger, clock_.now(), SealSpan::recent, kFour); });
  EXPECT_TRUE(verify_with(forger).intact());
  const auto report = verify();
  expect_found(report, 3);
  for (const auto& finding : report.findings) EXPECT_EQ(finding.kind, FindingKind::seal_forged);
  EXPECT_NE(report.findings[0].message.find(forger.name()), std::string::npos);
}

TEST_F(Verifier, believes_a_former_key_when_it_is_told_to) {
  write(2);
  const auto next = *SealKeys::make(std::string(32, 'n'), {keys_.name()});
  await<SealReport>([&] { return seal_rows(*chain_, next, clock_.now()); });
  EXPECT_TRUE(verify_with(next).intact());
  const auto unaware = verify_with(*SealKeys::make(std::string(32, 'n'), {}));
  expect_found(unaware, 3);
  EXPECT_EQ(unaware.findings[0].kind, FindingKind::seal_forged);
}

TEST_F(Verifier, knows_which_rows_were_dropped_by_retention) {
  clock_.set(*lib::parse_rfc3339("2027-02-03T12:00:00Z"));
  run("select app.ensure_partitions('2027-02-03T12:00:00Z')");
  write(3);
  seal();
  EXPECT_TRUE(await<bool>(
      [&] { return seal_retirement(*chain_, keys_, clock_.now(), *lib::parse_rfc3339("2026-12-01T00:00:00Z")); }));
  run("drop table core.audit_log_2026_11");
  auto report = verify();
  EXPECT_TRUE(report.intact()) << to_json(report).dump();
  EXPECT_EQ(report.retired, 12);
  EXPECT_EQ(report.rows, 3);
  run("drop table core.audit_log_2027_02");
  report = verify();
  expect_found(report, 3);
  EXPECT_EQ(report.findings[0].kind, FindingKind::missing);
  EXPECT_EQ(report.findings[0].place, 13);
}

TEST_F(Verifier, does_not_believe_a_retirement_that_nobody_signed) {
  run("update core.audit_seal set header = replace(header, '\"root\"', "
      "'\"retired_before\":\"2030-01-01T00:00:00.000000Z\","
      "\"root\"') where number = 3; delete from core.audit_log where id = '" +
      row(1) + "'");
  const auto report = verify();
  expect_row(report, FindingKind::missing, 1);
  expect_found(report, 2);
}

TEST_F(Verifier, checks_a_logical_copy_like_the_original) {
  run("create table log as select * from core.audit_log; create table seals as select * from core.audit_seal;"
      "truncate core.audit_log, core.audit_seal; insert into core.audit_log select * from log order by random();"
      "insert into core.audit_seal select * from seals");
  EXPECT_TRUE(verify().intact());
  write(3);
  EXPECT_EQ(seal().rows, 3);
  EXPECT_TRUE(verify().intact());
}

TEST_F(Verifier, reads_while_others_write_and_seal) {
  std::atomic<bool> done = false;
  std::thread others([&] {
    for (int i = 0; i < 10; ++i) {
      write_now(acme_);
      write_now(acme_);
      loops_.run_and_wait(1, [&]() -> lib::Task<void> {
        const auto chain = make_tenant_chain(*db_, acme_);
        const auto sealed = co_await seal_rows(*chain, keys_, clock_.now());
        EXPECT_TRUE(sealed.ok());
      });
    }
    done = true;
  });
  int readings = 0;
  while (!done || readings == 0) {
    const auto report = verify();
    EXPECT_TRUE(report.intact()) << to_json(report).dump();
    ++readings;
  }
  others.join();
  EXPECT_EQ(verify().rows, 32);
}

TEST_F(Verifier, sees_the_rows_of_its_tenant_alone) {
  write(2, borealis_);
  const auto chain = make_tenant_chain(*db_, borealis_);
  const auto report = await<VerifyReport>([&] { return verify_chain(*chain, keys_); });
  EXPECT_EQ(report.seals, 0);
  EXPECT_EQ(report.unsealed, 2);
  // A seal of one tenant does not serve another.
  run("insert into core.audit_seal select '" + borealis_.to_string() +
      "', number, sealed_at, header, signature, low_id, high_id, row_ids, entries from core.audit_seal where number = "
      "1");
  const auto forged = await<VerifyReport>([&] { return verify_chain(*chain, keys_); });
  ASSERT_GE(forged.found, 1);
  EXPECT_EQ(forged.findings[0].kind, FindingKind::seal_forged);
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
