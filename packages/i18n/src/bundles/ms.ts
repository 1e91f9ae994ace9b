import auth from "../../lang/ms/auth.json" with { type: "json" };
import common from "../../lang/ms/common.json" with { type: "json" };
import dashboard from "../../lang/ms/dashboard.json" with { type: "json" };
import errors from "../../lang/ms/errors.json" with { type: "json" };
import widgets from "../../lang/ms/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
