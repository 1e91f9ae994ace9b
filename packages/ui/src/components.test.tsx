// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { Inbox } from "lucide-react";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";

import {
  Badge,
  Button,
  Card,
  CardContent,
  CardFooter,
  CardHeader,
  CardTitle,
  Dialog,
  DialogBody,
  DialogContent,
  DialogFooter,
  DialogTrigger,
  DirectionProvider,
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
  EmptyState,
  ErrorState,
  Input,
  Label,
  Popover,
  PopoverContent,
  PopoverTrigger,
  ScrollArea,
  Select,
  Separator,
  Sheet,
  SheetContent,
  SheetTrigger,
  Skeleton,
  Switch,
  Tabs,
  TabsContent,
  TabsList,
  TabsTrigger,
  Textarea,
  toast,
  Toaster,
  Tooltip,
  TooltipProvider,
} from "./index.ts";
import { draw, expectAccessible } from "./testing.tsx";

describe("a badge", () => {
  test("says its text, with a dot that only the eye sees", async () => {
    const { container } = draw(
      <Badge tone="success" dot>
        Approved
      </Badge>,
    );
    expect(screen.getByText("Approved")).toBeTruthy();
    expect(container.querySelector("[data-slot=badge] [aria-hidden]")).not.toBeNull();
    await expectAccessible();
  });
});

describe("a button", () => {
  test("is pressed once by mouse and by keyboard, and never sends a form by accident", async () => {
    const onClick = vi.fn();
    const { user } = draw(<Button onClick={onClick}>Save</Button>);
    const button = screen.getByRole("button", { name: "Save" });
    expect(button.getAttribute("type")).toBe("button");
    await user.click(button);
    await user.keyboard("{Enter}");
    expect(onClick).toHaveBeenCalledTimes(2);
    await expectAccessible();
  });

  test("that is busy takes no further press and says so", async () => {
    const onClick = vi.fn();
    const { user } = draw(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Save" });
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-busy")).toBe("true");
  });

  test("may be a link that looks like one", () => {
    draw(
      <Button asChild variant="primary">
        <a href="/new">New</a>
      </Button>,
    );
    const link = screen.getByRole("link", { name: "New" });
    expect(link.getAttribute("href")).toBe("/new");
    expect(link.className).toContain("bg-accent");
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("a card", () => {
  test("holds a head, a body and a foot", async () => {
    draw(
      <Card aria-label="Content">
        <CardHeader>
          <CardTitle>Lines</CardTitle>
        </CardHeader>
        <CardContent>Body</CardContent>
        <CardFooter>Foot</CardFooter>
        <Separator />
        <Separator orientation="vertical" decorative={false} />
        <Skeleton />
      </Card>,
    );
    expect(screen.getByRole("region", { name: "Content" })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: "Lines" })).toBeTruthy();
    expect(screen.getByRole("separator").getAttribute("aria-orientation")).toBe("vertical");
    await expectAccessible();
  });
});

describe("a dialog", () => {
  function Ask() {
    return (
      <Dialog>
        <DialogTrigger>Delete</DialogTrigger>
        <DialogContent title="Delete it?" description="It is gone then." closeLabel="Close">
          <DialogBody>More</DialogBody>
          <DialogFooter>
            <Button>Yes</Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    );
  }

  test("takes the focus, keeps it, and gives it back", async () => {
    const { user } = draw(<Ask />);
    const trigger = screen.getByRole("button", { name: "Delete" });
    await user.click(trigger);
    const dialog = screen.getByRole("dialog", { name: "Delete it?" });
    expect(dialog.getAttribute("aria-describedby")).not.toBeNull();
    expect(document.querySelector("[data-slot=scrim]")).not.toBeNull();
    await expectAccessible();
    for (let presses = 0; presses < 5; presses++) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(trigger);
  });

  test("without a description names none", async () => {
    const { user } = draw(
      <Dialog>
        <DialogTrigger>Open</DialogTrigger>
        <DialogContent title="Keys" closeLabel="Close" />
      </Dialog>,
    );
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(screen.getByRole("dialog", { name: "Keys" }).hasAttribute("aria-describedby")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a sheet", () => {
  test("opens from a side, is named without a visible title, and closes by Escape", async () => {
    const { user } = draw(
      <Sheet>
        <SheetTrigger>Navigation</SheetTrigger>
        <SheetContent side="start" title="Navigation">
          <a href="/">Home</a>
        </SheetContent>
      </Sheet>,
    );
    await user.click(screen.getByRole("button", { name: "Navigation" }));
    const sheet = screen.getByRole("dialog", { name: "Navigation" });
    expect(sheet.dataset.side).toBe("start");
    await expectAccessible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a menu", () => {
  function Menu({
    onPick,
    onCheck,
    onTheme,
  }: Record<"onPick" | "onCheck" | "onTheme", (value: unknown) => void>) {
    return (
      <DropdownMenu>
        <DropdownMenuTrigger>Menu</DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuLabel>Theme</DropdownMenuLabel>
          <DropdownMenuRadioGroup value="light" onValueChange={onTheme}>
            <DropdownMenuRadioItem value="light">Light</DropdownMenuRadioItem>
            <DropdownMenuRadioItem value="dark">Dark</DropdownMenuRadioItem>
          </DropdownMenuRadioGroup>
          <DropdownMenuSeparator />
          <DropdownMenuCheckboxItem checked onCheckedChange={onCheck}>
            Total
          </DropdownMenuCheckboxItem>
          <DropdownMenuItem onSelect={() => onPick("out")}>Sign out</DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    );
  }

  test("is walked by the arrows and chosen from by Enter", async () => {
    const picks = { onPick: vi.fn(), onCheck: vi.fn(), onTheme: vi.fn() };
    const { user } = draw(<Menu {...picks} />);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("menuitemradio", { name: "Light" }).getAttribute("aria-checked")).toBe("true");
    expect(screen.getByRole("menuitemcheckbox", { name: "Total" }).getAttribute("aria-checked")).toBe("true");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(picks.onTheme).toHaveBeenCalledWith("dark");
    await user.keyboard("{Enter}{End}{Enter}");
    expect(picks.onPick).toHaveBeenCalledWith("out");
    await user.keyboard("{Enter}{End}{ArrowUp}{Enter}");
    expect(picks.onCheck).toHaveBeenCalledWith(false);
    expect(screen.queryByRole("menu")).toBeNull();
  });
});

describe("a popover", () => {
  test("opens beside its trigger and closes by Escape", async () => {
    const { user } = draw(
      <Popover>
        <PopoverTrigger>Filter</PopoverTrigger>
        <PopoverContent aria-label="Filter">
          <button type="button">Apply</button>
        </PopoverContent>
      </Popover>,
    );
    await user.click(screen.getByRole("button", { name: "Filter" }));
    expect(screen.getByRole("dialog", { name: "Filter" })).toBeTruthy();
    await expectAccessible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe.each([
  ["a line of text", Input, "textbox"],
  ["several lines of text", Textarea, "textbox"],
] as const)("%s", (_name, Control, role) => {
  test("is read out with its hint, and with its error instead once there is one", async () => {
    const { rerender } = draw(
      <>
        <Label htmlFor="subject" required>
          Subject
        </Label>
        <Control id="subject" helper="In a few words" />
      </>,
    );
    const control = screen.getByRole(role, { name: /Subject/ });
    const message = () =>
      document.getElementById(control.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(message()).toBe("In a few words");
    expect(control.getAttribute("aria-invalid")).toBeNull();
    await expectAccessible();
    rerender(
      <main>
        <Label htmlFor="subject">Subject</Label>
        <Control id="subject" helper="In a few words" error="A value is needed" />
      </main>,
    );
    const invalid = screen.getByRole(role, { name: "Subject" });
    expect(invalid.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(invalid.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "A value is needed",
    );
  });
});

describe("a select", () => {
  test("is picked from, and says what is wrong", async () => {
    const onChange = vi.fn();
    const { user } = draw(
      <Select
        aria-label="Priority"
        error="Choose one"
        defaultValue=""
        onChange={(event) => void onChange(event.target.value)}
      >
        <option value="">–</option>
        <option value="high">High</option>
      </Select>,
    );
    const select = screen.getByRole("combobox", { name: "Priority" });
    expect(select.getAttribute("aria-invalid")).toBe("true");
    await user.selectOptions(select, "high");
    expect(onChange).toHaveBeenCalledWith("high");
    await expectAccessible();
  });
});

describe("a switch", () => {
  test("goes on and off by mouse and by the space bar", async () => {
    function Budget() {
      const [isOn, setOn] = useState(false);
      return <Switch aria-label="In the budget" checked={isOn} onCheckedChange={setOn} />;
    }
    const { user } = draw(<Budget />);
    const control = screen.getByRole("switch", { name: "In the budget" });
    await user.click(control);
    expect(control.getAttribute("aria-checked")).toBe("true");
    await user.keyboard(" ");
    expect(control.getAttribute("aria-checked")).toBe("false");
    await expectAccessible();
  });
});

describe("tabs", () => {
  test("are walked by the arrows, in the direction of the page", async () => {
    const { user } = draw(
      <DirectionProvider dir="rtl">
        <Tabs defaultValue="details">
          <TabsList aria-label="Parts">
            <TabsTrigger value="details">Details</TabsTrigger>
            <TabsTrigger value="audit">Audit</TabsTrigger>
          </TabsList>
          <TabsContent value="details">The details</TabsContent>
          <TabsContent value="audit">The trail</TabsContent>
        </Tabs>
      </DirectionProvider>,
    );
    await user.tab();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "Audit" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("tabpanel", { name: "Audit" }).textContent).toBe("The trail");
    await expectAccessible();
  });
});

describe("a region that scrolls", () => {
  test("can be reached and is named", async () => {
    const { user } = draw(<ScrollArea label="Lines">wide</ScrollArea>);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Lines" }));
    await expectAccessible();
  });
});

describe("a tooltip", () => {
  test("shows for the keyboard as well, and leaves by Escape", async () => {
    const { user } = draw(
      <TooltipProvider delayDuration={0}>
        <Tooltip content="Puts columns away">
          <button type="button">Columns</button>
        </Tooltip>
      </TooltipProvider>,
    );
    await user.tab();
    const hint = await screen.findByRole("tooltip");
    expect(hint.textContent).toBe("Puts columns away");
    expect(screen.getByRole("button").getAttribute("aria-describedby")).toBe(hint.id);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
  });
});

describe("states", () => {
  test("an empty region says so at the level the page needs", async () => {
    draw(
      <EmptyState heading="h1" icon={Inbox} title="Nothing here" actions={<Button>New</Button>}>
        Make the first one.
      </EmptyState>,
    );
    expect(screen.getByRole("heading", { level: 1, name: "Nothing here" })).toBeTruthy();
    await expectAccessible();
  });

  test("a failure is announced at once, with the number to ask by", () => {
    draw(<ErrorState title="Broken" reference={{ label: "Request", id: "abc-1" }} />);
    expect(screen.getByRole("alert").textContent).toContain("abc-1");
  });
});

describe("notices", () => {
  test("appear in a named region, are closed by hand, and carry what went wrong", async () => {
    const { user } = draw(<Toaster label="Notices ({hotkey})" closeLabel="Close" />);
    act(() => void toast({ tone: "danger", title: "Not saved", detail: "Try again" }));
    await waitFor(() => expect(screen.getAllByText("Not saved").length).toBeGreaterThan(0));
    expect(screen.getByRole("region", { name: /Notices/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Close" })).toBeNull());
  });
});
