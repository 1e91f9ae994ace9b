import auth from "../../lang/ta/auth.json" with { type: "json" };
import common from "../../lang/ta/common.json" with { type: "json" };
import dashboard from "../../lang/ta/dashboard.json" with { type: "json" };
import errors from "../../lang/ta/errors.json" with { type: "json" };
import widgets from "../../lang/ta/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
