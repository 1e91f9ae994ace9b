data.invalid_fields: `lines` is shown with a single record only
  fields INVALID_FIELDS: `lines` is shown with a single record only
