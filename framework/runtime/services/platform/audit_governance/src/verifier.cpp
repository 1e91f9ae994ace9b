#include <athyper/runtime/audit_governance/verifier.hpp>

#include <algorithm>
#include <map>

#include <athyper/runtime/audit_governance/sealer.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::Json;

/// Seals of one page: at most some 4,000 rows are held at a time.
constexpr std::int64_t kSealsInPage = 4;
constexpr std::int64_t kRowsInLook = 10'000;

// A row is made when it is written; what it tells of may have begun a little earlier.
bool is_dated_back(const lib::Uuid& id, lib::Timestamp occurred_at) {
  return std::chrono::abs(time_of(id) - occurred_at) > std::chrono::hours(24);
}

std::string plural(std::int64_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// One reading of a chain.
class Reading {
 public:
  Reading(Chain& chain, const SealKeys& keys, std::optional<Anchor> anchor, Progress progress)
      : chain_(chain), keys_(keys), anchor_(std::move(anchor)), progress_(std::move(progress)) {
    report_.chain = chain.name();
    previous_ = std::string(64, '0');
  }

  lib::Task<lib::Result<VerifyReport>> run() {
    CO_TRY(co_await read_retirement());
    while (true) {
      CO_TRY(const auto seals, co_await chain_.seals(report_.head.number, kSealsInPage));
      for (const auto& seal : seals) {
        CO_TRY(co_await check_seal(seal));
      }
      if (progress_) progress_(report_);
      if (seals.empty()) break;
    }
    check_anchor();
    CO_TRY(co_await look_for_unsealed());
    co_return std::move(report_);
  }

 private:
  void find(Finding finding) {
    ++report_.found;
    if (report_.findings.size() < kMostFindings) report_.findings.push_back(std::move(finding));
  }
  void find_row(FindingKind kind, const Seal& seal, std::size_t index, std::string message) {
    const auto& row = seal.rows[index];
    find({.kind = kind,
          .seal = seal.place,
          .place = seal.header.first + static_cast<std::int64_t>(index),
          .row = row.id,
          .occurred_at = row.occurred_at,
          .message = std::move(message)});
  }

  // Every header says which rows may be gone by then, so the last one that is genuine says it for all.
  lib::Task<lib::Result<void>> read_retirement() {
    auto head = co_await chain_.head();
    if (!head.ok() && head.error().key != "audit.seal_malformed") co_return std::move(head).error();
    if (!head.ok() || !*head) co_return lib::Result<void>{};
    const auto& header = (*head)->header;
    if (header.retired_before && keys_.verify(header.key, (*head)->text, (*head)->signature)) {
      retired_before_ = header.retired_before;
    }
    co_return lib::Result<void>{};
  }

  lib::Task<lib::Result<void>> check_seal(const Seal& seal) {
    const bool genuine = check_signature(seal);
    check_place(seal);
    if (genuine) {
      check_contents(seal);
    }
    CO_TRY(co_await check_rows(seal));
    previous_ = seal_hash(seal.text);
    next_first_ = seal.header.first + static_cast<std::int64_t>(seal.rows.size());
    if (genuine) horizon_ = std::max(horizon_, seal.header.horizon);
    report_.head = {seal.place, previous_};
    report_.sealed_at = seal.header.sealed_at;
    ++report_.seals;
    if (anchor_ && anchor_->number == seal.place && anchor_->hash != previous_) {
      find({.kind = FindingKind::chain_broken,
            .seal = seal.place,
            .message = "it is not the seal that was written down outside of the database"});
    }
    co_return lib::Result<void>{};
  }

  void check_place(const Seal& seal) {
    const auto expected = report_.head.number + 1;
    if (seal.place != expected) {
      find({.kind = FindingKind::chain_broken,
            .seal = expected,
            .message =
                plural(seal.place - expected, "seal") + " before seal " + std::to_string(seal.place) + " not there"});
      return;
    }
    // One that cannot be read is a finding already.
    if (seal.header.number != seal.place) return;
    if (seal.header.previous != previous_) {
      find({.kind = FindingKind::chain_broken,
            .seal = seal.place,
            .message = "it does not follow the seal that stands before it"});
    } else if (seal.header.first != next_first_) {
      find({.kind = FindingKind::chain_broken, .seal = seal.place, .message = "its first row has another place"});
    }
  }

  bool check_signature(const Seal& seal) {
    const auto& header = seal.header;
    std::string wrong;
    if (header.chain != chain_.name() || header.number != seal.place) {
      wrong = "it cannot be read, or is one of another place or chain";
    } else if (!keys_.trusts(header.key)) {
      wrong = "it is signed with a key that is not trusted: " + header.key;
    } else if (!keys_.verify(header.key, seal.text, seal.signature)) {
      wrong = "its signature is not one of its key";
    }
    if (wrong.empty()) return true;
    find({.kind = FindingKind::seal_forged, .seal = seal.place, .message = std::move(wrong)});
    return false;
  }

  // What is signed is the root over all rows. Their marks tell which of them is another one than at the sealing.
  void check_contents(const Seal& seal) {
    const auto& header = seal.header;
    if (header.rows == static_cast<std::int64_t>(seal.rows.size()) && header.root == root_of(seal.rows)) return;
    if (header.key == keys_.name()) {
      for (std::size_t i = 0; i < seal.rows.size(); ++i) {
        if (is_marked(seal, i, i)) continue;
        const bool moved = stands_elsewhere(seal, i);
        find_row(moved ? FindingKind::reordered : FindingKind::altered, seal, i,
                 moved ? "the seal holds it at another place than when it was signed"
                       : "the seal holds another hash of it than when it was signed");
        return;
      }
    }
    std::string rows = plural(static_cast<std::int64_t>(seal.rows.size()), "row");
    find({.kind = FindingKind::seal_forged,
          .seal = seal.place,
          .message = "its " + rows + " are not the " + std::to_string(header.rows) + " that were signed"});
  }

  bool is_marked(const Seal& seal, std::size_t index, std::size_t place) const {
    const auto& row = seal.rows[index];
    return row.mark ==
           keys_.mark(seal.header.chain, seal.header.first + static_cast<std::int64_t>(place), leaf_of(row));
  }
  bool stands_elsewhere(const Seal& seal, std::size_t index) const {
    for (std::size_t place = 0; place < static_cast<std::size_t>(std::max<std::int64_t>(seal.header.rows, 0));
         ++place) {
      if (place != index && is_marked(seal, index, place)) return true;
    }
    return false;
  }

  lib::Task<lib::Result<void>> check_rows(const Seal& seal) {
    std::vector<lib::Uuid> ids;
    for (const auto& row : seal.rows) ids.push_back(row.id);
    CO_TRY(const auto records, co_await chain_.records(std::move(ids)));
    std::multimap<lib::Uuid, const AuditRecord*> there;
    for (const auto& record : records) there.emplace(record.id, &record);
    const auto horizon = horizon_ - kLongestCommit;
    for (std::size_t i = 0; i < seal.rows.size(); ++i) {
      const auto [first, last] = there.equal_range(seal.rows[i].id);
      std::vector<const AuditRecord*> found;
      for (auto at = first; at != last; ++at) found.push_back(at->second);
      check_row(seal, i, found);
      if (is_dated_back(seal.rows[i].id, seal.rows[i].occurred_at)) {
        find_row(FindingKind::backdated, seal, i, "its time is far from the one in its id");
      } else if (time_of(seal.rows[i].id) < horizon) {
        find_row(
            FindingKind::backdated, seal, i,
            "it was sealed at " + lib::to_rfc3339(seal.header.sealed_at) + ", long after everything of its time was");
      }
    }
    co_return lib::Result<void>{};
  }

  void check_row(const Seal& seal, std::size_t index, const std::vector<const AuditRecord*>& there) {
    const auto& row = seal.rows[index];
    if (there.empty()) {
      if (retired_before_ && row.occurred_at < *retired_before_) {
        ++report_.retired;
      } else {
        find_row(FindingKind::missing, seal, index, "it is not there");
      }
      return;
    }
    const auto same =
        std::ranges::count_if(there, [&](const AuditRecord* record) { return row_hash(record->values) == row.hash; });
    report_.rows += 1;
    if (same == 0) find_row(FindingKind::altered, seal, index, "it is not what was sealed");
    if (there.size() > 1) find_row(FindingKind::inserted, seal, index, "another row has its id");
  }

  void check_anchor() {
    if (!anchor_ || report_.head.number >= anchor_->number) return;
    find({.kind = FindingKind::truncated,
          .seal = report_.head.number + 1,
          .message = plural(anchor_->number - report_.head.number, "seal") + " not there: seal " +
                     std::to_string(anchor_->number) + " was written down outside of the database"});
  }

  lib::Task<lib::Result<void>> look_for_unsealed() {
    lib::Uuid after;
    while (true) {
      CO_TRY(const auto stretch, co_await chain_.look(after, kRowsInLook));
      for (const auto& row : stretch.rows) note_unsealed(row);
      if (stretch.is_last) break;
      after = stretch.end;
    }
    co_return lib::Result<void>{};
  }

  void note_unsealed(const UnsealedRow& row) {
    if (report_.seals > 0 && time_of(row.id) < horizon_ - kLongestCommit) {
      find({.kind = FindingKind::inserted,
            .row = row.id,
            .occurred_at = row.occurred_at,
            .message = "no seal covers it, and everything of its time was sealed long ago"});
      return;
    }
    ++report_.unsealed;
    if (!report_.oldest_unsealed || row.occurred_at < *report_.oldest_unsealed)
      report_.oldest_unsealed = row.occurred_at;
  }

  Chain& chain_;
  const SealKeys& keys_;
  std::optional<Anchor> anchor_;
  Progress progress_;
  VerifyReport report_;
  std::string previous_;
  std::int64_t next_first_ = 1;
  lib::Timestamp horizon_{};
  std::optional<lib::Timestamp> retired_before_;
};

Json to_json(const Finding& finding) {
  Json json = Json::object({{"kind", to_string(finding.kind)}, {"message", finding.message}});
  json.set("seal", finding.seal == 0 ? Json() : Json(finding.seal));
  json.set("place", finding.place == 0 ? Json() : Json(finding.place));
  json.set("row", finding.row ? Json(finding.row->to_string()) : Json());
  json.set("occurredAt", finding.occurred_at ? Json(lib::to_rfc3339(*finding.occurred_at)) : Json());
  return json;
}

Json instant_or_null(const std::optional<lib::Timestamp>& time) {
  return time ? Json(lib::to_rfc3339(*time)) : Json();
}

}  // namespace

std::string_view to_string(FindingKind kind) {
  switch (kind) {
    case FindingKind::altered:
      return "altered";
    case FindingKind::missing:
      return "missing";
    case FindingKind::inserted:
      return "inserted";
    case FindingKind::reordered:
      return "reordered";
    case FindingKind::backdated:
      return "backdated";
    case FindingKind::chain_broken:
      return "chain_broken";
    case FindingKind::seal_forged:
      return "seal_forged";
    case FindingKind::truncated:
      return "truncated";
  }
  return "";
}

lib::Task<lib::Result<VerifyReport>> verify_chain(Chain& chain, const SealKeys& keys, std::optional<Anchor> anchor,
                                                  Progress progress) {
  Reading reading(chain, keys, std::move(anchor), std::move(progress));
  co_return co_await reading.run();
}

Json to_json(const VerifyReport& report) {
  Json findings = Json::array();
  for (const auto& finding : report.findings) findings.push_back(to_json(finding));
  Json head = Json();
  if (report.head.number > 0) head = Json::object({{"number", report.head.number}, {"hash", report.head.hash}});
  return Json::object({{"chain", report.chain},
                       {"intact", report.intact()},
                       {"seals", report.seals},
                       {"rows", report.rows},
                       {"retired", report.retired},
                       {"unsealed", report.unsealed},
                       {"oldestUnsealed", instant_or_null(report.oldest_unsealed)},
                       {"head", std::move(head)},
                       {"sealedAt", instant_or_null(report.sealed_at)},
                       {"found", report.found},
                       {"findings", std::move(findings)}});
}

}  // namespace athyper::runtime::audit_governance
