data.invalid_search: supplier has no field that can be searched
  search INVALID_SEARCH: supplier has no field that can be searched
