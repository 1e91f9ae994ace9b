data.invalid_expand: `subject` is not a reference of request
  expand INVALID_EXPAND: `subject` is not a reference of request
