data.invalid_expand: `subject` is not a reference of request (did you mean `subject`?)
  expand INVALID_EXPAND: `subject` is not a reference of request (did you mean `subject`?)
