data.invalid_filter: `lines` cannot be filtered by
  filter INVALID_FILTER: `lines` cannot be filtered by
