// DataService: runs what core/data plans. It holds no state of a request and no SQL of its own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/data/write_many.hpp>
#include <athyper/runtime/decision_log.hpp>
#include <athyper/runtime/outbox.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/scope.hpp>
#include <lib/base/random.hpp>

#include "batch.hpp"
#include "cursor_key.hpp"
#include "decide_write.hpp"
#include "duties.hpp"
#include "idempotency.hpp"

namespace athyper::runtime::data {

class DataService {
 public:
  using Answer = lib::Result<lib::http::Response>;
  /// A way in: what it runs, and the action that policies, limits and the log of decisions know it by.
  struct Door {
    lib::Task<Answer> (DataService::*step)(RequestScope&);
    core::data::Action action;
    /// Its path names the entity.
    bool of_entity = true;
  };

  DataService(adapters::db::DbClient& db, PrincipalResolver& principals, const lib::Clock& clock, OutboxBell& bell,
              lib::Random& random, JobSender& jobs, DecisionLog& decisions)
      : db_(db),
        principals_(principals),
        clock_(clock),
        bell_(bell),
        random_(random),
        jobs_(jobs),
        decisions_(decisions),
        cursors_(db, random),
        limits_(clock) {}

  /// Runs the step of a door, or gives the kept answer of a write that carries a known Idempotency-Key; when the fence
  /// reports old metadata, loads the new and runs it once more. Old entitlements are forgotten and reported as
  /// "db.stale_entitlement", since the principal belongs to the pipeline.
  lib::Task<Answer> run(Door door, RequestScope& scope);

  lib::Task<Answer> list(RequestScope& scope);
  lib::Task<Answer> count(RequestScope& scope);
  /// The number that the next document would get; takes none.
  lib::Task<Answer> next_number(RequestScope& scope);
  lib::Task<Answer> read(RequestScope& scope);
  lib::Task<Answer> create(RequestScope& scope);
  lib::Task<Answer> update(RequestScope& scope);
  lib::Task<Answer> replace(RequestScope& scope);
  lib::Task<Answer> remove(RequestScope& scope);
  lib::Task<Answer> upsert(RequestScope& scope);
  lib::Task<Answer> restore(RequestScope& scope);
  lib::Task<Answer> purge(RequestScope& scope);
  lib::Task<Answer> bulk_create(RequestScope& scope);
  lib::Task<Answer> bulk_update(RequestScope& scope);
  lib::Task<Answer> bulk_remove(RequestScope& scope);
  lib::Task<Answer> batch(RequestScope& scope);

 private:
  using Entity = std::shared_ptr<core::data::CompiledEntity>;
  /// A record as it stands before a write, and which of the references asked about exist.
  struct Stored {
    lib::Json record;
    std::vector<std::string> known_references;
  };

  /// What the duties of a change leave beside it.
  struct Company {
    std::vector<std::string> tags;
    std::vector<core::jobs::JobRow> notices;
  };

  struct BatchWork;
  struct BatchPart;
  /// A write of a batch that is decided.
  struct Decided {
    core::data::DecidedWrite write;
    std::vector<core::jobs::JobRow> notices;
  };

  /// Counts the request where a duty of the caller limits them.
  lib::Result<void> count_request(const RequestScope& scope, core::data::Action action);
  lib::Task<Answer> attempt(Door door, RequestScope& scope);
  lib::Task<Answer> answer(Door door, RequestScope& scope);
  /// Every write of one record that is there already.
  lib::Task<Answer> write_known(RequestScope& scope, core::data::IntentKind kind);
  /// The same for an operation that is read already; the caller outlives the task.
  lib::Task<Answer> write_record(RequestScope& scope, Entity entity, Operation operation,
                                 const core::data::Caller& caller);
  lib::Task<Answer> create_record(RequestScope& scope, Entity entity, Operation operation,
                                  const core::data::Caller& caller);
  /// Runs a writing group, once if the request has a key. Nothing when its guard let nothing through.
  lib::Task<lib::Result<std::optional<lib::http::Response>>> write(RequestScope& scope, lib::sql::Group group,
                                                                   AnswerOf answer_of,
                                                                   const std::vector<core::jobs::JobRow>& notices);
  /// `images`: the record as it is stored and as it will be, as far as there are such.
  lib::Task<lib::Result<Company>> company_of(const RequestScope& scope, const core::data::CompiledEntity& entity,
                                             const core::data::Decision& decision, std::vector<const lib::Json*> images,
                                             const std::string& id, const core::data::Caller& caller);
  /// Why the caller finds no record of this id: a duty that he does not meet, or that there is none.
  lib::Task<lib::Error> missing(RequestScope& scope, core::data::CompiledEntity& entity,
                                const core::data::Decision& read, const std::string& id,
                                const core::data::Caller& caller);
  lib::Task<lib::Result<core::data::Included>> expand(RequestScope& scope, const core::data::Caller& caller,
                                                      const core::data::ReadPlan& plan, const lib::sql::Rows& rows,
                                                      std::size_t shown);
  lib::Task<lib::Result<std::vector<std::string>>> known_references(RequestScope& scope,
                                                                    const core::data::CompiledEntity& entity,
                                                                    const lib::Json& body,
                                                                    const core::data::Caller& caller);
  /// Asks the database what the rules of the entity want to know of other records.
  lib::Task<lib::Result<void>> ask_rules(RequestScope& scope, const core::data::CompiledEntity& entity,
                                         const core::data::FieldAccess& fields, const core::data::Caller& caller,
                                         core::data::RecordChange& change);
  lib::Task<lib::Result<Stored>> load(RequestScope& scope, core::data::CompiledEntity& entity,
                                      const core::data::Decision& read, const core::data::ReadPlan& plan,
                                      const Operation& operation, const core::data::Caller& caller);
  /// The conflict that holds a record where it is; nothing when none does.
  lib::Task<std::optional<lib::Error>> why_held(RequestScope& scope, const core::data::CompiledEntity& entity,
                                                const core::data::RecordChange& change,
                                                const core::data::FieldAccess& fields,
                                                const core::data::Caller& caller);
  lib::Task<Answer> bulk(RequestScope& scope, core::data::IntentKind kind);
  /// In one transaction, once if the request has a key.
  lib::Task<Answer> write_batch(RequestScope& scope, Batch batch);
  /// What a batch leaves beside its answer.
  struct BatchEnd {
    std::vector<core::jobs::JobRow> notices = {};
    /// The answer of one that wrote nothing.
    std::optional<lib::http::Response> unkept = std::nullopt;
    /// The operation that the database refused, and what it says of it.
    std::optional<std::size_t> stopped_at = std::nullopt;
    std::optional<lib::Error> why = std::nullopt;
  };
  /// Nothing when nothing was written.
  lib::Task<lib::Result<std::optional<lib::http::Response>>> carry_out(RequestScope& scope,
                                                                       adapters::db::DbTransaction& transaction,
                                                                       const Batch& batch, bool singly, BatchEnd& end);
  lib::Task<lib::Result<void>> write_part(BatchWork& work, std::size_t begin, std::size_t end);
  lib::Result<std::optional<BatchPart>> gather(BatchWork& work, std::size_t begin, std::size_t end);
  /// What is stored of the records of the part, and which references exist.
  lib::Task<lib::Result<void>> look_up(BatchWork& work, BatchPart& part);
  lib::Task<lib::Result<std::optional<Decided>>> decide(BatchWork& work, BatchPart& part, std::size_t i);
  lib::Task<lib::Result<void>> write_alone(BatchWork& work, BatchPart& part, std::size_t place, Decided decided);
  /// Why the guard let an operation not through.
  lib::Task<lib::Result<void>> note_lost(BatchWork& work, BatchPart& part, std::size_t place,
                                         const core::data::DecidedWrite& write);
  void refuse(const BatchWork& work, const BatchPart& part, std::size_t place);
  core::data::AuditRow seal(const RequestScope& scope, const core::data::CompiledEntity& entity,
                            const core::data::RecordChange& change, const core::data::Caller& caller,
                            const std::vector<std::string>& tags);

  adapters::db::DbClient& db_;
  PrincipalResolver& principals_;
  const lib::Clock& clock_;
  OutboxBell& bell_;
  lib::Random& random_;
  JobSender& jobs_;
  DecisionLog& decisions_;
  CursorKey cursors_;
  DutyLimits limits_;
};

}  // namespace athyper::runtime::data
