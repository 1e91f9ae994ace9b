// Where something stood in the files, and the list of everything wrong with them.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <lib/base/error.hpp>
#include <lib/base/yaml.hpp>

namespace athyper::core::meta {

struct Place {
  std::string file;
  lib::SourcePlace at;
};

/// Collects findings of all stages; nobody stops at the first.
class Diagnostics {
 public:
  void add(const Place& place, std::string_view code, std::string message) {
    findings_.push_back({place, std::string(code), std::move(message), findings_.size()});
  }
  bool empty() const { return findings_.empty(); }
  std::size_t size() const { return findings_.size(); }

  /// Sorted by file, line and column; path "file:line:col".
  std::vector<lib::ErrorDetail> details() && {
    std::ranges::sort(findings_, [](const Finding& a, const Finding& b) {
      return std::tie(a.place.file, a.place.at.line, a.place.at.column, a.order) <
             std::tie(b.place.file, b.place.at.line, b.place.at.column, b.order);
    });
    std::vector<lib::ErrorDetail> out;
    for (auto& finding : findings_) {
      const auto& [file, at] = finding.place;
      out.push_back({file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column), std::move(finding.code),
                     std::move(finding.message)});
    }
    return out;
  }

 private:
  struct Finding {
    Place place;
    std::string code;
    std::string message;
    /// Findings of one place stay in the order they were made.
    std::size_t order = 0;
  };
  std::vector<Finding> findings_;
};

/// Places of named parts: "fields/subject", "fields/subject/computed", "policies/own/when", "" for the document.
class PlaceMap {
 public:
  void set(std::string part, Place place) { places_.insert_or_assign(std::move(part), std::move(place)); }
  /// The place of the part, or of the nearest enclosing part that has one.
  Place of(std::string_view part) const {
    for (;;) {
      const auto found = places_.find(part);
      if (found != places_.end()) return found->second;
      const auto slash = part.rfind('/');
      if (part.empty()) return {};
      part = slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash);
    }
  }

 private:
  std::map<std::string, Place, std::less<>> places_;
};

}  // namespace athyper::core::meta
