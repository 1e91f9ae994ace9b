data.invalid_sort: `extra` cannot be sorted by
  sort INVALID_SORT: `extra` cannot be sorted by
