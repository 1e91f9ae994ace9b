import {
  Boxes,
  Building2,
  ClipboardList,
  Contact,
  FileText,
  FolderKanban,
  Landmark,
  Package,
  Receipt,
  Scale,
  ShoppingCart,
  Truck,
  User,
  Users,
  type LucideIcon,
  type LucideProps,
} from "lucide-react";

/** The icons that metadata may name; any other name is drawn as a document. */
const icons: Record<string, LucideIcon> = {
  boxes: Boxes,
  building: Building2,
  "building-2": Building2,
  "clipboard-list": ClipboardList,
  contact: Contact,
  "file-text": FileText,
  "folder-kanban": FolderKanban,
  landmark: Landmark,
  package: Package,
  receipt: Receipt,
  scale: Scale,
  "shopping-cart": ShoppingCart,
  truck: Truck,
  user: User,
  users: Users,
};

/** The picture of an entity. */
export function EntityIcon({
  name,
  ...props
}: Omit<LucideProps, "name"> & { name: string | null | undefined }) {
  const Icon = icons[name?.replaceAll("_", "-") ?? ""] ?? FileText;
  return <Icon aria-hidden {...props} />;
}
