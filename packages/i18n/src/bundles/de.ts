import auth from "../../lang/de/auth.json" with { type: "json" };
import common from "../../lang/de/common.json" with { type: "json" };
import dashboard from "../../lang/de/dashboard.json" with { type: "json" };
import errors from "../../lang/de/errors.json" with { type: "json" };
import widgets from "../../lang/de/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
