import { ApiError } from "@athyper/api-client";
import { QueryClient } from "@tanstack/react-query";

const mostRetries = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof ApiError && error.isTransient && failures < mostRetries,
    },
  },
});
