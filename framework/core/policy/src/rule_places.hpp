// Where the policies of entities stand in the files.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/core/meta/resolve.hpp>

namespace athyper::core::policy {

class RulePlaces {
 public:
  explicit RulePlaces(const std::vector<meta::SourceFile>& files);
  /// "file:line:col", empty when no file has it.
  std::string of(const std::string& entity, const std::string& rule) const;

 private:
  /// By entity and id; of a stand-alone document under "".
  std::map<std::pair<std::string, std::string>, std::string> places_;
};

}  // namespace athyper::core::policy
