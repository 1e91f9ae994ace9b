#include <athyper/runtime/audit_governance/sealer.hpp>

#include <algorithm>
#include <map>

namespace athyper::runtime::audit_governance {
namespace {

constexpr int kMostAttempts = 10;

lib::Error broken(const ChainHead& head) {
  return {lib::ErrorCode::conflict, "audit.chain_broken",
          "Seal " + std::to_string(head.header.number) + " of chain " + head.header.chain +
              " is not one of a trusted key (" + head.header.key +
              "). A former key is trusted by AUDIT_TRUSTED_KEYS; `athyper audit verify` says what else is wrong."};
}

lib::Error truncated(const Chain& chain, const Anchor& anchor) {
  return {lib::ErrorCode::conflict, "audit.chain_truncated",
          "Chain " + chain.name() + " once had seal " + std::to_string(anchor.number) + " with the hash " +
              anchor.hash +
              " and has not any more. Was the database restored? Then move the anchor aside: docs/audit-proof.md."};
}

/// The next seal of a chain, without rows.
Seal next_seal(const Chain& chain, const SealKeys& keys, const std::optional<ChainHead>& head, lib::Timestamp now) {
  Seal seal;
  seal.header = {.chain = chain.name(),
                 .number = head ? head->header.number + 1 : 1,
                 .previous = head ? seal_hash(head->text) : std::string(64, '0'),
                 .first = head ? head->header.first + head->header.rows : 1,
                 .rows = 0,
                 .root = {},
                 .sealed_at = now,
                 .horizon = head ? head->header.horizon : lib::Timestamp(),
                 .key = keys.name(),
                 .retired_before = head ? head->header.retired_before : std::nullopt};
  return seal;
}

void sign(Seal& seal, const SealKeys& keys) {
  auto& header = seal.header;
  header.rows = static_cast<std::int64_t>(seal.rows.size());
  for (std::size_t i = 0; i < seal.rows.size(); ++i) {
    auto& row = seal.rows[i];
    row.mark = keys.mark(header.chain, header.first + static_cast<std::int64_t>(i), leaf_of(row));
  }
  header.root = root_of(seal.rows);
  seal.text = to_text(header);
  seal.signature = keys.sign(seal.text);
}

/// One walk along a chain.
class Walk {
 public:
  Walk(Chain& chain, const SealKeys& keys, lib::Timestamp now, SealLimits limits)
      : chain_(chain), keys_(keys), now_(now), limits_(limits) {}

  // The head is read before any row is looked at: whoever seals the same rows in between takes the place first.
  lib::Task<lib::Result<SealReport>> run(SealSpan span) {
    CO_TRY(report_.head, co_await chain_.head());
    const auto& head = report_.head;
    if (head && !keys_.verify(head->header.key, head->text, head->signature)) co_return broken(*head);
    lib::Uuid after;
    if (head && span == SealSpan::recent) after = lowest_id(head->header.horizon - kLongestCommit);
    while (!report_.more) {
      CO_TRY(auto stretch, co_await chain_.look(after, limits_.rows_in_look));
      after = stretch.end;
      const bool is_last = stretch.is_last;
      CO_TRY(co_await seal_stretch(std::move(stretch)));
      if (is_last) break;
    }
    if (!report_.more) {
      CO_TRY(co_await close_quiet());
    }
    co_return std::move(report_);
  }

  lib::Task<lib::Result<bool>> retire(lib::Timestamp before) {
    CO_TRY(report_.head, co_await chain_.head());
    const auto& head = report_.head;
    if (head && !keys_.verify(head->header.key, head->text, head->signature)) co_return broken(*head);
    if (head && head->header.retired_before && *head->header.retired_before >= before) co_return false;
    Seal seal = next_seal(chain_, keys_, head, now_);
    seal.header.retired_before = before;
    CO_TRY(co_await put(std::move(seal)));
    if (report_.more) {
      co_return lib::Error{lib::ErrorCode::unavailable, "audit.chain_busy", "Another sealer took the place."};
    }
    co_return true;
  }

 private:
  lib::Task<lib::Result<void>> seal_stretch(Stretch stretch) {
    const auto& rows = stretch.rows;
    for (std::size_t first = 0; first < rows.size() && !report_.more;) {
      if (report_.seals == limits_.seals_in_run) {
        report_.more = true;
        break;
      }
      const auto count = std::min(rows.size() - first, static_cast<std::size_t>(limits_.rows_in_seal));
      const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
      first += count;
      const bool is_last = stretch.is_last && first == rows.size();
      CO_TRY(co_await seal_batch({begin, begin + static_cast<std::ptrdiff_t>(count)}, is_last));
    }
    co_return lib::Result<void>{};
  }

  lib::Task<lib::Result<void>> seal_batch(std::vector<UnsealedRow> rows, bool is_last) {
    Seal seal = next_seal(chain_, keys_, report_.head, now_);
    std::vector<lib::Uuid> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    CO_TRY(const auto records, co_await chain_.records(std::move(ids)));
    std::int64_t late = 0;
    for (const auto& record : records) {
      CO_TRY(const auto time, lib::parse_rfc3339(record.values.get_string("occurred_at").value_or("")));
      seal.rows.push_back({.id = record.id, .occurred_at = time, .hash = row_hash(record.values), .mark = {}});
      if (time_of(record.id) < seal.header.horizon - kLongestCommit) ++late;
    }
    if (seal.rows.empty()) co_return lib::Result<void>{};
    // Everything that could be seen is sealed up to the last row, or up to now when it is the last one there is.
    const auto closed = is_last ? now_ : std::min(time_of(rows.back().id), now_);
    seal.header.horizon = std::max(seal.header.horizon, closed);
    const auto sealed = static_cast<std::int64_t>(seal.rows.size());
    CO_TRY(co_await put(std::move(seal)));
    if (report_.more) co_return lib::Result<void>{};
    report_.rows += sealed;
    report_.late += late;
    co_return lib::Result<void>{};
  }

  lib::Task<lib::Result<void>> close_quiet() {
    const auto& head = report_.head;
    if (!head || now_ - head->header.horizon < kLongestQuiet) co_return lib::Result<void>{};
    Seal seal = next_seal(chain_, keys_, head, now_);
    seal.header.horizon = now_;
    co_return co_await put(std::move(seal));
  }

  lib::Task<lib::Result<void>> put(Seal seal) {
    sign(seal, keys_);
    ChainHead head{seal.header, seal.text, seal.signature};
    CO_TRY(const bool placed, co_await chain_.insert(std::move(seal)));
    if (!placed) {
      report_.more = true;
      co_return lib::Result<void>{};
    }
    ++report_.seals;
    report_.head = std::move(head);
    co_return lib::Result<void>{};
  }

  Chain& chain_;
  const SealKeys& keys_;
  lib::Timestamp now_;
  SealLimits limits_;
  SealReport report_;
};

}  // namespace

lib::Task<lib::Result<SealReport>> seal_rows(Chain& chain, const SealKeys& keys, lib::Timestamp now, SealSpan span,
                                             SealLimits limits) {
  Walk walk(chain, keys, now, limits);
  co_return co_await walk.run(span);
}

lib::Task<lib::Result<bool>> seal_retirement(Chain& chain, const SealKeys& keys, lib::Timestamp now,
                                             lib::Timestamp before) {
  // Whoever took the place leaves a later one.
  for (int attempt = 1;; ++attempt) {
    Walk walk(chain, keys, now, {});
    auto done = co_await walk.retire(before);
    if (done.ok() || done.error().key != "audit.chain_busy" || attempt == kMostAttempts) co_return done;
  }
}

lib::Task<lib::Result<void>> anchor_head(Chain& chain, adapters::objectstorage::ObjectStorageAdapter& objects) {
  // Before the head: others may anchor a later one meanwhile.
  CO_TRY(const auto anchor, co_await read_anchor(objects, chain.name()));
  CO_TRY(const auto head, co_await chain.head());
  if (anchor) {
    CO_TRY(const auto seals, co_await chain.seals(anchor->number - 1, 1));
    const bool is_there =
        !seals.empty() && seals[0].place == anchor->number && seal_hash(seals[0].text) == anchor->hash;
    if (!is_there) co_return truncated(chain, *anchor);
  }
  if (!head || (anchor && anchor->number >= head->header.number)) co_return lib::Result<void>{};
  co_return co_await write_anchor(objects, chain.name(),
                                  {.number = head->header.number, .hash = seal_hash(head->text)});
}

}  // namespace athyper::runtime::audit_governance
