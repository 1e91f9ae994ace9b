#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {

Group records() {
  Group group{.domain = "platform", .name = "records", .source = "the answers below /api/data", .shapes = {}};
  const auto add = [&](Shape shape) { group.shapes.push_back(std::move(shape)); };
  const Type included = map_of(map_of(shape("platform.IncludedRecord")));
  const Type redacted = map_of(list(text()));
  add(answer("EntityRecord", "A record, whatever its entity.",
             {must("id", text()), may("version", {.kind = Kind::digits})}));
  add(answer("IncludedRecord", "The title of a record that a reference points to.",
             {must("id", text()), must("title", text())}));
  add(answer("RecordMeta", "What stands beside a record.",
             {may("redacted", redacted, "By id of a record or a line: the fields whose value is not shown as it is."),
              may("included", included, "Target entity, then id."),
              may("warnings", list(shape("platform.FieldProblem")),
                  "Rules that a write does not meet and that let it pass.")}));
  add(answer("RecordAnswer", "GET /api/data/{entity}/{id}.",
             {must("data", shape("platform.EntityRecord")), may("meta", or_null(shape("platform.RecordMeta")))}));
  add(answer(
      "RecordPageMeta", "Where a page of records stands.",
      {otherwise("page", integer(1), 1), otherwise("pageSize", integer(1), 20), may("total", or_null(integer(0))),
       may("totalPages", or_null(integer(0))), may("totalCapped", boolean()), otherwise("hasNext", boolean(), false),
       otherwise("hasPrev", boolean(), false), may("redacted", redacted), may("included", included)}));
  add(answer("RecordPage", "GET /api/data/{entity}.",
             {must("data", list(shape("platform.EntityRecord"))), must("meta", shape("platform.RecordPageMeta"))}));
  add(answer("RecordCount", "GET /api/data/{entity}/count.", {must("data", shape("common.CountResult"))}));
  add(answer("WrittenRecord", "An operation of many that was carried out.",
             {must("index", integer(0), "Its place in the request."), must("status", integer(200, 299)),
              must("id", text()), must("version", integer(0), "Of the record after it."),
              may("warnings", list(shape("platform.FieldProblem")), "Their pointers lead into the body.")}));
  add(answer("RefusedReason", "What the same operation alone would have been told.",
             {must("code", text()), may("detail", text()),
              may("errors", list(shape("platform.FieldProblem")), "Their pointers lead into the body.")}));
  add(answer("RefusedRecord", "An operation of many that was refused.",
             {must("index", integer(0), "Its place in the request."), must("status", integer(400, 599)),
              may("id", text()), must("error", shape("platform.RefusedReason"))}));
  add(answer(
      "BatchResult", "What became of the operations of one request.",
      {must("total", integer(0)), must("succeeded", integer(0)), must("failed", integer(0)),
       must("success", list(shape("platform.WrittenRecord"))), must("errors", list(shape("platform.RefusedRecord")))}));
  add(answer("BatchAnswer", "POST /api/data/batch, and POST, PATCH and DELETE /api/data/{entity}/bulk.",
             {must("data", shape("platform.BatchResult"))}));
  group.shapes.front().others = Others::kept;
  return group;
}

Group problems() {
  Group group{.domain = "platform", .name = "problems", .source = "problem documents (RFC 9457)", .shapes = {}};
  const auto add = [&](Shape shape) { group.shapes.push_back(std::move(shape)); };
  add(answer("FieldProblem", "What is wrong with one value of the body.",
             {must("pointer", text(), "JSON Pointer (RFC 6901) into the body."), must("code", text()),
              must("message", text())}));
  add(answer("Problem", "Why a request failed.",
             {may("type", text()), may("title", text()), may("status", integer(0, 999)), must("code", text()),
              may("detail", text()), may("requestId", text()), may("errors", list(shape("platform.FieldProblem")))}));
  return group;
}

Group reference() {
  Group group{.domain = "platform", .name = "reference", .source = "the answers below /api/ref", .shapes = {}};
  const auto add = [&](Shape shape) { group.shapes.push_back(std::move(shape)); };
  add(answer("ReferenceItem", "What is the same for every tenant, named in the reader's language.",
             {must("code", text()), must("label", text()),
              may("validTo", text(), "Of currencies: the last day it was tender; absent for money of today."),
              may("digits", integer(0))}));
  add(answer("ReferenceMeta", "Where the next page begins.", {must("next", or_null(text()))}));
  add(answer("ReferenceAnswer", "GET /api/ref/{dataset}.",
             {must("data", list(shape("platform.ReferenceItem"))), must("meta", shape("platform.ReferenceMeta"))}));
  group.shapes.front().others = Others::kept;
  return group;
}

}  // namespace athyper::core::contracts::platform
