"use strict";

// Filter of a page's table: shows only the rows whose text contains every word of the query.
const box = document.getElementById("find");
const counter = document.getElementById("count");
const sections = [...document.querySelectorAll(".catalogue")];
const rows = [...document.querySelectorAll(".catalogue tbody tr")].map((row) => ({
  row,
  link: row.querySelector("a"),
  text: `tenant.${row.textContent} ${row.dataset.more ?? ""}`.toLowerCase(),
}));

function visibleLinks() {
  return rows.filter(({ row, link }) => link && !row.hidden).map(({ link }) => link);
}

function filterRows() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
  for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden])");
  const count = rows.filter(({ row }) => !row.hidden).length;
  counter.textContent = `${count} of ${rows.length}`;
}

function moveFocus(step) {
  const links = visibleLinks();
  const index = links.indexOf(document.activeElement) + step;
  if (index < 0) box.focus();
  else links[Math.min(index, links.length - 1)]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inList = document.activeElement === box || document.activeElement.closest?.(".catalogue");
  if (event.key === "ArrowDown" && inList) moveFocus(1);
  else if (event.key === "ArrowUp" && inList && document.activeElement !== box) moveFocus(-1);
  else if (event.key === "Enter" && document.activeElement === box) visibleLinks()[0]?.click();
  else if (event.key === "Escape" && inList) {
    box.value = "";
    box.focus();
    filterRows();
  } else return;
  event.preventDefault();
});
box.addEventListener("input", filterRows);
filterRows();
