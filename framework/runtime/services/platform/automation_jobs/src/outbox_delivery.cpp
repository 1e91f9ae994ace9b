#include "outbox_delivery.hpp"

#include <algorithm>
#include <exception>

#include <athyper/core/jobs/job_row.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/outbox_queries.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::events::RecordEvent;
using Outcome = lib::Result<lib::Json>;

/// An event that was taken so often without an end is handed on alone, …
constexpr int kTakesUntilAlone = 2;
/// … and one that was taken so often is held to be what ends its workers.
constexpr int kTakesUntilDead = 10;
constexpr int kTimeoutMs = 5'000;

bool lost(const lib::Error& error) {
  return error.key == "jobs.lease_lost";
}

adapters::db::QueryLimits limits() {
  return {.lane = lib::sql::Lane::exclusive, .timeout_ms = kTimeoutMs};
}

RecordEvent event_of(queries::TakeEventsRow& row, core::events::EventKind kind) {
  return {.id = std::move(row.id),
          .token = row.token,
          .entity = std::move(row.entity),
          .record_id = std::move(row.record_id),
          .version = row.version,
          .kind = kind,
          .fields = std::move(row.fields),
          .principal = std::move(row.principal).value_or(""),
          .occurred_at = row.occurred_at,
          .trace = std::move(row.trace).value_or("")};
}

/// Those who said something, with what they said.
std::string said(const std::vector<std::pair<std::string, std::string>>& failures) {
  std::string text;
  for (const auto& [consumer, error] : failures) text += (text.empty() ? "" : "\n") + consumer + ": " + error;
  return text;
}

}  // namespace

lib::Task<Outcome> OutboxDelivery::dispatch(JobScope& scope) {
  if (!scope.has_tenant()) {
    co_return lib::Error{lib::ErrorCode::invalid_argument, "outbox.no_tenant", "Events are handed on by tenant."};
  }
  const auto deadline = parts_.clock.monotonic() + parts_.options.turn;
  std::size_t taken = 0;
  while (parts_.clock.monotonic() < deadline) {
    CO_TRY(auto events, co_await take(scope));
    if (events.empty()) break;
    taken += events.size();
    // A record with an event in doubt goes last, so that the others have theirs whatever becomes of it.
    const auto doubtful = [&events](const Held& held) {
      return std::ranges::any_of(events, [&](const Held& other) {
        return other.losses >= kTakesUntilAlone && other.event.record_id == held.event.record_id;
      });
    };
    std::vector<Held> sure;
    std::vector<Held> doubted;
    for (const Held& held : events) (doubtful(held) ? doubted : sure).push_back(held);
    CO_TRY(co_await hand_on(scope, sure));
    CO_TRY(co_await hand_on_alone(scope, doubted));
  }
  co_return lib::Json::object({{"events", taken}});
}

lib::Task<lib::Result<std::vector<OutboxDelivery::Held>>> OutboxDelivery::take(JobScope& scope) {
  const lib::Uuid tenant = scope.tenant().id;
  CO_TRY(auto taken, co_await adapters::db::run_all(scope.get(tokens::db), scope.fence(), limits(),
                                                    adapters::db::Query<std::int64_t>(queries::let_events_wait(tenant)),
                                                    adapters::db::Query<std::vector<queries::TakeEventsRow>>(
                                                        queries::take_events(tenant, parts_.options.batch))));
  std::vector<Held> events;
  for (auto& row : std::get<1>(taken)) {
    CO_TRY(const auto kind, core::events::parse_event_kind(row.kind));
    Held held{.event = event_of(row, kind), .attempts = row.attempts, .losses = row.losses - 1};
    held.delivered.insert(row.delivered.begin(), row.delivered.end());
    events.push_back(std::move(held));
  }
  co_return events;
}

lib::Task<lib::Result<void>> OutboxDelivery::hand_on(JobScope& scope, std::span<Held> events) {
  if (events.empty()) co_return lib::Result<void>{};
  for (const ConsumerDef& consumer : parts_.consumers.all()) {
    CO_TRY(co_await tell(scope, consumer, events));
  }
  co_return co_await settle(scope, events);
}

// Each is settled before the next one is touched: what ends this process is written down for one event alone.
lib::Task<lib::Result<void>> OutboxDelivery::hand_on_alone(JobScope& scope, std::span<Held> events) {
  std::string stopped;
  for (Held& held : events) {
    if (held.event.record_id == stopped) {
      CO_TRY(co_await settle(scope, {&held, 1}));
      continue;
    }
    if (held.losses < kTakesUntilDead) {
      CO_TRY(co_await hand_on(scope, {&held, 1}));
    } else {
      held.attempts = parts_.options.attempts;
      for (const ConsumerDef& consumer : parts_.consumers.all()) {
        if (consumer.wants(held.event) && !held.delivered.contains(consumer.name))
          held.failures.emplace_back(consumer.name,
                                     "outbox.lost: its worker went away " + std::to_string(held.losses) + " times");
      }
      CO_TRY(co_await settle(scope, {&held, 1}));
    }
    if (!held.failures.empty()) stopped = held.event.record_id;
  }
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> OutboxDelivery::tell(JobScope& scope, const ConsumerDef& consumer,
                                                  std::span<Held> events) {
  // Events come by record and version, so a record stops at the first that failed.
  const auto open = [&] {
    std::vector<Held*> list;
    std::string stopped;
    for (Held& held : events) {
      if (held.event.record_id == stopped) continue;
      if (consumer.wants(held.event) && !held.delivered.contains(consumer.name)) list.push_back(&held);
      if (!held.failures.empty()) stopped = held.event.record_id;
    }
    return list;
  }();
  if (open.empty()) co_return lib::Result<void>{};
  std::vector<RecordEvent> all;
  for (const Held* held : open) all.push_back(held->event);
  auto outcome = co_await call(scope, consumer, std::move(all));
  if (outcome.ok()) {
    for (Held* held : open) held->delivered.insert(consumer.name);
    co_return outcome;
  }
  if (lost(outcome.error())) co_return outcome;
  std::string stopped;
  for (Held* held : open) {
    if (held->event.record_id == stopped) continue;
    if (open.size() > 1) outcome = co_await call(scope, consumer, {held->event});
    if (outcome.ok()) {
      held->delivered.insert(consumer.name);
      continue;
    }
    if (lost(outcome.error())) co_return outcome;
    held->failures.emplace_back(consumer.name, lib::describe(outcome.error()));
    stopped = held->event.record_id;
  }
  co_return lib::Result<void>{};
}

// The edge where exceptions of consumers end.
lib::Task<lib::Result<void>> OutboxDelivery::call(JobScope& scope, const ConsumerDef& consumer,
                                                  std::vector<RecordEvent> events) {
  lib::Result<void> outcome;
  const auto stop = parts_.loop.make_stop();
  const std::function<lib::Task<void>()> work = [&]() -> lib::Task<void> {
    try {
      outcome = co_await consumer.handler(scope, std::move(events));
    } catch (const std::exception& bug) {
      outcome = lib::Error{lib::ErrorCode::internal, "outbox.consumer.threw", bug.what()};
    }
  };
  if (co_await parts_.loop.run(work, parts_.options.limit, *stop) != core::jobs::WorkEnd::finished) {
    co_return lib::Error{lib::ErrorCode::timeout, "outbox.timeout",
                         "The consumer did not end within " + std::to_string(parts_.options.limit.count()) + " ms."};
  }
  co_return outcome;
}

bool OutboxDelivery::told_everybody(const Held& held) const {
  return std::ranges::all_of(parts_.consumers.all(), [&](const ConsumerDef& consumer) {
    return !consumer.wants(held.event) || held.delivered.contains(consumer.name);
  });
}

lib::Task<lib::Result<void>> OutboxDelivery::settle(JobScope& scope, std::span<Held> events) {
  const lib::Uuid tenant = scope.tenant().id;
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::exclusive, .timeout_ms = kTimeoutMs};
  std::vector<std::string> done;
  for (const Held& held : events) {
    const std::vector<std::string> delivered(held.delivered.begin(), held.delivered.end());
    if (told_everybody(held)) {
      done.push_back(held.event.id);
    } else if (held.failures.empty()) {
      group.statements.push_back(queries::keep_delivered(tenant, held.event.id, delivered).statement);
    } else if (held.attempts + 1 < parts_.options.attempts) {
      const auto after = core::jobs::backoff_delay(parts_.options.backoff, held.attempts + 1);
      group.statements.push_back(
          queries::put_off_event(tenant, held.event.id, delivered, said(held.failures), after.count()).statement);
    } else {
      CO_TRY(co_await bury(scope, held, group));
      done.push_back(held.event.id);
    }
    for (const auto& [consumer, error] : held.failures) {
      parts_.logger.error("event.failed", {{"event", held.event.id},
                                           {"entity", held.event.entity},
                                           {"consumer", consumer},
                                           {"attempt", held.attempts + 1},
                                           {"error", error}});
    }
  }
  group.statements.push_back(queries::forget_events(tenant, std::move(done)).statement);
  CO_TRY(co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
  co_return lib::Result<void>{};
}

// A dead letter for each consumer that failed, in the transaction in which the event is forgotten.
lib::Task<lib::Result<void>> OutboxDelivery::bury(const JobScope& scope, const Held& held, lib::sql::Group& group) {
  const lib::Uuid tenant = scope.tenant().id;
  for (const auto& [consumer, error] : held.failures) {
    lib::Json payload = lib::Json::object({{"consumer", consumer}, {"event", core::events::to_json(held.event)}});
    CO_TRY(const auto row, co_await parts_.sender.prepare({.type = std::string(kDeliverJob),
                                                           .payload = std::move(payload),
                                                           .metadata = {.tenant = tenant.to_string(),
                                                                        .purpose = std::string(kDispatchJob),
                                                                        .trace = held.event.trace}},
                                                          std::nullopt));
    const auto trace = held.event.trace.empty() ? std::nullopt : std::optional(held.event.trace);
    group.statements.push_back(queries::bury_event(tenant, held.event.id, row.id, row.queue, row.type, held.event.token,
                                                   row.payload, row.envelope.purpose, trace, row.mac, error)
                                   .statement);
  }
  co_return lib::Result<void>{};
}

lib::Task<Outcome> OutboxDelivery::deliver(JobScope& scope) {
  const lib::Json& payload = scope.job().data.payload;
  const std::string name(payload.get_string("consumer").value_or(""));
  const auto& known = parts_.consumers.all();
  const auto consumer = std::ranges::find(known, name, &ConsumerDef::name);
  const lib::Json* given = payload.find("event");
  if (consumer == known.end() || given == nullptr) {
    co_return lib::Error{lib::ErrorCode::invalid_argument, "outbox.consumer.unknown",
                         "There is no consumer `" + name + "` any more, or no event for it."};
  }
  CO_TRY(auto event, core::events::parse_record_event(*given));
  event.token = scope.job().token;
  CO_TRY(co_await consumer->handler(scope, {std::move(event)}));
  co_return lib::Json::object({{"consumer", name}});
}

}  // namespace athyper::runtime::automation_jobs
