// The stores of sessions and of the development issuer against the tables they stand on: what is taken once is taken
// once, however many take it.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <latch>

#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/db/event_store.hpp>
#include <athyper/runtime/audit_governance/event_subscribers.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "pg_issuer_store.hpp"
#include "pg_session_store.hpp"

namespace athyper::cmd {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kTakers = 20;
const lib::Timestamp kNow = *lib::parse_rfc3339("2026-11-22T12:00:00Z");

std::string hash_of(char byte) {
  return std::string(32, byte);
}

template <class T>
lib::Task<void> answer_into(lib::Task<T> work, std::optional<T>& out, std::latch& done) {
  out.emplace(co_await std::move(work));
  done.count_down();
}

class StoreTest : public ::testing::Test {
 protected:
  StoreTest() {
    loops_.start();
    db_ = *adapters::db::create_db_adapter({.runtime_connection = database_.runtime_connection()}, loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
  }
  ~StoreTest() override {
    db_->close(2s);
    loops_.stop();
  }

  /// Calls `work` so many times at once, over all loops, and waits for every answer.
  template <class T>
  std::vector<T> together(std::size_t count, std::function<lib::Task<T>()> work) {
    std::vector<std::optional<T>> answers(count);
    std::latch done(static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < count; ++i)
      loops_.spawn(i % loops_.size(), [&, i] { return answer_into<T>(work(), answers[i], done); });
    done.wait();
    std::vector<T> all;
    for (auto& answer : answers) all.push_back(*std::move(answer));
    return all;
  }

  /// The answer of one call.
  template <class T>
  lib::Result<T> call(std::function<lib::Task<lib::Result<T>>()> work) {
    return std::move(together<lib::Result<T>>(1, std::move(work)).front());
  }

  std::string text(const std::string& sql) {
    const auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << sql << "\n" << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }

  athyper::testing::TestDatabase database_;
  lib::net::Loops loops_{2};
  lib::ManualClock clock_{kNow};
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
};

// --- sessions ------------------------------------------------------------------------------------------------------

using neon::auth::StoredSession;
using neon::auth::StoredTransaction;
using FoundSession = std::optional<StoredSession>;

StoredSession session(char id, std::string sealed, std::string user = "ada") {
  return {.id_hash = hash_of(id),
          .realm_key = "main",
          .tenant_code = "acme",
          .user_key = std::move(user),
          .sealed = std::move(sealed),
          .created_at = kNow,
          .last_seen_at = kNow,
          .expires_at = kNow + 8h};
}

class SessionStoreTest : public StoreTest {
 protected:
  void put(StoredSession stored) {
    const auto done = call<void>([&] { return store_.insert(stored); });
    ASSERT_TRUE(done.ok()) << describe(done.error());
  }
  FoundSession find(char id) {
    auto found = call<FoundSession>([&] { return store_.find(hash_of(id)); });
    EXPECT_TRUE(found.ok());
    return found.ok() ? *std::move(found) : std::nullopt;
  }
  /// What is sealed in a session; a word of its own for none.
  std::string sealed(char id) {
    const FoundSession found = find(id);
    return found ? found->sealed : "nothing";
  }

  PgSessionStore store_{*db_};
};

TEST_F(SessionStoreTest, gives_back_a_session_as_it_was_put_in) {
  StoredSession stored = session('\xfe', std::string("\0\\x'\xff", 5));
  stored.last_seen_at = kNow + 1us;
  put(stored);
  const FoundSession found = find('\xfe');
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id_hash, stored.id_hash);
  EXPECT_EQ(found->realm_key, "main");
  EXPECT_EQ(found->tenant_code, "acme");
  EXPECT_EQ(found->user_key, "ada");
  EXPECT_EQ(found->sealed, stored.sealed);
  EXPECT_EQ(found->created_at, kNow);
  EXPECT_EQ(found->last_seen_at, kNow + 1us);
  EXPECT_EQ(found->expires_at, kNow + 8h);
  EXPECT_FALSE(find('x'));
}

TEST_F(SessionStoreTest, moves_the_last_sight_forward_only) {
  put(session('a', "one"));
  ASSERT_TRUE(call<void>([&] { return store_.touch(hash_of('a'), kNow + 5min); }).ok());
  ASSERT_TRUE(call<void>([&] { return store_.touch(hash_of('a'), kNow + 1min); }).ok());
  EXPECT_EQ(find('a')->last_seen_at, kNow + 5min);
}

TEST_F(SessionStoreTest, replaces_only_what_the_caller_has_seen) {
  put(session('a', "one"));
  const auto answers = together<lib::Result<bool>>(kTakers, [&] { return store_.replace(hash_of('a'), "one", "two"); });
  EXPECT_EQ(std::ranges::count_if(answers, [](const auto& done) { return done.ok() && *done; }), 1);
  EXPECT_EQ(sealed('a'), "two");
}

TEST_F(SessionStoreTest, rotates_both_places_or_neither) {
  put(session('a', "one"));
  put(session('c', "taken"));
  EXPECT_FALSE(call<bool>([&] { return store_.rotate(hash_of('a'), "stale", "gone", session('b', "next")); }).value());
  EXPECT_EQ(sealed('a') + sealed('b'), "onenothing");
  // The new place is taken, so the old one keeps what it had.
  EXPECT_FALSE(call<bool>([&] { return store_.rotate(hash_of('a'), "one", "gone", session('c', "next")); }).ok());
  EXPECT_EQ(sealed('a') + sealed('c'), "onetaken");

  EXPECT_TRUE(call<bool>([&] { return store_.rotate(hash_of('a'), "one", "gone", session('b', "next")); }).value());
  EXPECT_EQ(sealed('a') + sealed('b'), "gonenext");
}

TEST_F(SessionStoreTest, removes_all_sessions_of_a_user_and_no_other) {
  put(session('a', "one"));
  put(session('b', "two"));
  put(session('c', "three", "grace"));
  StoredSession elsewhere = session('d', "four");
  elsewhere.tenant_code = "borealis";
  put(elsewhere);
  ASSERT_TRUE(call<void>([&] { return store_.remove_of_user("acme", "ada"); }).ok());
  EXPECT_EQ(sealed('a') + sealed('b') + sealed('c') + sealed('d'), "nothingnothingthreefour");
  EXPECT_TRUE(call<bool>([&] { return store_.remove(hash_of('c')); }).value());
  EXPECT_FALSE(call<bool>([&] { return store_.remove(hash_of('c')); }).value());
}

TEST_F(SessionStoreTest, gives_a_sign_in_to_one_caller_and_drops_what_is_past_its_time) {
  using FoundTransaction = std::optional<StoredTransaction>;
  StoredSession past = session('p', "past");
  past.expires_at = kNow;
  put(past);
  put(session('a', "alive"));
  const auto save = [&](char id, lib::Timestamp at) {
    const auto done =
        call<void>([&] { return store_.insert_transaction({hash_of(id), std::string("\0s", 2), at, at + 10min}); });
    ASSERT_TRUE(done.ok()) << describe(done.error());
  };
  save('o', kNow - 1h);
  save('t', kNow);
  EXPECT_EQ(sealed('p') + sealed('a'), "nothingalive");
  EXPECT_FALSE(call<FoundTransaction>([&] { return store_.take_transaction(hash_of('o')); }).value());

  const auto answers =
      together<lib::Result<FoundTransaction>>(kTakers, [&] { return store_.take_transaction(hash_of('t')); });
  int taken = 0;
  for (const auto& answer : answers) {
    ASSERT_TRUE(answer.ok()) << describe(answer.error());
    if (!*answer) continue;
    ++taken;
    EXPECT_EQ((*answer)->sealed, std::string("\0s", 2));
    EXPECT_EQ((*answer)->expires_at, kNow + 10min);
  }
  EXPECT_EQ(taken, 1);
}

// --- the development issuer ----------------------------------------------------------------------------------------

using namespace adapters::auth;

const std::string kFamily = "0192f000-0000-7000-8000-00000000fa01";

IssuerCode code(char hash, lib::Timestamp expires_at = kNow + 60s) {
  return {.code_hash = hash_of(hash),
          .realm_key = "main",
          .client_id = "neon-web",
          .redirect_uri = "http://localhost:3000/api/auth/callback",
          .tenant_code = "acme",
          .username = "ada",
          .session_id = "session-1",
          .scope = "openid",
          .nonce = "",
          .code_challenge = "challenge",
          .created_at = kNow,
          .expires_at = expires_at};
}

IssuerRefresh refresh(char hash, lib::Timestamp expires_at = kNow + 8h) {
  return {.token_hash = hash_of(hash),
          .family = kFamily,
          .realm_key = "main",
          .client_id = "neon-web",
          .tenant_code = "acme",
          .username = "ada",
          .session_id = "session-1",
          .scope = "openid",
          .auth_time = kNow - 5min,
          .created_at = kNow,
          .expires_at = expires_at};
}

class IssuerStoreTest : public StoreTest {
 protected:
  void save(IssuerCode made) {
    ASSERT_TRUE(call<void>([&] { return store_.save_code(made); }).ok());
  }
  void save(IssuerRefresh made) {
    ASSERT_TRUE(call<void>([&] { return store_.save_refresh(made); }).ok());
  }
  void save(OneTimeLink made) {
    ASSERT_TRUE(call<void>([&] { return store_.save_link(made); }).ok());
  }
  Taken<IssuerCode> take_code(char hash, lib::Timestamp now = kNow) {
    return call<Taken<IssuerCode>>([&] { return store_.take_code(hash_of(hash), now); }).value();
  }
  Taken<IssuerRefresh> take_refresh(char hash, lib::Timestamp now = kNow) {
    return call<Taken<IssuerRefresh>>([&] { return store_.take_refresh(hash_of(hash), now); }).value();
  }

  PgIssuerStore store_{*db_};
};

using CodeState = Taken<IssuerCode>::State;
using RefreshState = Taken<IssuerRefresh>::State;

template <class T>
void expect_one_fresh(const std::vector<lib::Result<Taken<T>>>& answers) {
  using State = typename Taken<T>::State;
  std::size_t fresh = 0;
  std::size_t reused = 0;
  for (const auto& answer : answers) {
    ASSERT_TRUE(answer.ok()) << describe(answer.error());
    if (answer->state == State::fresh) ++fresh;
    if (answer->state == State::reused) ++reused;
    // Whoever comes late still learns whose session to end.
    EXPECT_EQ(answer->record.session_id, "session-1");
  }
  EXPECT_EQ(fresh, 1U);
  EXPECT_EQ(reused, kTakers - 1);
}

TEST_F(IssuerStoreTest, gives_a_code_to_one_of_many) {
  save(code('a'));
  expect_one_fresh<IssuerCode>(
      together<lib::Result<Taken<IssuerCode>>>(kTakers, [&] { return store_.take_code(hash_of('a'), kNow); }));
}

TEST_F(IssuerStoreTest, gives_a_refresh_token_to_one_of_many) {
  save(refresh('a'));
  expect_one_fresh<IssuerRefresh>(
      together<lib::Result<Taken<IssuerRefresh>>>(kTakers, [&] { return store_.take_refresh(hash_of('a'), kNow); }));
}

TEST_F(IssuerStoreTest, gives_a_link_to_one_of_many) {
  using FoundLink = std::optional<OneTimeLink>;
  save(OneTimeLink{hash_of('a'), "main", "acme", "ada", kNow, kNow + 10min});
  const auto answers = together<lib::Result<FoundLink>>(kTakers, [&] { return store_.take_link(hash_of('a'), kNow); });
  int taken = 0;
  for (const auto& answer : answers) {
    ASSERT_TRUE(answer.ok()) << describe(answer.error());
    if (!*answer) continue;
    ++taken;
    EXPECT_EQ((*answer)->username, "ada");
    EXPECT_EQ((*answer)->expires_at, kNow + 10min);
  }
  EXPECT_EQ(taken, 1);
}

TEST_F(IssuerStoreTest, gives_back_what_was_saved) {
  save(code('a'));
  const IssuerCode taken = take_code('a').record;
  EXPECT_EQ(taken.redirect_uri, "http://localhost:3000/api/auth/callback");
  EXPECT_EQ(taken.code_challenge, "challenge");
  EXPECT_EQ(taken.nonce, "");
  EXPECT_EQ(taken.created_at, kNow);
  save(refresh('r'));
  const IssuerRefresh token = take_refresh('r').record;
  EXPECT_EQ(token.family, kFamily);
  EXPECT_EQ(token.auth_time, kNow - 5min);
  EXPECT_EQ(token.expires_at, kNow + 8h);
}

TEST_F(IssuerStoreTest, does_not_know_what_is_past_its_time) {
  save(code('a', kNow));
  EXPECT_EQ(take_code('a').state, CodeState::unknown);
  save(refresh('b', kNow));
  EXPECT_EQ(take_refresh('b').state, RefreshState::unknown);
  save(OneTimeLink{hash_of('c'), "main", "acme", "ada", kNow - 1h, kNow});
  const auto link = call<std::optional<OneTimeLink>>([&] { return store_.take_link(hash_of('c'), kNow); });
  ASSERT_TRUE(link.ok());
  EXPECT_FALSE(*link);
  EXPECT_EQ(take_code('z').state, CodeState::unknown);
}

TEST_F(IssuerStoreTest, does_not_know_a_family_or_a_session_that_was_revoked) {
  save(refresh('a'));
  save(refresh('b'));
  IssuerRefresh other = refresh('c');
  other.family = "0192f000-0000-7000-8000-00000000fa02";
  other.session_id = "session-2";
  save(other);
  ASSERT_EQ(take_refresh('a').state, RefreshState::fresh);
  ASSERT_TRUE(call<void>([&] { return store_.revoke_family(kFamily, kNow); }).ok());
  EXPECT_EQ(take_refresh('a').state, RefreshState::unknown);
  EXPECT_EQ(take_refresh('b').state, RefreshState::unknown);
  ASSERT_TRUE(call<void>([&] { return store_.revoke_session("session-2", kNow); }).ok());
  EXPECT_EQ(take_refresh('c').state, RefreshState::unknown);
  EXPECT_EQ(text("select count(*)::text from core.issuer_refresh where revoked_at is null"), "0");
}

TEST_F(IssuerStoreTest, keeps_the_first_key_of_a_name_and_shows_the_newest_first) {
  const auto save_key = [&](std::string kid, std::string pem, lib::Timestamp at) {
    ASSERT_TRUE(call<void>([&] { return store_.save_key({kid, pem, at}); }).ok());
  };
  save_key("old", "pem-old", kNow - 24h);
  save_key("new", "pem-new", kNow);
  save_key("old", "another", kNow + 24h);
  const auto keys = call<std::vector<IssuerKey>>([&] { return store_.load_keys(); });
  ASSERT_TRUE(keys.ok()) << describe(keys.error());
  ASSERT_EQ(keys->size(), 2U);
  EXPECT_EQ((*keys)[0].kid, "new");
  EXPECT_EQ((*keys)[1].private_pem, "pem-old");
  EXPECT_EQ((*keys)[1].created_at, kNow - 24h);
}

// --- sign-ins ------------------------------------------------------------------------------------------------------

TEST_F(StoreTest, a_sign_in_is_a_row_and_an_event_of_its_user) {
  text(
      "insert into core.tenant (id, code, name, display_name) values ('00000000-0000-7000-8000-00000000000a', 'acme', "
      "'Acme', 'Acme') returning code");
  std::string lines;
  const lib::log::Logger logger([&](std::string_view line) { lines += line; }, lib::log::Level::info, clock_);
  adapters::db::PgEventStore store(*db_);
  core::events::InMemoryEventBus events;
  const auto storing = runtime::audit_governance::store_sign_ins(events, store);
  PgAuthAuditSink sink(*db_, events, clock_, lib::system_random(), logger);
  text("select app.ensure_partitions('2026-11-22T12:00:00Z')::text");
  using neon::auth::AuthEvent;
  const auto write = [&](AuthEvent event, const std::string& tenant) {
    neon::auth::AuthAuditRecord record;
    record.occurred_at = kNow;
    record.event = event;
    record.realm_key = "main";
    record.tenant_code = tenant;
    record.user_key = "ada";
    loops_.run_and_wait(0, [&] { return sink.write(record); });
  };
  write(AuthEvent::login_success, "acme");
  write(AuthEvent::refresh_success, "acme");
  write(AuthEvent::logout, "acme");
  write(AuthEvent::login_success, "nowhere");
  EXPECT_EQ(lines, "");
  EXPECT_EQ(text("select count(*)::text from core.auth_audit"), "4");
  text("select set_config('app.tenant', '00000000-0000-7000-8000-00000000000a', false)");
  EXPECT_EQ(text("select string_agg(stream_id || ' ' || version || ' ' || event_type, ', ' order by version) from "
                 "core.event_store"),
            "user:ada 1 auth.login_success, user:ada 2 auth.logout");
}

}  // namespace
}  // namespace athyper::cmd
