data.invalid_filter: the filter is not valid: Nothing is called `statu` here (did you mean `status`?).
  1:1 expr.unknown_name: Nothing is called `statu` here (did you mean `status`?).
  1:17 expr.unknown_name: Nothing is called `amount` here.
