import auth from "../../lang/fr/auth.json" with { type: "json" };
import common from "../../lang/fr/common.json" with { type: "json" };
import dashboard from "../../lang/fr/dashboard.json" with { type: "json" };
import errors from "../../lang/fr/errors.json" with { type: "json" };
import widgets from "../../lang/fr/widgets.json" with { type: "json" };

export const bundle = { auth, common, dashboard, errors, widgets };
