data.invalid_filter: a filter answers true or false; this one gives a value
  filter INVALID_FILTER: a filter answers true or false; this one gives a value
