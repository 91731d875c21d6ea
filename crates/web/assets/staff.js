// Saves time only; every page works without it. Words come from data attributes, never from here.
(function () {
  "use strict";
  var d = document;
  function all(q, from) { return Array.prototype.slice.call((from || d).querySelectorAll(q)); }
  var errors = d.getElementById("errors");
  if (errors) errors.focus();

  // Ctrl+Enter sends, Ctrl+S keeps a draft: both from inside the form they mean.
  d.addEventListener("keydown", function (e) {
    if (!(e.ctrlKey || e.metaKey)) return;
    var form = d.activeElement && d.activeElement.closest("form");
    if (!form) return;
    if (e.key === "Enter") {
      var send = form.querySelector("button:not([name=remove]):not([name=add]):not([data-save])");
      if (send) { e.preventDefault(); send.click(); }
    } else if (e.key === "s" && form.dataset.draft) { e.preventDefault(); keep(form); }
  });

  // Drafts: on leaving a field and each 10 seconds while something changed.
  function words(form) { var f = new FormData(form), o = new URLSearchParams(); f.forEach(function (v, k) { if (typeof v === "string") o.append(k, v); }); return o.toString(); }
  function keep(form) {
    var now = words(form);
    if (now === form.kept || form.saving) return;
    form.saving = true;
    var tell = form.querySelector("[data-saved]") || form.parentNode.querySelector("[data-saved]");
    fetch(form.dataset.draft, { method: "POST", credentials: "same-origin", body: new URLSearchParams(now) })
      .then(function (r) { if (!r.ok) throw r; form.kept = now; return r.text(); })
      .then(function (said) { if (tell && said.length < 200) tell.textContent = said; })
      .catch(function () { if (tell) tell.textContent = form.dataset.draftFailed || ""; })
      .then(function () { form.saving = false; });
  }
  all("form[data-draft]").forEach(function (form) {
    form.kept = words(form);
    form.addEventListener("focusout", function () { keep(form); });
    setInterval(function () { keep(form); }, 10000);
    all("[data-save]", form).forEach(function (b) { b.addEventListener("click", function (e) { e.preventDefault(); keep(form); }); });
  });

  // A second press must not send twice; the server would know, this spares the wait.
  all("form").forEach(function (f) {
    f.addEventListener("submit", function (e) { if (f.dataset.sent) e.preventDefault(); else { f.dataset.sent = "1"; setTimeout(function () { delete f.dataset.sent; }, 4000); } });
  });

  // Open menus close on Escape and when the focus goes elsewhere.
  d.addEventListener("keydown", function (e) { if (e.key === "Escape") all("details.drop[open]").forEach(function (m) { m.open = false; m.firstElementChild.focus(); }); });
  d.addEventListener("click", function (e) { all("details.drop[open]").forEach(function (m) { if (!m.contains(e.target)) m.open = false; }); });

  // The name of a chosen file stands on its button: the browser's own words are in the browser's language.
  all("input[type=file]").forEach(function (i) {
    i.addEventListener("change", function () {
      var label = d.querySelector('label.pick[for="' + i.id + '"]');
      if (label && i.files.length) label.lastChild.textContent = Array.prototype.map.call(i.files, function (f) { return f.name; }).join(", ");
    });
  });

  // Single keys: off unless the person switched them on (WCAG 2.1.4).
  if (d.body.dataset.keys !== "on") return;
  var at = -1;
  function rows() { return all("main tbody tr:not(.group)"); }
  function move(by) {
    var list = rows(); if (!list.length) return;
    at = Math.max(0, Math.min(list.length - 1, at + by));
    var goal = list[at].querySelector("a") || list[at].querySelector("input");
    if (goal) { goal.focus(); list[at].scrollIntoView({ block: "nearest" }); }
  }
  function open(kind) { var a = d.querySelector('.composer nav a[href*="write=' + kind + '"]'); if (a) a.click(); }
  var keys = {
    "/": function () { var q = d.getElementById("find"); if (q) q.focus(); },
    j: function () { move(1); }, k: function () { move(-1); },
    x: function () { var r = rows()[at], box = r && r.querySelector("input[type=checkbox]"); if (box) box.click(); },
    a: function () { var b = d.querySelector('.bulk [value=assign], a[href$="/assign"]'); if (b) b.click(); },
    n: function () { open("note"); }, l: function () { open("letter"); },
    "?": function () { var h = d.querySelector('a[href$="/keys"]'); if (h) h.click(); }
  };
  d.addEventListener("keydown", function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) && e.target.type !== "checkbox") return;
    if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
  });
})();
