data.invalid_sort: unknown field `need_by` (did you mean `needed_by`?)
  sort INVALID_SORT: unknown field `need_by` (did you mean `needed_by`?)
