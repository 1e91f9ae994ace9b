/**
 * The path to come back to after signing in. Only a path of this origin is believed: a scheme, a host, a backslash that
 * browsers read as a slash, or a control character makes it the fallback.
 */
export function safeReturnUrl(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/")) return fallback;
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/^\/[/\\]|[\u0000-\u001f\u007f\\]/.test(value)) return fallback;
  const origin = "https://same.invalid";
  const url = URL.canParse(value, origin) ? new URL(value, origin) : undefined;
  return url?.origin === origin ? url.pathname + url.search + url.hash : fallback;
}

/** The address that starts signing in. It is followed as a link: the issuer lives elsewhere and forms may not go there. */
export function signInAddress(options: { workbench?: string; returnUrl?: unknown; ticket?: string }): string {
  const params = new URLSearchParams({ workbench: options.workbench ?? "user" });
  if (options.returnUrl !== undefined) params.set("returnUrl", safeReturnUrl(options.returnUrl));
  if (options.ticket) params.set("ticket", options.ticket);
  return `/api/auth/login?${params}`;
}
