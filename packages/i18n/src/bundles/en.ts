import auth from "../../lang/en/auth.json" with { type: "json" };
import common from "../../lang/en/common.json" with { type: "json" };
import dashboard from "../../lang/en/dashboard.json" with { type: "json" };
import errors from "../../lang/en/errors.json" with { type: "json" };
import widgets from "../../lang/en/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
