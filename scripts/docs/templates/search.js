"use strict";

// Search of the whole site: the index is loaded when the box is used first, as a script, which also works for files.
(() => {
  const root = document.currentScript.dataset.root;
  const box = document.getElementById("search");
  const panel = document.getElementById("results");
  const LIMIT = 40;
  let entries = null;

  function loadIndex() {
    if (entries || document.getElementById("search-index")) return;
    const script = document.createElement("script");
    script.id = "search-index";
    script.src = `${root}search-index.js`;
    script.onload = () => {
      entries = window.searchIndex.map(([kind, title, address, detail, more], order) => ({
        kind, title, address, detail, order,
        name: title.toLowerCase(),
        line: detail.toLowerCase(),
        more: more.toLowerCase(),
      }));
      show();
    };
    document.head.append(script);
  }

  // Where a word is found: in the beginning of a part of the title, in the title, below it, among the further words.
  function rate(entry, raw) {
    const word = raw.toLowerCase();
    return rateWord(entry, word, raw)
      // Cmdlets of the older modules, without version or with Beta, have the nouns of the newer ones.
      || rateWord(entry, word.replace(/^([a-z]+)-(?:beta)?(?!v20)/, "$1-v2025"), raw);
  }

  function rateWord(entry, word, raw) {
    const at = entry.name.indexOf(word);
    if (at >= 0) {
      if (entry.name === word) return 40;
      return at === 0 || /[^a-z0-9]/.test(entry.name[at - 1]) ? 20 : 10;
    }
    if (entry.line.includes(word)) return 4;
    const found = entry.more.indexOf(word);
    if (found < 0) return 0;
    const whole = !/[a-z0-9]/.test(entry.more[found - 1] ?? " ");
    const end = !/[a-z0-9]/.test(entry.more[found + word.length] ?? " ");
    const isName = whole && end && /[_-]|[a-z][A-Z]/.test(raw); // in another client
    return entry.kind === "operation" ? (isName ? 25 : whole && end ? 12 : whole ? 5 : 2) : whole ? 3 : 1;
  }

  function find(query) {
    const words = query.split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    const hits = [];
    for (const entry of entries) {
      let score = 0;
      for (const word of words) {
        const points = rate(entry, word.replace(/^tenant\./, ""));
        if (!points) { score = 0; break; }
        score += points;
      }
      if (score) hits.push([score - entry.title.length / 100, entry]);
    }
    hits.sort(([a, first], [b, second]) => b - a || first.order - second.order);
    return hits.map(([, entry]) => entry);
  }

  function render(entry) {
    const link = document.createElement("a");
    link.href = root + entry.address;
    for (const [name, text] of [["kind", entry.kind], ["title", entry.title], ["detail", entry.detail]]) {
      const part = document.createElement("span");
      part.className = name;
      part.textContent = text;
      link.append(part, " ");
    }
    return link;
  }

  function show() {
    if (!entries) return;
    const hits = find(box.value);
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    status.textContent = hits.length > LIMIT ? `${hits.length} results, the first ${LIMIT} are shown`
      : `${hits.length} ${hits.length === 1 ? "result" : "results"}`;
    panel.replaceChildren(status, ...hits.slice(0, LIMIT).map(render));
    panel.hidden = !box.value.trim();
  }

  function links() {
    return panel.hidden ? [] : [...panel.querySelectorAll("a")];
  }

  function move(step) {
    const all = links();
    const index = all.indexOf(document.activeElement) + step;
    if (index < 0) box.focus();
    else all[Math.min(index, all.length - 1)]?.focus();
  }

  box.addEventListener("focus", loadIndex);
  box.addEventListener("input", () => { loadIndex(); show(); });
  box.form.addEventListener("submit", (event) => {
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement;
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(focused.tagName);
    const inSearch = box.form.contains(focused);
    if (event.key === "/" && !typing) box.focus();
    else if (event.key === "ArrowDown" && inSearch) move(1);
    else if (event.key === "ArrowUp" && inSearch && focused !== box) move(-1);
    else if (event.key === "Escape" && inSearch) {
      box.value = "";
      box.focus();
      show();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!box.form.contains(event.target)) panel.hidden = true;
    else if (event.target === box) show();
  });
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  if (box.value) box.focus();
})();
