// The platform's operations. The second catalogue of the original (operations of personas) is folded into the first.
#include <athyper/core/access/operations.hpp>

#include <algorithm>

#include <lib/base/assert.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::access {
namespace {

struct Row {
  std::string_view code;
  std::string_view label;
  bool requires_record;
};

// A code is unique without its namespace too, so that `action:resource` needs none.
constexpr Row kRows[] = {
    {"ENTITY.READ", "Read a record", true},
    {"ENTITY.LIST", "List records", false},
    {"ENTITY.CREATE", "Create a record", false},
    {"ENTITY.UPDATE", "Change a record", true},
    {"ENTITY.DELETE", "Delete a record", true},
    {"ENTITY.DELETE_DRAFT", "Delete a draft of one's own", true},
    {"ENTITY.RESTORE", "Undo the deletion of a record", true},
    {"ENTITY.DELETE_PERMANENT", "Take a record away for good", true},
    {"ENTITY.EXPORT", "Export records", false},
    {"ENTITY.IMPORT", "Import records", false},
    {"WORKFLOW.SUBMIT", "Submit for approval", true},
    {"WORKFLOW.AMEND", "Amend what was submitted", true},
    {"WORKFLOW.APPROVE", "Approve", true},
    {"WORKFLOW.REJECT", "Reject", true},
    {"WORKFLOW.CANCEL", "Cancel", true},
    {"WORKFLOW.WITHDRAW", "Withdraw what was submitted", true},
    {"WORKFLOW.CLOSE", "Close", true},
    {"WORKFLOW.REOPEN", "Open again", true},
    {"WORKFLOW.REASSIGN", "Give a task to somebody else", true},
    {"WORKFLOW.ESCALATE", "Escalate", true},
    {"UTIL.ADMIN", "Administer", false},
    {"UTIL.CONFIG", "Configure", false},
    {"UTIL.AUDIT_VIEW", "Read the audit trail", false},
    {"UTIL.COPY", "Copy a record", true},
    {"UTIL.MERGE", "Merge records", true},
    {"UTIL.REPORT", "Run a report", false},
    {"UTIL.PRINT", "Print", false},
    {"UTIL.BULK_IMPORT", "Import in bulk", false},
    {"UTIL.BULK_EXPORT", "Export in bulk", false},
    {"UTIL.BULK_UPDATE", "Change in bulk", false},
    {"UTIL.BULK_DELETE", "Delete in bulk", false},
    {"DELEGATION.DELEGATE", "Delegate", false},
    {"DELEGATION.REVOKE_DELEGATION", "Take a delegation back", false},
    {"DELEGATION.SHARE_READONLY", "Share for reading", true},
    {"DELEGATION.SHARE_EDITABLE", "Share for changing", true},
    {"COLLAB.SHARE", "Share with people", true},
    {"COLLAB.COMMENT_CREATE", "Comment", true},
    {"COLLAB.COMMENT_READ", "Read comments", true},
    {"COLLAB.COMMENT_UPDATE", "Change one's own comment", true},
    {"COLLAB.COMMENT_DELETE", "Delete one's own comment", true},
    {"COLLAB.COMMENT_MODERATE", "Delete comments of others", true},
    {"COLLAB.MENTION", "Mention somebody", true},
    {"COLLAB.ATTACH", "Attach a file", true},
    {"COLLAB.ATTACHMENT_MODERATE", "Delete attachments of others", true},
    {"COLLAB.TIMELINE_VIEW", "Read the timeline", true},
    {"COLLAB.FOLLOW", "Follow a record", true},
    {"COLLAB.TAG", "Tag a record", true},
};

bool is_name(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
  return !text.empty() && std::ranges::all_of(text, fits);
}

}  // namespace

const OperationCatalogue& OperationCatalogue::platform() {
  static const OperationCatalogue catalogue = [] {
    OperationCatalogue all;
    for (const Row& row : kRows) {
      const std::string code(row.code);
      const auto inserted = all.insert({.code = code,
                                        .action = lib::to_lower_ascii(code.substr(code.find('.') + 1)),
                                        .label = std::string(row.label),
                                        .requires_record = row.requires_record});
      ATH_ASSERT(inserted.ok());
    }
    return all;
  }();
  return catalogue;
}

lib::Result<void> OperationCatalogue::add(std::string_view code, std::string_view label, bool requires_record) {
  const std::size_t dot = code.find('.');
  if (dot == std::string_view::npos || !is_name(code.substr(0, dot)) || !is_name(code.substr(dot + 1))) {
    return lib::Error{lib::ErrorCode::invalid_argument, "access.operation.invalid",
                      "`" + std::string(code) + "` is no operation; it reads NAMESPACE.CODE in capitals."};
  }
  return insert({.code = std::string(code),
                 .action = lib::to_lower_ascii(code.substr(dot + 1)),
                 .label = std::string(label),
                 .requires_record = requires_record,
                 .custom = true});
}

lib::Result<void> OperationCatalogue::insert(Operation operation) {
  if (by_name_.contains(operation.code) || by_name_.contains(operation.action)) {
    return lib::Error{lib::ErrorCode::conflict, "access.operation.duplicate",
                      "There is an operation `" + operation.code + "` or one with its action already."};
  }
  by_name_.emplace(operation.code, operations_.size());
  by_name_.emplace(operation.action, operations_.size());
  operations_.push_back(std::move(operation));
  return {};
}

const Operation* OperationCatalogue::find(std::string_view code_or_action) const {
  const auto found = by_name_.find(code_or_action);
  return found == by_name_.end() ? nullptr : &operations_[found->second];
}

bool OperationCatalogue::knows_pattern(std::string_view pattern) const {
  if (pattern == "*") return true;
  if (!pattern.ends_with(".*")) {
    const Operation* operation = find(pattern);
    return operation != nullptr && operation->code == pattern;
  }
  return std::ranges::any_of(operations_, [&](const Operation& one) { return covers(pattern, one.code); });
}

std::vector<std::string> OperationCatalogue::codes() const {
  std::vector<std::string> codes;
  for (const Operation& operation : operations_) codes.push_back(operation.code);
  return codes;
}

bool covers(std::string_view pattern, std::string_view code) {
  if (pattern == "*" || pattern == code) return true;
  return pattern.ends_with(".*") && code.starts_with(pattern.substr(0, pattern.size() - 1));
}

std::string operations_table(const OperationCatalogue& catalogue) {
  std::string text = "| code | permission | done to a record | what it is |\n|---|---|---|---|\n";
  for (const Operation& one : catalogue.all()) {
    text += "| `" + one.code + "` | `" + one.action + ":…` | " + (one.requires_record ? "yes" : "") + " | " +
            one.label + " |\n";
  }
  return text;
}

}  // namespace athyper::core::access
