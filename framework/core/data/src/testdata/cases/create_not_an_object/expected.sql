data.validation_failed: Expected a JSON object with the record's fields.
   wrong_type: Expected a JSON object with the record's fields.
