import type { BadgeTone } from "@neon/ui";

/** Words that states are commonly called by, and how urgent they look. Any other word is neutral. */
const tones: Record<string, BadgeTone> = {
  submitted: "info",
  pending: "info",
  in_review: "info",
  ordered: "accent",
  received: "accent",
  active: "success",
  approved: "success",
  completed: "success",
  paid: "success",
  high: "warning",
  on_hold: "warning",
  overdue: "warning",
  rejected: "danger",
  blocked: "danger",
  urgent: "danger",
  failed: "danger",
};

export function toneOf(value: string): BadgeTone {
  return tones[value.toLowerCase()] ?? "neutral";
}
