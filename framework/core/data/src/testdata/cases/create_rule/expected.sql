data.validation_failed: A low request stays below 1000.
   rule: A low request stays below 1000.
