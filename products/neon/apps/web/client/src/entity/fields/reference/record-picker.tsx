/** Picks a record of another entity by typing a part of its title: an ARIA combobox with a list of matches. */
import { cn, controlClasses, Popover, PopoverAnchor, PopoverContent } from "@neon/ui";
import { Check, ChevronsUpDown, X } from "lucide-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { useMatches, type Match } from "./use-matches.ts";
import { useReferenceTitle } from "./use-title.ts";

import type { Included } from "@athyper/api-client";

export interface RecordPickerProps {
  id: string;
  name: string;
  /** Entity to pick from. */
  entity: string;
  /** Id of the record chosen, empty for none. */
  value: string;
  onChange: (id: string) => void;
  onBlur?: () => void;
  label?: string;
  isRequired?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  included?: Included;
}

export function RecordPicker(props: RecordPickerProps) {
  const { id, name, entity, value, onChange, onBlur, label, isRequired, isInvalid, describedBy, included } =
    props;
  const { t } = useTranslation("widgets");
  const listId = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<Match>();
  const isOpen = typed !== undefined;
  const { matches, isCurrent, isSearching, error } = useMatches(entity, typed ?? "", isOpen);
  const fetched = useReferenceTitle(entity, picked?.id === value ? "" : value, included);
  const title = value === "" ? "" : picked?.id === value ? picked.title : (fetched ?? "…");
  const current = Math.min(active, matches.length - 1);

  function open(words: string) {
    setTyped(words);
    setActive(0);
  }

  function pick(match: Match | undefined) {
    setPicked(match);
    onChange(match?.id ?? "");
    setTyped(undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        event.stopPropagation();
        if (!isOpen) return open("");
        return setActive(
          Math.max(0, Math.min(matches.length - 1, current + (event.key === "ArrowDown" ? 1 : -1))),
        );
      case "Enter":
        if (!isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        // Matches of what was typed before are nobody's choice.
        if (isCurrent && matches[current]) pick(matches[current]);
        return;
      case "Escape":
        if (!isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        return setTyped(undefined);
    }
  }

  return (
    <Popover open={isOpen} onOpenChange={(next) => !next && setTyped(undefined)}>
      <PopoverAnchor asChild>
        <span ref={anchor} className="relative block">
          <input
            id={id}
            name={name}
            role="combobox"
            autoComplete="off"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && matches[current] ? `${listId}-${current}` : undefined}
            aria-label={label}
            aria-required={isRequired || undefined}
            aria-invalid={isInvalid || undefined}
            aria-describedby={describedBy}
            placeholder={title || t("reference.search")}
            value={typed ?? title}
            onChange={(event) => open(event.target.value)}
            onClick={() => !isOpen && open("")}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setTyped(undefined);
              onBlur?.();
            }}
            className={cn(controlClasses, "h-8 truncate pe-8 bidi-plaintext")}
          />
          {value && !isRequired ? (
            <button
              type="button"
              aria-label={t("reference.clear")}
              onClick={() => pick(undefined)}
              className="absolute inset-e-1 top-1 grid size-6 cursor-pointer place-items-center rounded-md text-ink-faint hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          ) : (
            <ChevronsUpDown
              aria-hidden
              className="pointer-events-none absolute inset-e-2 top-2 size-4 text-ink-faint"
            />
          )}
        </span>
      </PopoverAnchor>
      <PopoverContent
        role="presentation"
        sideOffset={4}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) =>
          anchor.current?.contains(event.target as Node) && event.preventDefault()
        }
        onMouseDown={(event) => event.preventDefault()}
        className="w-(--radix-popover-trigger-width) min-w-56 p-1"
      >
        <ul id={listId} role="listbox" aria-label={label ?? name}>
          {matches.map((match, index) => (
            <li
              key={match.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={match.id === value}
              onMouseMove={() => setActive(index)}
              onClick={() => pick(match)}
              className={cn(
                "flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 text-sm text-ink",
                index === current && "bg-hover",
              )}
            >
              <span dir="auto" className="min-w-0 flex-1 truncate">
                {match.title}
              </span>
              {match.id === value && <Check aria-hidden className="size-4 shrink-0 text-accent-text" />}
            </li>
          ))}
        </ul>
        {matches.length === 0 && (
          <p role="status" className="px-2 py-1.5 text-sm text-ink-faint">
            {t(error ? "reference.failed" : isSearching ? "reference.searching" : "reference.none")}
          </p>
        )}
      </PopoverContent>
    </Popover>
  );
}
