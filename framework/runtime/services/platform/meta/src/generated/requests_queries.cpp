// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/requests.sql; not edited by hand.
#include "requests_queries.hpp"

#include <utility>

namespace athyper::runtime::meta::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

bool read_has_written(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

PublishedDocumentsRow read_published_documents(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .path = values::text(rows, row, 0),
      .content = values::text(rows, row, 1),
  };
}

lib::Uuid read_hold_request(const lib::sql::Rows& rows, std::size_t row) {
  return values::uuid(rows, row, 0);
}

LoadRequestRow read_load_request(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .state = values::text(rows, row, 1),
      .version = values::int4(rows, row, 2),
      .title = values::text(rows, row, 3),
      .rationale = values::text(rows, row, 4),
      .intent = values::text(rows, row, 5),
      .documents = values::text(rows, row, 6),
      .removed = values::text(rows, row, 7),
      .is_whole = values::boolean(rows, row, 8),
      .drops = values::boolean(rows, row, 9),
      .author = values::text(rows, row, 10),
      .validation = values::optional<&values::text>(rows, row, 11),
      .plan = values::optional<&values::text>(rows, row, 12),
      .base_version = values::optional<&values::int8>(rows, row, 13),
      .base_hash = values::optional<&values::text>(rows, row, 14),
      .target_hash = values::optional<&values::text>(rows, row, 15),
      .risk = values::optional<&values::text>(rows, row, 16),
      .created_at = values::instant(rows, row, 17),
      .updated_at = values::instant(rows, row, 18),
  };
}

ListRequestsRow read_list_requests(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .state = values::text(rows, row, 1),
      .title = values::text(rows, row, 2),
      .risk = values::optional<&values::text>(rows, row, 3),
      .author_name = values::text(rows, row, 4),
      .base_version = values::optional<&values::int8>(rows, row, 5),
      .created_at = values::instant(rows, row, 6),
      .updated_at = values::instant(rows, row, 7),
  };
}

ListEventsRow read_list_events(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .place = values::int4(rows, row, 0),
      .occurred_at = values::instant(rows, row, 1),
      .actor_name = values::text(rows, row, 2),
      .action = values::text(rows, row, 3),
      .from_state = values::text(rows, row, 4),
      .to_state = values::text(rows, row, 5),
      .comment = values::text(rows, row, 6),
  };
}

}  // namespace

adapters::db::PlatformQuery<void> insert_request(lib::Uuid id, std::string state, std::string title, std::string rationale, std::string intent, std::string documents, std::string removed, bool is_whole, bool drops, std::string author, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.change_request (id, state, title, rationale, intent, documents, removed, is_whole, drops, author, created_at, updated_at) "
      "values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb, $8, $9, $10::jsonb, "
      "$11::timestamptz, $11::timestamptz)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(std::move(title)));
  statement.params.emplace_back(values::param(std::move(rationale)));
  statement.params.emplace_back(values::param(std::move(intent)));
  statement.params.emplace_back(values::param(std::move(documents)));
  statement.params.emplace_back(values::param(std::move(removed)));
  statement.params.emplace_back(values::param(is_whole));
  statement.params.emplace_back(values::param(drops));
  statement.params.emplace_back(values::param(std::move(author)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::int64_t> edit_request(lib::Uuid id, std::int64_t version, std::string title, std::string rationale, std::string intent, std::string documents, std::string removed, bool is_whole, bool drops, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change_request "
      "set state = 'draft', version = version + 1, title = $3, rationale = $4, intent = $5::jsonb, "
      "documents = $6::jsonb, removed = $7::jsonb, is_whole = $8, drops = $9, validation = null, "
      "plan = null, base_version = null, base_hash = null, target_hash = null, risk = null, updated_at = $10::timestamptz "
      "where id = $1 and version = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(10);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(title)));
  statement.params.emplace_back(values::param(std::move(rationale)));
  statement.params.emplace_back(values::param(std::move(intent)));
  statement.params.emplace_back(values::param(std::move(documents)));
  statement.params.emplace_back(values::param(std::move(removed)));
  statement.params.emplace_back(values::param(is_whole));
  statement.params.emplace_back(values::param(drops));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> keep_validation(lib::Uuid id, std::int64_t version, std::string state, std::string validation, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change_request "
      "set state = $3, version = version + 1, validation = $4::jsonb, updated_at = $5::timestamptz "
      "where id = $1 and version = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(std::move(validation)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> keep_plan(lib::Uuid id, std::int64_t version, std::string state, std::string plan, std::int64_t base_version, std::string base_hash, std::string target_hash, std::string risk, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change_request "
      "set state = $3, version = version + 1, plan = $4::jsonb, base_version = $5, base_hash = $6, "
      "target_hash = $7, risk = $8, updated_at = $9::timestamptz "
      "where id = $1 and version = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(9);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(std::move(plan)));
  statement.params.emplace_back(values::param(base_version));
  statement.params.emplace_back(values::param(std::move(base_hash)));
  statement.params.emplace_back(values::param(std::move(target_hash)));
  statement.params.emplace_back(values::param(std::move(risk)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> move_request(lib::Uuid id, std::int64_t version, std::string state, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change_request set state = $3, version = version + 1, updated_at = $4::timestamptz "
      "where id = $1 and version = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<void> set_request_state(lib::Uuid id, std::string state, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change_request set state = $2, updated_at = $3::timestamptz where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<bool> has_written(lib::Uuid id, std::string principal) {
  static const auto shape = lib::sql::make_shape(
      "select exists (select from meta.change_event e where e.change_id = $1 and e.action in ('create', 'edit') "
      "and e.actor ->> 'principal' = $2::text) as written");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(principal)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_has_written>}};
}

adapters::db::PlatformQuery<std::vector<PublishedDocumentsRow>> published_documents() {
  static const auto shape = lib::sql::make_shape(
      "select d.path, t.content "
      "from meta.model_document d join meta.document_text t on t.content_hash = d.document_hash "
      "where d.model_hash = (select s.content_hash from meta.snapshot s where s.published order by s.version desc limit 1) "
      "order by d.path");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_published_documents>}};
}

adapters::db::PlatformQuery<std::optional<lib::Uuid>> hold_request(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select id from meta.change_request where id = $1 for update");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_hold_request>}};
}

adapters::db::PlatformQuery<std::optional<LoadRequestRow>> load_request(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select r.id, case when r.state = 'applying' then coalesce(c.state, r.state) else r.state end as state, r.version, r.title, "
      "r.rationale, r.intent::text as intent, r.documents::text as documents, r.removed::text as removed, r.is_whole, r.drops, "
      "r.author::text as author, r.validation::text as validation, r.plan::text as plan, r.base_version, r.base_hash, "
      "r.target_hash, r.risk, (extract(epoch from r.created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from r.updated_at) * 1000000)::bigint as updated_at "
      "from meta.change_request r left join meta.change c on c.id = r.id "
      "where r.id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_load_request>}};
}

adapters::db::PlatformQuery<std::vector<ListRequestsRow>> list_requests(std::optional<std::string> state, std::optional<lib::Timestamp> before_at, std::optional<lib::Uuid> before_id, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select id, state, title, risk, author_name, base_version, (extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from updated_at) * 1000000)::bigint as updated_at "
      "from (select r.id, case when r.state = 'applying' then coalesce(c.state, r.state) else r.state end as state, r.title, r.risk, "
      "coalesce(r.author ->> 'name', '') as author_name, r.base_version, r.created_at, r.updated_at "
      "from meta.change_request r left join meta.change c on c.id = r.id) x "
      "where ($1::text is null or state = $1) "
      "and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid)) "
      "order by x.created_at desc, x.id desc limit $4::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::optional_param(std::move(state)));
  statement.params.emplace_back(values::optional_param(before_at));
  statement.params.emplace_back(values::optional_param(before_id));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_requests>}};
}

adapters::db::PlatformQuery<void> add_event(lib::Uuid id, lib::Timestamp at, std::string actor, std::string action, std::string from_state, std::string to_state, std::string comment) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.change_event (change_id, place, occurred_at, actor, action, from_state, to_state, comment) "
      "select r.id, 1 + (select count(*) from meta.change_event e where e.change_id = r.id), $2::timestamptz, $3::jsonb, $4, "
      "$5, $6, $7 "
      "from meta.change_request r where r.id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(7);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(std::move(actor)));
  statement.params.emplace_back(values::param(std::move(action)));
  statement.params.emplace_back(values::param(std::move(from_state)));
  statement.params.emplace_back(values::param(std::move(to_state)));
  statement.params.emplace_back(values::param(std::move(comment)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::vector<ListEventsRow>> list_events(lib::Uuid id, std::int64_t after) {
  static const auto shape = lib::sql::make_shape(
      "select place, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, coalesce(actor ->> 'name', '') as actor_name, "
      "action, from_state, to_state, comment "
      "from meta.change_event where change_id = $1 and place > $2 order by place");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(after));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_events>}};
}

adapters::db::PlatformQuery<void> store_texts(std::string documents) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.document_text (content_hash, content) "
      "select distinct on (x.hash) x.hash, x.text from jsonb_to_recordset($1::jsonb) as x (hash text, text text) "
      "on conflict do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(documents)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> store_model_documents(std::string model_hash, std::string documents) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.model_document (model_hash, path, document_hash) "
      "select $1, x.path, x.hash from jsonb_to_recordset($2::jsonb) as x (path text, hash text) "
      "where not exists (select from meta.model_document d where d.model_hash = $1) "
      "on conflict do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(model_hash)));
  statement.params.emplace_back(values::param(std::move(documents)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::runtime::meta::queries
