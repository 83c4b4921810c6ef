// Search, filters, keyboard and colours. Without this script the page is a plain list.
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  root.classList.add("js");

  // Storage may be forbidden, as in a private window: then the choice is lost when the page is closed.
  const storage = {
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
  const storedTheme = storage.get();
  if (storedTheme === "light" || storedTheme === "dark") root.dataset.theme = storedTheme;

  document.addEventListener("DOMContentLoaded", () => {
    const byId = (id) => document.getElementById(id);
    const search = byId("search");
    const version = byId("version");
    const resource = byId("resource");
    const boxes = [...document.querySelectorAll("input[name=verdict]")];
    const sections = [...document.querySelectorAll("main > section")].map((node) => ({
      node,
      items: [...node.querySelectorAll(".change")].map((item) => ({
        node: item,
        details: item.firstElementChild,
        summary: item.firstElementChild.firstElementChild,
        versions: item.dataset.versions.split(" "),
        verdict: item.dataset.verdict,
        resource: node.dataset.resource,
        text: null,
      })),
    }));
    const items = sections.flatMap((section) => section.items);
    let openId = "";
    let current = null;

    // The text of a change is read when it is first searched; reading all of them would delay the first view.
    const textOf = (item) => {
      if (item.text === null) {
        const parts = item.node.querySelectorAll("summary, pre, .remedy p, dd");
        item.text = [item.resource, ...[...parts].map((part) => part.textContent)].join("\n").toLowerCase();
      }
      return item.text;
    };

    const readFilter = () => ({
      words: search.value.toLowerCase().split(/\s+/).filter(Boolean),
      version: version.value,
      resource: resource.value,
      verdicts: new Set(boxes.filter((box) => box.checked).map((box) => box.value)),
    });

    const matches = (item, filter) =>
      (!filter.version || item.versions.includes(filter.version)) &&
      (!filter.resource || item.resource === filter.resource) &&
      (!filter.verdicts.size || filter.verdicts.has(item.verdict)) &&
      filter.words.every((word) => textOf(item).includes(word));

    const update = () => {
      const filter = readFilter();
      let total = 0;
      for (const section of sections) {
        let count = 0;
        for (const item of section.items) {
          const visible = matches(item, filter);
          if (item.node.hidden === visible) item.node.hidden = !visible;
          count += visible;
        }
        section.node.hidden = !count;
        total += count;
      }
      const filtered = filter.words.length || filter.version || filter.resource || filter.verdicts.size;
      const all = items.length.toLocaleString("en");
      byId("count").textContent = filtered ? `${total.toLocaleString("en")} of ${all} changes` : `${all} changes`;
      byId("reset").hidden = !filtered;
      byId("none").hidden = total > 0;
    };

    // The fragment of the address has the filters and the open change, so that the address can be shared.
    const saveFragment = () => {
      const fragment = new URLSearchParams();
      const values = {
        q: search.value.trim(),
        version: version.value,
        resource: resource.value,
        show: boxes.filter((box) => box.checked).map((box) => box.value).join(" "),
        open: openId,
      };
      for (const [name, value] of Object.entries(values)) if (value) fragment.set(name, value);
      const text = fragment.toString();
      if (text !== location.hash.slice(1)) history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
    };

    const selectOption = (select, value) => {
      select.value = value || "";
      if (select.selectedIndex < 0) select.value = "";
    };

    const restoreFragment = () => {
      const fragment = new URLSearchParams(location.hash.slice(1));
      const verdicts = (fragment.get("show") || "").split(" ");
      search.value = fragment.get("q") || "";
      selectOption(version, fragment.get("version"));
      selectOption(resource, fragment.get("resource"));
      for (const box of boxes) box.checked = verdicts.includes(box.value);
      openId = fragment.get("open") || "";
      update();
      const item = items.find((candidate) => candidate.details.id === openId);
      if (item && !item.node.hidden) {
        item.details.open = true;
        focusItem(item, "center");
      }
    };

    const focusItem = (item, block = "nearest") => {
      current = item;
      item.summary.focus({ preventScroll: true });
      item.node.scrollIntoView({ block });
    };

    const moveFocus = (step) => {
      const visible = items.filter((item) => !item.node.hidden);
      const from = visible.indexOf(current);
      const next = from < 0 ? 0 : Math.min(Math.max(from + step, 0), visible.length - 1);
      if (visible.length) focusItem(visible[next]);
    };

    const close = (element) => {
      const item = items.find((candidate) => candidate.node.contains(element));
      if (item && item.details.open) {
        item.details.open = false;
        focusItem(item);
      } else if (element === search && current && !current.node.hidden) focusItem(current);
      else element.blur();
    };

    const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const active = document.activeElement;
      if (event.key === "Escape") {
        close(active);
      } else if (active === search) {
        if (event.key !== "Enter" && event.key !== "ArrowDown") return;
        current = null;
        moveFocus(1);
      } else if (active.matches("select")) {
        return;
      } else if (event.key === "/") {
        search.focus();
        search.select();
      } else if (event.key in steps) {
        moveFocus(steps[event.key]);
      } else return;
      event.preventDefault();
    });

    const onFilterChange = () => {
      update();
      saveFragment();
    };
    for (const control of [search, version, resource, ...boxes]) control.addEventListener("input", onFilterChange);
    byId("reset").addEventListener("click", () => {
      search.value = version.value = resource.value = "";
      for (const box of boxes) box.checked = false;
      onFilterChange();
      search.focus();
    });
    document.addEventListener("focusin", (event) => {
      current = items.find((item) => item.summary === event.target) || current;
    });
    document.addEventListener(
      "toggle",
      (event) => {
        if (event.target.open) openId = event.target.id;
        else if (openId === event.target.id) openId = "";
        saveFragment();
      },
      true,
    );
    // Following the link would replace the fragment.
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault();
      byId("changes").focus();
    });

    const button = byId("theme");
    const labelButton = () => {
      const other = theme() === "dark" ? "light" : "dark";
      button.textContent = other === "dark" ? "Dark" : "Light";
      button.setAttribute("aria-label", `${button.textContent} colours`);
    };
    button.addEventListener("click", () => {
      const other = theme() === "dark" ? "light" : "dark";
      if (other === system()) delete root.dataset.theme;
      else root.dataset.theme = other;
      storage.set(root.dataset.theme);
      labelButton();
    });
    dark.addEventListener("change", labelButton);
    addEventListener("hashchange", restoreFragment);
    labelButton();
    restoreFragment();
  });
})();
