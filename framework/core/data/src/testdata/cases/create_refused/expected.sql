data.validation_failed: 12 values are not valid
  /tenant_id unknown_field: Unknown field `tenant_id`.
  /total readonly: `total` is set by the platform and cannot be sent.
  /statuss unknown_field: Unknown field `statuss`.
  /created_by readonly: `created_by` is set by the platform and cannot be sent.
  /lines/0/item required: A value is required.
  /lines/0/quantity out_of_range: At least 0.
  /lines/0/price invalid: Expected a decimal number such as "12.50".
  /lines/1/id reference_not_found: The record has no such item; leave `id` out to add a new one.
  /subject too_long: At most 40 characters; this has 41.
  /budget/amount out_of_range: EUR has 2 digits after the point.
  /supplier reference_not_found: There is no such supplier.
  /needed_by required: `needed_by` is required here.
