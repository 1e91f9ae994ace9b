// The shapes of the domain platform. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::platform {

extern const Shape kAuditFinding;
extern const Shape kAuditHead;
extern const Shape kAuditReport;
extern const Shape kAuditVerifyAnswer;

extern const Shape kSourceFile;
extern const Shape kMetaChange;
extern const Shape kMetaChangeEdit;
extern const Shape kMetaChangeMove;
extern const Shape kFeatureFlagSwitch;
extern const Shape kObjectUrl;
extern const Shape kPolicyQuestion;
extern const Shape kPolicyCheck;
extern const Shape kPolicySubject;
extern const Shape kPolicyResource;
extern const Shape kPolicyContext;
extern const Shape kPolicySimulationOptions;
extern const Shape kPolicySimulation;
extern const Shape kPolicyRules;
extern const Shape kPolicyDraft;
extern const Shape kPolicyVersionCopy;
extern const Shape kPolicyPublication;
extern const Shape kPolicyExpectation;
extern const Shape kPolicyTestCase;
inline constexpr const Shape& kPolicyDraftRules = kPolicyRules;

extern const Shape kJobReplay;
extern const Shape kJob;
extern const Shape kJobQueue;
extern const Shape kJobSchedule;
extern const Shape kJobAnswer;
extern const Shape kJobQueueAnswer;
extern const Shape kJobQueuesAnswer;
extern const Shape kJobSchedulesAnswer;

extern const Shape kFieldProblem;
extern const Shape kProblem;

extern const Shape kEntityRecord;
extern const Shape kIncludedRecord;
extern const Shape kRecordMeta;
extern const Shape kRecordAnswer;
extern const Shape kRecordPageMeta;
extern const Shape kRecordPage;
extern const Shape kRecordCount;
extern const Shape kWrittenRecord;
extern const Shape kRefusedReason;
extern const Shape kRefusedRecord;
extern const Shape kBatchResult;
extern const Shape kBatchAnswer;

extern const Shape kReferenceItem;
extern const Shape kReferenceMeta;
extern const Shape kReferenceAnswer;

extern const Shape kWorkbenchChoice;
extern const Shape kLogoutAnswer;

extern const Shape kEnumValue;
extern const Shape kChildFieldDescriptor;
extern const Shape kFieldDescriptor;
extern const Shape kListDescriptor;
extern const Shape kActionsDescriptor;
extern const Shape kEntityDescriptor;
extern const Shape kEntityAnswer;
extern const Shape kNavigationEntity;
extern const Shape kNavigationTenant;
extern const Shape kNavigationUser;
extern const Shape kNavigation;
extern const Shape kNavigationAnswer;
extern const Shape kRecentRecord;
extern const Shape kRecentAnswer;

}  // namespace athyper::contracts::platform
