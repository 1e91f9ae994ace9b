import { Briefcase, Handshake, Headset, ShieldCheck } from "lucide-react";

/** The kinds of work the workspace is opened for, in the order they are offered. */
export const workbenches = [
  { id: "user", icon: Briefcase },
  { id: "admin", icon: ShieldCheck },
  { id: "partner", icon: Handshake },
  { id: "servicemanager", icon: Headset },
] as const;
