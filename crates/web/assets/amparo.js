// Saves time only: leaving fast, focus to the error summary. Every page works without it.
(function () {
  var d = document, shifts = 0, timer, leave = d.body.getAttribute("data-leave");
  function go(event) {
    if (event) event.preventDefault();
    d.body.textContent = "";
    d.title = "";
    location.replace(leave);
  }
  if (leave) {
    d.querySelectorAll("a.leave").forEach(function (a) { a.addEventListener("click", go); });
    d.addEventListener("keydown", function (e) {
      if (e.key !== "Shift") { shifts = 0; return; }
      if (e.repeat) return;
      clearTimeout(timer);
      timer = setTimeout(function () { shifts = 0; }, 2000);
      if (++shifts === 3) go();
    });
  }
  // A page from the browser's memory must not show what was typed before leaving.
  addEventListener("pageshow", function (e) { if (e.persisted) location.reload(); });
  var errors = d.getElementById("errors");
  if (errors) errors.focus();
  d.querySelectorAll("form").forEach(function (f) {
    f.addEventListener("submit", function (e) { if (f.dataset.sent) e.preventDefault(); else f.dataset.sent = "1"; });
  });
  d.querySelectorAll("input[type=file]").forEach(function (i) {
    i.addEventListener("change", function () {
      var label = d.querySelector("label.pick[for='" + i.id + "']");
      if (label && i.files.length) label.lastChild.textContent = Array.prototype.map.call(i.files, function (f) { return f.name; }).join(", ");
    });
  });
})();
