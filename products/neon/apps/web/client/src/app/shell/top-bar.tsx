import { Button, Sheet, SheetContent, SheetTrigger } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { Building2, Menu } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { Sidebar } from "./sidebar.tsx";
import { UserButton } from "./user-button.tsx";

import { navigationQuery } from "@/entity/api/queries.ts";
import { currentSession } from "@/lib/session.ts";

/** Menus are no part of the first load: the button stands at once, what it opens comes right behind. */
const UserMenu = lazy(() => import("./user-menu.tsx"));

/** The bar on top: whose data this is, and who is looking at it. */
export function TopBar() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const openMenu = () => setMenuOpen(true);
  const { data } = useQuery(navigationQuery);
  const tenant = currentSession?.tenant?.name ?? data?.tenant.name;
  return (
    <header
      data-print="hide"
      className="sticky top-0 z-30 flex h-12 shrink-0 items-center gap-2 border-b border-line bg-canvas px-3 sm:px-6"
    >
      <Sheet open={isOpen} onOpenChange={setOpen}>
        <SheetTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={t("navigation")} className="md:hidden">
            <Menu aria-hidden />
          </Button>
        </SheetTrigger>
        <SheetContent side="start" title={t("navigation")} className="bg-sunken">
          <Sidebar onNavigate={() => setOpen(false)} />
        </SheetContent>
      </Sheet>
      {tenant && (
        <p className="flex min-w-0 items-center gap-1.5 text-sm text-ink-muted">
          <Building2 aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <span className="sr-only">{t("tenant")}</span>
          <span dir="auto" className="truncate">
            {tenant}
          </span>
        </p>
      )}
      <div className="ms-auto">
        {/* Who presses the button before its menu has come gets the menu when it does. */}
        <Suspense fallback={<UserButton aria-haspopup="menu" onPointerDown={openMenu} onClick={openMenu} />}>
          <UserMenu isOpen={isMenuOpen} onOpenChange={setMenuOpen} />
        </Suspense>
      </div>
    </header>
  );
}
