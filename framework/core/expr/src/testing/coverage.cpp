#include "coverage.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

#include "ast.hpp"

namespace athyper::core::expr::testing {

namespace {

/// What the profile takes, one operator or function a line.
constexpr std::string_view kExpected = R"(
== bool int decimal string uuid date time timestamp duration
!= bool int decimal string uuid date time timestamp duration
< int decimal string date time timestamp duration
<= int decimal string date time timestamp duration
> int decimal string date time timestamp duration
>= int decimal string date time timestamp duration
+ int decimal string date timestamp duration
- int decimal date timestamp duration
* int decimal
/ int decimal
% int
in int decimal string uuid
&& bool
|| bool
! bool
negate int decimal
?: bool int decimal string date timestamp
size string list
startsWith string
endsWith string
contains string
matches string
lowerAscii string
upperAscii string
date string
timestamp string
duration string
decimal int string
int decimal string
string string int decimal bool uuid date
today
now
daysBetween date
addDays date
abs int decimal
round decimal
getFullYear date
getMonth date
getDate date
getDayOfWeek date
has string int date uuid
all bool
exists bool
exists_one bool
count bool
filter bool
map int decimal string
sum int decimal
min int decimal
max int decimal
)";

std::string kind_of(const Type& type) {
  return type.kind == TypeKind::list ? "list" : to_string(type);
}

}  // namespace

void Coverage::count(const std::string& what, const Type& type) {
  ++counts_[what][type.record.empty() ? kind_of(type) : "uuid"];
}

void Coverage::walk(const Node& node) {
  switch (node.kind) {
    case NodeKind::binary: {
      const Type& left = node.children[0]->type;
      count(std::string(symbol(node.op)), left.kind == TypeKind::null ? node.children[1]->type : left);
      break;
    }
    case NodeKind::logical_not:
      count("!", node.children[0]->type);
      break;
    case NodeKind::negate:
      count("negate", node.children[0]->type);
      break;
    case NodeKind::conditional:
      count("?:", node.type);
      break;
    case NodeKind::call:
      if (node.children.empty()) ++counts_[node.text][""];
      if (!node.children.empty()) count(node.text, node.children[0]->type);
      break;
    case NodeKind::macro:
      if (node.children.size() > 1) count(std::string(to_string(node.macro)), node.children[1]->type);
      break;
    default:
      break;
  }
  for (const NodePtr& child : node.children) walk(*child);
}

void Coverage::add(const Expression& expression) {
  walk(expression.root());
}

std::vector<std::string> Coverage::short_of(int least) const {
  std::vector<std::string> missing;
  for (const std::string_view line : lib::split(kExpected, '\n')) {
    if (line.empty()) continue;
    std::vector<std::string_view> words = lib::split(line, ' ');
    const std::string name(words.front());
    if (words.size() == 1) words.emplace_back();
    const auto row = counts_.find(name);
    for (std::size_t i = 1; i < words.size(); ++i) {
      const std::string type(words[i]);
      const int met = row == counts_.end() || !row->second.contains(type) ? 0 : row->second.at(type);
      if (met < least) missing.push_back(name + " " + type + ": " + std::to_string(met));
    }
  }
  return missing;
}

std::string Coverage::table() const {
  std::string out;
  for (const auto& [name, types] : counts_) {
    out += "  " + name;
    out.append(out.size() - out.rfind('\n') < 14 ? 14 - (out.size() - out.rfind('\n')) : 1, ' ');
    for (const auto& [type, number] : types) out += type + " " + std::to_string(number) + "  ";
    out += "\n";
  }
  return out;
}

}  // namespace athyper::core::expr::testing
