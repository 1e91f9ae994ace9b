import { DirectionProvider } from "@neon/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";

import { LiveRegion } from "./live-region.tsx";
import { router } from "./router.tsx";

import { i18n } from "@/lib/i18n.ts";
import { queryClient } from "@/lib/query-client.ts";

/** Notices come after something was done, so what draws them need not be in the first load. */
const Notices = lazy(() => import("./notices.tsx"));

function Directed() {
  const { i18n: instance } = useTranslation();
  return (
    <DirectionProvider dir={instance.dir()}>
      <RouterProvider router={router} />
      <LiveRegion />
      <Suspense>
        <Notices />
      </Suspense>
    </DirectionProvider>
  );
}

/** The whole page: texts, data, routes, notices. */
export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Directed />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
