import { DirectionProvider, Toaster, TooltipProvider } from "@neon/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { I18nextProvider, useTranslation } from "react-i18next";

import { router } from "./router.tsx";

import { i18n } from "@/lib/i18n.ts";
import { queryClient } from "@/lib/query-client.ts";

function Directed() {
  const { t, i18n: instance } = useTranslation();
  return (
    <DirectionProvider dir={instance.dir()}>
      <TooltipProvider delayDuration={300}>
        <RouterProvider router={router} />
        <Toaster label={t("notices")} closeLabel={t("close")} />
      </TooltipProvider>
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
