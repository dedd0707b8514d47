// Makes the pages nicer; all of them work without it. Nothing is kept and nothing is sent.
"use strict";

// Leaves at once, and so that "back" does not lead here again. Escape twice does the same.
const exit = document.querySelector("[data-quick-exit]");
if (exit) {
    const leave = () => {
        document.body.hidden = true;
        location.replace(exit.href);
    };
    exit.addEventListener("click", event => {
        event.preventDefault();
        leave();
    });
    let last = -Infinity;
    document.addEventListener("keydown", event => {
        if (event.key !== "Escape") return;
        if (event.timeStamp - last < 800) leave();
        last = event.timeStamp;
    });
}

// A page with faults begins with them, for those who listen too.
document.getElementById("faults")?.focus();

// A link into a closed part opens it.
const open = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target && target.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    if (target) target.scrollIntoView();
};
window.addEventListener("hashchange", open);
open();

// A form is sent once, however often the button is pressed.
document.addEventListener("submit", event => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));
