// Search, filters, keys and colours. Without this script the page is a plain list that can be read from top to bottom.
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  root.classList.add("js");

  // Storage may be forbidden, as in a private window: the choice then lasts as long as the page.
  const stored = {
    get() {
      try {
        return localStorage.getItem("review-theme");
      } catch {
        return null;
      }
    },
    set(theme) {
      try {
        if (theme) localStorage.setItem("review-theme", theme);
        else localStorage.removeItem("review-theme");
      } catch {}
    },
  };
  const system = () => (dark.matches ? "dark" : "light");
  const theme = () => root.dataset.theme || system();
  const saved = stored.get();
  if (saved === "light" || saved === "dark") root.dataset.theme = saved;

  document.addEventListener("DOMContentLoaded", () => {
    const at = (id) => document.getElementById(id);
    const search = at("search");
    const version = at("version");
    const resource = at("resource");
    const boxes = [...document.querySelectorAll("input[name=verdict]")];
    const sections = [...document.querySelectorAll("main > section")].map((node) => ({
      node,
      items: [...node.querySelectorAll(".change")].map((item) => ({
        node: item,
        details: item.firstElementChild,
        summary: item.firstElementChild.firstElementChild,
        version: item.dataset.version,
        verdict: item.dataset.verdict,
        resource: node.dataset.resource,
        text: null,
      })),
    }));
    const items = sections.flatMap((section) => section.items);
    let opened = "";
    let current = null;

    // What a change is found by is read when it is first searched: reading all of it would delay the first view.
    const textOf = (item) => {
      if (item.text === null) {
        const parts = item.node.querySelectorAll("summary, pre, .instead p, dd");
        item.text = [item.resource, ...[...parts].map((part) => part.textContent)].join("\n").toLowerCase();
      }
      return item.text;
    };

    const state = () => ({
      words: search.value.toLowerCase().split(/\s+/).filter(Boolean),
      version: version.value,
      resource: resource.value,
      verdicts: new Set(boxes.filter((box) => box.checked).map((box) => box.value)),
    });

    const matches = (item, wanted) =>
      (!wanted.version || item.version === wanted.version) &&
      (!wanted.resource || item.resource === wanted.resource) &&
      (!wanted.verdicts.size || wanted.verdicts.has(item.verdict)) &&
      wanted.words.every((word) => textOf(item).includes(word));

    const show = () => {
      const wanted = state();
      let shown = 0;
      for (const section of sections) {
        let here = 0;
        for (const item of section.items) {
          const fits = matches(item, wanted);
          if (item.node.hidden === fits) item.node.hidden = !fits;
          here += fits;
        }
        section.node.hidden = !here;
        shown += here;
      }
      const narrowed = wanted.words.length || wanted.version || wanted.resource || wanted.verdicts.size;
      const all = items.length.toLocaleString("en");
      at("count").textContent = narrowed ? `${shown.toLocaleString("en")} of ${all} changes` : `${all} changes`;
      at("reset").hidden = !narrowed;
      at("none").hidden = shown > 0;
    };

    // The fragment holds the view, so that its address can be handed on.
    const remember = () => {
      const fragment = new URLSearchParams();
      const values = {
        q: search.value.trim(),
        version: version.value,
        resource: resource.value,
        show: boxes.filter((box) => box.checked).map((box) => box.value).join(" "),
        open: opened,
      };
      for (const [name, value] of Object.entries(values)) if (value) fragment.set(name, value);
      const text = fragment.toString();
      if (text !== location.hash.slice(1)) history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
    };

    const choose = (select, value) => {
      select.value = value || "";
      if (select.selectedIndex < 0) select.value = "";
    };

    const restore = () => {
      const fragment = new URLSearchParams(location.hash.slice(1));
      const verdicts = (fragment.get("show") || "").split(" ");
      search.value = fragment.get("q") || "";
      choose(version, fragment.get("version"));
      choose(resource, fragment.get("resource"));
      for (const box of boxes) box.checked = verdicts.includes(box.value);
      opened = fragment.get("open") || "";
      show();
      const item = items.find((one) => one.details.id === opened);
      if (item && !item.node.hidden) {
        item.details.open = true;
        go(item, "center");
      }
    };

    const go = (item, block = "nearest") => {
      current = item;
      item.summary.focus({ preventScroll: true });
      item.node.scrollIntoView({ block });
    };

    const move = (step) => {
      const visible = items.filter((item) => !item.node.hidden);
      const from = visible.indexOf(current);
      const next = from < 0 ? 0 : Math.min(Math.max(from + step, 0), visible.length - 1);
      if (visible.length) go(visible[next]);
    };

    const leave = (here) => {
      const item = items.find((one) => one.node.contains(here));
      if (item && item.details.open) {
        item.details.open = false;
        go(item);
      } else if (here === search && current && !current.node.hidden) go(current);
      else here.blur();
    };

    const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const here = document.activeElement;
      if (event.key === "Escape") {
        leave(here);
      } else if (here === search) {
        if (event.key !== "Enter" && event.key !== "ArrowDown") return;
        current = null;
        move(1);
      } else if (here.matches("select")) {
        return;
      } else if (event.key === "/") {
        search.focus();
        search.select();
      } else if (event.key in steps) {
        move(steps[event.key]);
      } else return;
      event.preventDefault();
    });

    const changed = () => {
      show();
      remember();
    };
    for (const control of [search, version, resource, ...boxes]) control.addEventListener("input", changed);
    at("reset").addEventListener("click", () => {
      search.value = version.value = resource.value = "";
      for (const box of boxes) box.checked = false;
      changed();
      search.focus();
    });
    document.addEventListener("focusin", (event) => {
      current = items.find((item) => item.summary === event.target) || current;
    });
    document.addEventListener(
      "toggle",
      (event) => {
        if (event.target.open) opened = event.target.id;
        else if (opened === event.target.id) opened = "";
        remember();
      },
      true,
    );
    // A jump would replace the view in the fragment.
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault();
      at("changes").focus();
    });

    const button = at("theme");
    const label = () => {
      const other = theme() === "dark" ? "light" : "dark";
      button.textContent = other === "dark" ? "Dark" : "Light";
      button.setAttribute("aria-label", `${button.textContent} colours`);
    };
    button.addEventListener("click", () => {
      const other = theme() === "dark" ? "light" : "dark";
      if (other === system()) delete root.dataset.theme;
      else root.dataset.theme = other;
      stored.set(root.dataset.theme);
      label();
    });
    dark.addEventListener("change", label);
    addEventListener("hashchange", restore);
    label();
    restore();
  });
})();
