export { Badge, type BadgeTone } from "./badge.tsx";
export { Button, type ButtonProps } from "./button.tsx";
export { Card, CardContent, CardFooter, CardHeader, CardTitle } from "./card.tsx";
export { cn } from "./cn.ts";
export { controlClasses } from "./control.ts";
export { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "./dialog.tsx";
export {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuGroup,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "./dropdown-menu.tsx";
export { DirectionProvider } from "./direction.tsx";
export { EmptyState } from "./empty-state.tsx";
export { ErrorState } from "./error-state.tsx";
export { FieldMessage } from "./field-message.tsx";
export { Input } from "./input.tsx";
export { Label } from "./label.tsx";
export { Popover, PopoverAnchor, PopoverClose, PopoverContent, PopoverTrigger } from "./popover.tsx";
export { ScrollArea } from "./scroll-area.tsx";
export { Select } from "./select.tsx";
export { Separator } from "./separator.tsx";
export { Sheet, SheetClose, SheetContent, SheetTrigger } from "./sheet.tsx";
export { Skeleton } from "./skeleton.tsx";
export { Switch } from "./switch.tsx";
export { Tabs, TabsContent, TabsList, TabsTrigger } from "./tabs.tsx";
export { Textarea } from "./textarea.tsx";
export { toast, type ToastTone } from "./toast-store.ts";
export { Toaster } from "./toaster.tsx";
export { Tooltip, TooltipProvider } from "./tooltip.tsx";
