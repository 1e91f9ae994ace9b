import { expect, test } from "vitest";

import { callbackAddress } from "./callback.ts";

test.each([
  ["?code=a&state=b", "/api/auth/callback?code=a&state=b"],
  [
    "?state=007&code=1e5&iss=https%3A%2F%2Fid.example",
    "/api/auth/callback?state=007&code=1e5&iss=https%3A%2F%2Fid.example",
  ],
  ["?error=access_denied&state=b", "/api/auth/callback?error=access_denied&state=b"],
  ["?code=a&state=b&session_state=c&returnUrl=%2F%2Felsewhere", "/api/auth/callback?code=a&state=b"],
  ["?code=a&state=b&state=c", "/api/auth/callback?code=a&state=b&state=c"],
])("an answer is handed on: %s", (search, address) => {
  expect(callbackAddress(search)).toBe(address);
});

test.each(["", "?", "?code=a", "?state=b", "?code=&state=b", "?code=a&state=", "?error=access_denied"])(
  "half an answer is none: %s",
  (search) => {
    expect(callbackAddress(search)).toBeUndefined();
  },
);
