/** Every page and its address. Pages behind the sign-in share the shell; what only some need is loaded when they are opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";

import { CallbackPage } from "./pages/callback-page.tsx";
import { CrashPage } from "./pages/crash-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { RefusedPage } from "./pages/refused-page.tsx";
import { SignInFailedPage } from "./pages/sign-in-failed-page.tsx";
import { Shell } from "./shell/shell.tsx";

import { entityQuery, listQuery, navigationQuery, recordQuery } from "@/entity/api/queries.ts";
import { parseListSearch } from "@/entity/list/search-params.ts";
import { listQueryOf } from "@/entity/list/use-list.ts";
import { expandOf } from "@/entity/model/fields.ts";
import { answerAddress } from "@/lib/callback.ts";
import { queryClient } from "@/lib/query-client.ts";
import { currentSession, homePath } from "@/lib/session.ts";

import type { ReactNode } from "react";

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    if (currentSession) throw redirect({ href: homePath(), replace: true });
  },
  component: lazyRouteComponent(() => import("@/features/landing/landing-page.tsx"), "LandingPage"),
});

export interface SignInSearch {
  returnUrl?: string;
  workbench?: string;
  ticket?: string;
  error?: string;
}

const text = (value: unknown) => (typeof value === "string" && value ? value : undefined);

/** Gives a page its parameters. Its code is fetched before the page before it goes, so that nothing flashes in between. */
function whenLoaded(page: { preload?: () => Promise<void> | undefined }, component: () => ReactNode) {
  return Object.assign(component, { preload: () => page.preload?.() ?? Promise.resolve() });
}

const signInPage = lazyRouteComponent(() => import("@/features/sign-in/sign-in-page.tsx"), "SignInPage");

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/login",
  validateSearch: (raw: Record<string, unknown>): SignInSearch => ({
    returnUrl: text(raw.returnUrl),
    workbench: text(raw.workbench),
    ticket: text(raw.ticket),
    error: text(raw.error),
  }),
  component: whenLoaded(signInPage, function SignIn() {
    const Page = signInPage;
    return <Page {...signInRoute.useSearch()} />;
  }),
});

const unauthorizedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wb/unauthorized",
  component: () => <RefusedPage reason="unauthorized" />,
});

const forbiddenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wb/forbidden",
  component: () => <RefusedPage reason="forbidden" />,
});

const selectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wb/select",
  beforeLoad: ({ location }) => {
    if (!currentSession) throw redirect({ to: "/login", search: { returnUrl: location.href } });
  },
  component: lazyRouteComponent(() => import("@/features/workbench/select-page.tsx"), "SelectPage"),
});

const callbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/callback",
  beforeLoad: () => {
    if (currentSession && !answerAddress) throw redirect({ href: homePath(), replace: true });
  },
  component: () => <CallbackPage address={answerAddress} />,
});

/** The server answers here only when signing in came to nothing. */
const signInFailedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/api/auth/callback",
  component: SignInFailedPage,
});

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  beforeLoad: ({ location }) => {
    if (!currentSession) throw redirect({ to: "/login", search: { returnUrl: location.href } });
  },
  loader: () => void queryClient.prefetchQuery(navigationQuery),
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/wb/$workbench/home",
  component: lazyRouteComponent(() => import("@/features/home/home-page.tsx"), "HomePage"),
});

const listPage = lazyRouteComponent(() => import("@/entity/list/list-page.tsx"), "ListPage");
const recordPage = lazyRouteComponent(() => import("@/entity/record/record-page.tsx"), "RecordPage");
const editPage = lazyRouteComponent(() => import("@/entity/record/edit-page.tsx"), "EditPage");
const newPage = lazyRouteComponent(() => import("@/entity/record/new-page.tsx"), "NewPage");

/** Asks for a record before its page is there; hovering a link is enough to start. */
async function prefetchRecord(entity: string, id: string): Promise<void> {
  const descriptor = await queryClient.ensureQueryData(entityQuery(entity)).catch(() => undefined);
  if (descriptor) await queryClient.prefetchQuery(recordQuery(entity, id, expandOf(descriptor.fields)));
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/app/$entity/view/list",
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => {
    const descriptor = queryClient.ensureQueryData(entityQuery(params.entity)).catch(() => undefined);
    void descriptor.then(
      (entity) => entity && queryClient.prefetchQuery(listQuery(entity.name, listQueryOf(entity, deps))),
    );
  },
  component: whenLoaded(listPage, function List() {
    const { entity } = listRoute.useParams();
    const search = listRoute.useSearch();
    const Page = listPage;
    return <Page key={entity} entity={entity} search={search} />;
  }),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/app/$entity/new",
  component: whenLoaded(newPage, function New() {
    const { entity } = newRoute.useParams();
    const Page = newPage;
    return <Page key={entity} entity={entity} />;
  }),
});

const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/app/$entity/$id",
  loader: ({ params }) => void prefetchRecord(params.entity, params.id),
  component: whenLoaded(recordPage, function Record() {
    const { entity, id } = recordRoute.useParams();
    const Page = recordPage;
    return <Page key={`${entity}/${id}`} entity={entity} id={id} />;
  }),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/app/$entity/$id/edit",
  component: whenLoaded(editPage, function Edit() {
    const { entity, id } = editRoute.useParams();
    const Page = editPage;
    return <Page key={`${entity}/${id}`} entity={entity} id={id} />;
  }),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    landingRoute,
    signInRoute,
    unauthorizedRoute,
    forbiddenRoute,
    selectRoute,
    callbackRoute,
    signInFailedRoute,
    shellRoute.addChildren([homeRoute, listRoute, newRoute, recordRoute, editRoute]),
  ]),
  defaultPreload: "intent",
  defaultPreloadStaleTime: 30_000,
  scrollRestoration: true,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
