import { FieldMessage } from "@neon/ui";

import { widgetOf } from "./registry.ts";

import type { InputProps } from "./widget.ts";

export interface FieldInputProps extends Omit<InputProps, "isInvalid" | "describedBy"> {
  /** What is wrong with the value, in words. */
  problem?: string;
  helper?: string | null;
}

/** A value, typed as its type is typed, with what is wrong with it underneath. */
export function FieldInput({ problem, helper, ...props }: FieldInputProps) {
  const { Input } = widgetOf(props.field);
  const messageId = `${props.id}-message`;
  return (
    <>
      <Input
        {...props}
        isInvalid={problem !== undefined}
        describedBy={problem || helper ? messageId : undefined}
      />
      <FieldMessage id={messageId} error={problem} helper={helper} />
    </>
  );
}
