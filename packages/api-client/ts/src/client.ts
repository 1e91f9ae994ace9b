/** The typed client: one method per request of the HTTP interface, over a fetch that can be replaced. */
import {
  entityAnswer,
  logoutAnswer,
  navigationAnswer,
  recordAnswer,
  recordPage,
  referenceAnswer,
  type EntityDescriptor,
  type Navigation,
  type RecordPage,
  type ReferenceItem,
  type WorkbenchChoice,
} from "@athyper/contracts/platform";
import * as z from "zod/mini";

import { ApiError, readProblem } from "./problem.ts";
import { listQueryString, type ListQuery, type VersionedRecord } from "./records.ts";

export interface ApiClientOptions {
  /** Where the interface lives; empty for the page's own origin. */
  baseUrl?: string;
  fetch?: typeof fetch;
  /** Bearer token, for callers outside the browser. */
  token?: string;
  /** The session's CSRF token, sent with everything that changes something. */
  csrfToken?: () => string | undefined;
  /** The language that labels are asked for in; without it they come in the tenant's. */
  locale?: () => string | undefined;
}

interface RequestOptions {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  contentType?: string;
  ifMatch?: string;
  signal?: AbortSignal;
}

const readMethods = new Set(["GET", "HEAD"]);

export interface ApiClient {
  ping(): Promise<boolean>;
  navigation(signal?: AbortSignal): Promise<Navigation>;
  entity(name: string, signal?: AbortSignal): Promise<EntityDescriptor>;
  /** The items of a data set that are offered today, named in the language of `locale`. */
  reference(dataset: string, locale: string, signal?: AbortSignal): Promise<readonly ReferenceItem[]>;
  list(entity: string, query: ListQuery, signal?: AbortSignal): Promise<RecordPage>;
  record(
    entity: string,
    id: string,
    expand?: readonly string[],
    signal?: AbortSignal,
  ): Promise<VersionedRecord>;
  create(entity: string, body: Record<string, unknown>): Promise<VersionedRecord>;
  /** Merges `patch` (RFC 7396) into the record if it still has the version of `etag`; else fails with 412. */
  update(entity: string, id: string, patch: Record<string, unknown>, etag: string): Promise<VersionedRecord>;
  remove(entity: string, id: string, etag: string): Promise<void>;
  /** Keeps the session from falling idle. */
  touch(): Promise<void>;
  /** Goes on in another workbench of the same person; the session gets a new id. */
  changeWorkbench(workbench: string): Promise<void>;
  /** Ends the session; gives where to go next. */
  logout(): Promise<string | undefined>;
  /** Calls `listener` whenever an answer says that the session is over. Returns how to stop. */
  onUnauthorized(listener: (error: ApiError) => void): () => void;
}

export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  const base = (options.baseUrl ?? "").replace(/\/$/, "");
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const unauthorized = new Set<(error: ApiError) => void>();

  function headersOf(request: RequestOptions, method: string): Headers {
    const headers = new Headers({ accept: "application/json" });
    if (options.token) headers.set("authorization", `Bearer ${options.token}`);
    if (request.body !== undefined) headers.set("content-type", request.contentType ?? "application/json");
    if (request.ifMatch) headers.set("if-match", request.ifMatch);
    const csrf = readMethods.has(method) ? undefined : options.csrfToken?.();
    if (csrf) headers.set("x-csrf-token", csrf);
    return headers;
  }

  async function call(path: string, request: RequestOptions = {}): Promise<Response> {
    const method = request.method ?? "GET";
    let response: Response;
    try {
      response = await send(base + path, {
        method,
        headers: headersOf(request, method),
        body: request.body === undefined ? undefined : JSON.stringify(request.body),
        signal: request.signal,
        credentials: "same-origin",
      });
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new ApiError({ status: 0, code: "NETWORK" });
    }
    if (response.ok) return response;
    const error = await readProblem(response);
    if (error.status === 401) for (const listener of unauthorized) listener(error);
    throw error;
  }

  async function read<T extends z.core.$ZodType>(
    path: string,
    schema: T,
    request?: RequestOptions,
  ): Promise<{ value: z.output<T>; response: Response }> {
    const response = await call(path, request);
    const body: unknown = await response.json().catch(() => undefined);
    const parsed = z.safeParse(schema, body);
    if (!parsed.success) {
      const requestId = response.headers.get("x-request-id") ?? undefined;
      throw new ApiError({
        status: 0,
        code: "UNREADABLE_ANSWER",
        detail: z.prettifyError(parsed.error),
        requestId,
      });
    }
    return { value: parsed.data, response };
  }

  async function readRecord(path: string, request?: RequestOptions): Promise<VersionedRecord> {
    const { value, response } = await read(path, recordAnswer, request);
    const etag =
      response.headers.get("etag") ?? (value.data.version === undefined ? "" : `"${value.data.version}"`);
    const { included = {}, redacted = {}, warnings } = value.meta ?? {};
    const told = warnings && { warnings: warnings.map((warning) => warning.message) };
    return { record: value.data, included, redacted, etag, ...told };
  }

  const inLanguage = (path: string) => {
    const locale = options.locale?.();
    return locale ? `${path}?locale=${encodeURIComponent(locale)}` : path;
  };
  const at = (entity: string, id?: string) =>
    `/api/data/${encodeURIComponent(entity)}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;

  return {
    ping: () => call("/health").then((response) => response.ok),
    navigation: async (signal) =>
      (await read(inLanguage("/api/ui/navigation"), navigationAnswer, { signal })).value.data,
    entity: async (name, signal) => {
      const path = inLanguage(`/api/ui/entities/${encodeURIComponent(name)}`);
      return (await read(path, entityAnswer, { signal })).value.data;
    },
    reference: async (dataset, locale, signal) => {
      const path = `/api/ref/${encodeURIComponent(dataset)}?locale=${encodeURIComponent(locale)}`;
      return (await read(path, referenceAnswer, { signal })).value.data;
    },
    list: async (entity, query, signal) => {
      const search = listQueryString(query);
      return (await read(`${at(entity)}${search && `?${search}`}`, recordPage, { signal })).value;
    },
    record: (entity, id, expand = [], signal) =>
      readRecord(at(entity, id) + (expand.length ? `?expand=${expand.join(",")}` : ""), { signal }),
    create: (entity, body) => readRecord(at(entity), { method: "POST", body }),
    update: (entity, id, patch, etag) =>
      readRecord(at(entity, id), {
        method: "PATCH",
        body: patch,
        contentType: "application/merge-patch+json",
        ifMatch: etag,
      }),
    remove: async (entity, id, etag) =>
      void (await call(at(entity, id), { method: "DELETE", ifMatch: etag })),
    touch: async () => void (await call("/api/auth/touch", { method: "POST" })),
    changeWorkbench: async (workbench) =>
      void (await call("/api/auth/workbench", {
        method: "POST",
        body: { workbench } satisfies WorkbenchChoice,
      })),
    logout: async () => {
      const { value } = await read("/api/auth/logout", logoutAnswer, { method: "POST" });
      return value.logoutUrl ?? undefined;
    },
    onUnauthorized: (listener) => {
      unauthorized.add(listener);
      return () => unauthorized.delete(listener);
    },
  };
}
