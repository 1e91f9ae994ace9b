import markUrl from "./mark.svg";

/** The name of the product with its mark. */
export function Brand() {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight text-ink">
      <img src={markUrl} alt="" width={20} height={20} className="size-5" />
      Neon
    </span>
  );
}
