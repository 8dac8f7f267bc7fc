// The reviewer's desk: boxes and rows that point at each other, zoom, keys, and the lease.
"use strict";

const all = (selector) => [...document.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);

// --- when: the server writes UTC, the reader sees local time

function showLocalTimes() {
  const parts = { day: "2-digit", month: "short", hour: "2-digit", minute: "2-digit" };
  const short = new Intl.DateTimeFormat("en-GB", parts);
  const long = new Intl.DateTimeFormat("en-GB", { ...parts, year: "numeric" });
  for (const each of all("time")) each.textContent = ("year" in each.dataset ? long : short).format(new Date(each.dateTime));
}

// --- the queue, and what was found

function toTheBox() {
  const box = one("[type=search]");
  return box ? { "/": () => { box.focus(); box.select(); } } : {};
}

function setUpQueue() {
  const rows = all("[data-row]");
  for (const row of rows) {
    row.addEventListener("click", (event) => {
      if (!event.target.closest("a")) row.querySelector("a").click();
    });
  }
  const free = rows.find((row) => !row.classList.contains("taken"));
  if (free) free.querySelector("a").focus({ preventScroll: true });
  return (step) => {
    const now = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.max(0, Math.min(rows.length - 1, now + step))];
    if (next) next.querySelector("a").focus();
  };
}

// --- pages and zoom

const ZOOMS = [50, 75, 100, 125, 150, 200, 300, 400];
let zoom = 100; // per cent of the column's width

function showPage(number) {
  for (const sheet of all(".sheet")) sheet.hidden = sheet.dataset.sheet !== String(number);
  for (const tab of all(".tab")) tab.setAttribute("aria-pressed", String(tab.dataset.tab === String(number)));
}

function stepPage(step) {
  const sheets = all(".sheet");
  const now = sheets.findIndex((sheet) => !sheet.hidden);
  const next = sheets[now + step];
  if (!next) return;
  showPage(next.dataset.sheet);
  one("#canvas").scrollTop = 0;
}

function setZoom(percent) {
  zoom = percent;
  for (const sheet of all(".sheet")) sheet.style.width = `${percent}%`;
  one("#zoom").textContent = percent === 100 ? "fit" : `${percent} %`;
}

function stepZoom(way) {
  if (way === "fit") return setZoom(100);
  const fitting = way === "in" ? ZOOMS.find((each) => each > zoom) : ZOOMS.findLast((each) => each < zoom);
  if (fitting) setZoom(fitting);
}

// --- boxes and rows

function light(ref, on) {
  for (const each of all(`[data-ref="${ref}"]`)) each.classList.toggle("lit", on);
}

function bringBox(row) {
  showPage(row.dataset.page);
  const box = one(`rect[data-ref="${row.dataset.ref}"]`);
  if (box) box.scrollIntoView({ block: "center", inline: "center", behavior: "smooth" });
}

function setUpBoxes() {
  for (const each of all("[data-ref]")) {
    each.addEventListener("mouseenter", () => light(each.dataset.ref, true));
    each.addEventListener("mouseleave", () => light(each.dataset.ref, false));
  }
  for (const row of all("[data-page]")) {
    row.addEventListener("focus", () => light(row.dataset.ref, true));
    row.addEventListener("blur", () => light(row.dataset.ref, false));
    row.addEventListener("click", () => bringBox(row));
    row.addEventListener("keydown", (event) => event.key === "Enter" && bringBox(row));
  }
  for (const box of all("rect[data-ref]")) {
    box.addEventListener("click", () => {
      const row = one(`[data-page][data-ref="${box.dataset.ref}"]`);
      const folded = row.closest("details");
      if (folded) folded.open = true;
      row.scrollIntoView({ block: "center", behavior: "smooth" });
      row.focus({ preventScroll: true });
    });
  }
}

function setUpLayers() {
  const show = (input) => one("#canvas").classList.toggle(`hide-${input.dataset.layer}`, !input.checked);
  for (const input of all("[data-layer]")) {
    show(input);
    input.addEventListener("change", () => show(input));
  }
}

// --- the answer

function usualStep() {
  const chosen = one("[name=verdict]:checked");
  const first = chosen && one(`[name=${chosen.value}_reason]:checked`);
  one("#next_step").options[0].textContent = first ? `as usual: ${first.dataset.next}` : "as usual";
}

let asked = 0; // previews; an earlier one may be answered after a later one, and is old then

async function preview() {
  if (!one("[name=verdict]:checked")) return;
  const turn = ++asked;
  const told = one("#told");
  const body = new URLSearchParams(new FormData(one("#answer")));
  const answer = await fetch(told.dataset.preview, { method: "POST", body }).catch(() => null);
  const said = answer && answer.ok && !answer.redirected ? await answer.json() : { text: "" };
  if (turn !== asked) return;
  told.hidden = !said.text;
  const who = document.createElement("b");
  who.textContent = said.language ? `The debtor will read (${said.language}): ` : "";
  told.replaceChildren(who, said.text);
}

function choose(verdict) {
  const radio = one(`[name=verdict][value=${verdict}]`);
  if (!radio) return;
  radio.checked = true;
  changed();
  const first = one(`[name=${verdict}_reason]`);
  if (first) first.focus();
}

function setUpAnswer() {
  const form = one("#answer");
  if (!form) return;
  form.addEventListener("change", changed);
  form.addEventListener("submit", () => { one("#send").disabled = true; });
  changed();
}

function changed() {
  usualStep();
  preview();
}

// --- the lease

function setUpLease() {
  const lease = one("#lease");
  if (!lease) return;
  const lost = (text) => {
    lease.textContent = text;
    lease.classList.add("lost");
    one("#send").disabled = true;
    clearInterval(timer);
  };
  const renew = async () => {
    const answer = await fetch(lease.dataset.renew, { method: "POST", headers: { "X-CSRF-Token": lease.dataset.csrf } }).catch(() => null);
    if (answer === null) return; // no network: the next beat may have it again
    if (answer.redirected || answer.status === 401 || answer.status === 403) return lost("signed out: load the page again");
    if (answer.status === 409) return lost("somebody else has it now");
    if (!answer.ok) return;
    const time = lease.querySelector("time");
    time.dateTime = (await answer.json()).until;
    showLocalTimes();
  };
  const timer = setInterval(renew, (Number(lease.dataset.seconds) * 1000) / 5);
}

// --- keys

const walking = (move) => ({ j: () => move(1), k: () => move(-1) });

const DESK_KEYS = {
  ...walking(stepPage),
  a: () => choose("accepted"),
  r: () => choose("rejected"),
  "+": () => stepZoom("in"),
  "-": () => stepZoom("out"),
  0: () => stepZoom("fit"),
};

function setUpKeys(keys) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea");
    if (event.key === "Escape") document.activeElement.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
}

showLocalTimes();
if (one("#canvas")) {
  setUpBoxes();
  setUpLayers();
  setUpAnswer();
  setUpLease();
  for (const tab of all(".tab")) tab.addEventListener("click", () => showPage(tab.dataset.tab));
  for (const button of all("[data-zoom]")) button.addEventListener("click", () => stepZoom(button.dataset.zoom));
  setUpKeys(DESK_KEYS);
} else {
  setUpKeys({ ...walking(setUpQueue()), ...toTheBox() });
  if (one("[data-again]")) one("[data-again]").select(); // what is written next takes its place
}
