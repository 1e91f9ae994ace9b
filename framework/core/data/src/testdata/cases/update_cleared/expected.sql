data.validation_failed: 2 values are not valid
  /subject required: A value is required.
  /needed_by required: `needed_by` is required here.
