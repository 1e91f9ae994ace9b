gone: meta.change.drop_entity: The entity `gone` is published and missing in the files. Put its file back; take away its policies to retire it.
thing: meta.change.change_class: The class of `thing` is MASTER for ever; make a new entity.
thing.remark: meta.change.drop_field: The field `remark` is published and missing. Put it back, or write `renamed_from: remark` into the field it became.
thing.code: meta.change.narrow_length: Longer values of `code` may exist. Keep the old `max_length`, or write a rule for new records.
thing.code: meta.change.make_unique: Rows with equal `code` may exist. Add a new field with `unique: true`.
thing.code: meta.change.make_searchable: not supported yet: search over existing values of `code`. Add a new searchable field.
thing.colour: meta.change.drop_value: Rows with the value `green` may exist. Keep it; a rule can refuse it for new records.
thing.size: meta.change.change_type: The type of `size` is integer for ever. Add a new field of type decimal and move the values.
thing.must: meta.change.add_required: Existing rows have no value for `must`. Add a `default`, or leave `required` out.
thing.twice: meta.change.add_computed: not supported yet: a computed field on an entity with rows. Add a plain field.
