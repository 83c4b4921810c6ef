"use strict";

// Narrows the table of operations to the rows that hold every word of the query.
const box = document.getElementById("find");
const found = document.getElementById("found");
const sections = [...document.querySelectorAll(".catalogue")];
const rows = [...document.querySelectorAll(".catalogue tbody tr")].map((row) => ({
  row,
  link: row.querySelector("a"),
  text: `tenant.${row.textContent} ${row.dataset.more}`.toLowerCase(),
}));

function shown() {
  return rows.filter(({ row }) => !row.hidden).map(({ link }) => link);
}

function narrow() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
  for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden])");
  const count = shown().length;
  found.textContent = `${count} ${count === 1 ? "operation" : "operations"}`;
}

function move(step) {
  const links = shown();
  const at = links.indexOf(document.activeElement) + step;
  if (at < 0) box.focus();
  else links[Math.min(at, links.length - 1)]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inList = document.activeElement === box || document.activeElement.closest?.(".catalogue");
  if (event.key === "/" && document.activeElement !== box) box.focus();
  else if (event.key === "ArrowDown" && inList) move(1);
  else if (event.key === "ArrowUp" && inList && document.activeElement !== box) move(-1);
  else if (event.key === "Enter" && document.activeElement === box) shown()[0]?.click();
  else if (event.key === "Escape" && inList) {
    box.value = "";
    box.focus();
    narrow();
  } else return;
  event.preventDefault();
});
box.addEventListener("input", narrow);
box.value = new URLSearchParams(location.search).get("q") ?? "";
narrow();
if (box.value) box.focus();
