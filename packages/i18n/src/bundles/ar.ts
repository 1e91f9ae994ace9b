import auth from "../../lang/ar/auth.json" with { type: "json" };
import common from "../../lang/ar/common.json" with { type: "json" };
import dashboard from "../../lang/ar/dashboard.json" with { type: "json" };
import errors from "../../lang/ar/errors.json" with { type: "json" };
import widgets from "../../lang/ar/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
