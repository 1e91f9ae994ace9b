import auth from "../../lang/hi/auth.json" with { type: "json" };
import common from "../../lang/hi/common.json" with { type: "json" };
import dashboard from "../../lang/hi/dashboard.json" with { type: "json" };
import errors from "../../lang/hi/errors.json" with { type: "json" };
import widgets from "../../lang/hi/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
