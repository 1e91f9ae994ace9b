// Sets the colour scheme before the first paint, so that a dark page never flashes white.
(function () {
  var chosen = /(?:^|; )theme_mode=(light|dark)(?:;|$)/.exec(document.cookie);
  var dark = chosen ? chosen[1] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-theme", dark ? "dark" : "light");
})();
