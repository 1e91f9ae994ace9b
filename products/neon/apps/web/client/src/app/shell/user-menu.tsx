import { i18nConfig, isValidLocale, locales } from "@athyper/i18n";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
  toast,
} from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { ArrowLeftRight, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";

import { UserButton } from "./user-button.tsx";

import { api } from "@/lib/api.ts";
import { chooseLocale } from "@/lib/i18n.ts";
import { currentSession } from "@/lib/session.ts";
import { setThemeMode, themeModes, useThemeMode } from "@/lib/theme.ts";

const themeIcons = { light: Sun, dark: Moon, system: Monitor } as const;

/** Who is signed in, how the page looks and speaks, and the way out. */
export default function UserMenu({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { t, i18n } = useTranslation(["common", "auth"]);
  const theme = useThemeMode();
  const name = currentSession?.displayName ?? currentSession?.username ?? "";

  async function signOut() {
    try {
      location.assign((await api.logout()) ?? "/");
    } catch {
      toast({ tone: "danger", title: t("auth:sign_out_failed") });
    }
  }

  return (
    <DropdownMenu open={isOpen} onOpenChange={onOpenChange}>
      <DropdownMenuTrigger asChild>
        <UserButton />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <div className="px-2 py-1.5">
          <p dir="auto" className="truncate text-sm font-medium text-ink">
            {name}
          </p>
          <p className="truncate text-xs text-ink-faint">
            {[...new Set([currentSession?.username, currentSession?.persona])].filter(Boolean).join(" · ")}
          </p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t("theme.label")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme}>
          {themeModes.map((mode) => {
            const Icon = themeIcons[mode];
            return (
              <DropdownMenuRadioItem
                key={mode}
                value={mode}
                onSelect={(event) => {
                  event.preventDefault();
                  setThemeMode(mode);
                }}
              >
                <Icon aria-hidden />
                {t(`theme.${mode}`)}
              </DropdownMenuRadioItem>
            );
          })}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t("language")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup
          value={i18n.language}
          onValueChange={(value) => isValidLocale(value) && void chooseLocale(value)}
        >
          {locales.map((locale) => (
            <DropdownMenuRadioItem key={locale} value={locale} lang={locale} className="min-h-7 py-1">
              {i18nConfig.names[locale]}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        {(currentSession?.allowedWorkbenches.length ?? 0) > 1 && (
          <DropdownMenuItem asChild>
            <Link to="/wb/select">
              <ArrowLeftRight aria-hidden />
              {t("auth:select.title")}
            </Link>
          </DropdownMenuItem>
        )}
        <DropdownMenuItem onSelect={() => void signOut()}>
          <LogOut aria-hidden className="rtl:-scale-x-100" />
          {t("auth:sign_out")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
