/** Failures as values of one class: problem documents (RFC 9457) and what keeps one from arriving. */
import { problem, type FieldProblem } from "@athyper/contracts/platform";

export type { FieldProblem };

/** What every failed request throws. `status` is 0 when no answer came. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(facts: {
    status: number;
    code: string;
    title?: string;
    detail?: string;
    requestId?: string;
    errors?: readonly FieldProblem[];
  }) {
    super(facts.title ?? facts.code);
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail ?? "";
    this.requestId = facts.requestId;
    this.errors = facts.errors ?? [];
  }

  /** Whether the same request may well succeed later. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Reads the failure out of an answer, whatever its body is. */
export async function readProblem(response: Response): Promise<ApiError> {
  const requestId = response.headers.get("x-request-id") ?? undefined;
  const fallback = { status: response.status, code: `HTTP_${response.status}`, requestId };
  if (!/json/.test(response.headers.get("content-type") ?? "")) return new ApiError(fallback);
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = problem.safeParse(body);
  if (!parsed.success) return new ApiError(fallback);
  return new ApiError({
    ...parsed.data,
    requestId: parsed.data.requestId ?? requestId,
    status: response.status,
  });
}
