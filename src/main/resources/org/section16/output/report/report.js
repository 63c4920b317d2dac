(() => {
  "use strict";

  const byId = id => document.getElementById(id);
  const source = byId("source");
  const form = byId("form");
  const panes = byId("panes");
  const list = byId("notices");
  const popover = byId("popover");
  const inspector = byId("inspector");
  const position = byId("position");
  const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  // By place of the document: its pieces of text, and the fields that were read from it.
  const pieces = new Map();
  const fields = new Map();
  // The elements that the arrow keys step through, by pane.
  const stops = new Map([
    [source, Array.from(source.querySelectorAll("a.piece"))],
    [form, Array.from(form.querySelectorAll("a[data-path]"))],
  ]);
  if (list) {
    stops.set(list, Array.from(list.querySelectorAll("a, summary")));
  }
  // The index of each stop in its pane.
  const order = new Map();
  for (const each of stops.values()) {
    each.forEach((element, index) => order.set(element, index));
  }

  const collect = (map, key, element) => {
    const list = map.get(key);
    if (list) {
      list.push(element);
    } else {
      map.set(key, [element]);
    }
  };
  for (const [pane, map] of [[source, pieces], [form, fields]]) {
    for (const element of pane.querySelectorAll("[data-places]")) {
      element.getAttribute("data-places").split(" ").forEach(place => collect(map, place, element));
    }
  }

  const paneOf = element =>
    (list && list.contains(element) ? list : source.contains(element) ? source : form);

  /** The smallest place of a piece of text, or the place of a field. */
  const placeOf = element => (element.getAttribute("data-places") || "").split(" ")[0];

  /** The field of an element: itself, or the first that was read from a piece of text. */
  const fieldOf = element =>
    paneOf(element) === form ? element : (fields.get(placeOf(element)) || [])[0];

  const counterpart = element =>
    ((paneOf(element) === form ? pieces : fields).get(placeOf(element)) || [])[0];

  // Highlighting

  let highlighted = [];
  let selected = null;

  const mark = (element, name) => {
    element.classList.add(name);
    highlighted.push([element, name]);
  };

  const highlight = element => {
    highlighted.forEach(([each, name]) => each.classList.remove(name));
    highlighted = [];
    describe(element);
    if (!element) {
      return;
    }
    mark(element, "lit");
    const read = fields.get(placeOf(element)) || [];
    // A field may represent others that the form does not print: then it has several places.
    const places = new Set([placeOf(element)]);
    (paneOf(element) === form ? [element] : read).forEach(
      each => (each.getAttribute("data-places") || "").split(" ").forEach(place => places.add(place)));
    places.forEach(place => (pieces.get(place) || []).forEach(piece => {
      mark(piece, "lit");
      mark(piece.closest(".line"), "near");
    }));
    read.forEach(field => {
      mark(field, "lit");
      const row = field.closest("tbody tr, .explanations li");
      if (row) {
        mark(row, row.localName === "li" ? "lit" : "near");
      }
    });
    const field = fieldOf(element);
    const note = field && (field.getAttribute("data-footnote") || field.getAttribute("data-explains"));
    if (note) {
      form.querySelectorAll('a[data-footnote="' + note + '"]').forEach(each => mark(each, "same"));
      mark(byId(note), "lit");
    }
  };

  const part = (name, text) => {
    const element = document.createElement("span");
    element.className = name;
    element.textContent = text;
    return element;
  };

  /** Shows below the panes the path of a value in the model, its place and how it is printed. */
  const describe = element => {
    inspector.textContent = "";
    const field = element && fieldOf(element);
    if (!field) {
      return;
    }
    const path = field.getAttribute("data-path");
    if (path) {
      inspector.append(part("path", path));
    }
    if (field.hasAttribute("data-at")) {
      inspector.append(part("said", field.getAttribute("data-at")));
    }
    if (field.classList.contains("inferred")) {
      inspector.append(part("said", "inferred: not stated in the text"));
    } else if (field.classList.contains("unread")) {
      inspector.append(part("said", "could not be read as a value"));
    } else if (field.hasAttribute("data-raw")) {
      inspector.append(part("said", "printed as “" + field.getAttribute("data-raw") + "”"));
    }
  };

  // Scrolling, always within a pane and never the page

  const reveal = (element, always) => {
    const pane = paneOf(element);
    const outer = pane.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    const margin = Math.min(90, outer.height / 4);
    const isVisibleDown =
      inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin / 2;
    const isVisibleAcross = inner.left >= outer.left && inner.right <= outer.right;
    if (isVisibleDown && isVisibleAcross && !always) {
      return;
    }
    const top = pane.scrollTop + inner.top - outer.top - outer.height / 3;
    const left = isVisibleAcross ? pane.scrollLeft : pane.scrollLeft + inner.left - outer.left - outer.width / 3;
    const isFar = Math.abs(top - pane.scrollTop) > 2 * outer.height;
    pane.scrollTo({ top, left, behavior: reducedMotion || isFar ? "auto" : "smooth" });
  };

  const focus = element => {
    element.focus({ preventScroll: true });
    reveal(element, false);
  };

  // The one element of each pane that Tab reaches.
  const tabStops = new Map();

  const makeStop = element => {
    if (order.has(element)) {
      const pane = paneOf(element);
      const previous = tabStops.get(pane);
      if (previous) {
        previous.setAttribute("tabindex", "-1");
      }
      element.setAttribute("tabindex", "0");
      tabStops.set(pane, element);
    }
  };

  const select = element => {
    selected = element;
    highlight(element);
    makeStop(element);
    const other = counterpart(element);
    if (other) {
      makeStop(other);
      reveal(other, false);
    }
  };

  // The popover with explanations and notices

  let owner = null;
  let closing = 0;

  const entry = (classes, title, text) => {
    const element = document.createElement("div");
    element.className = classes;
    const heading = document.createElement("b");
    heading.textContent = title;
    element.append(heading, document.createTextNode(text));
    return element;
  };

  /** The meaning of a diagnostic code, from the list below the document. */
  const meaning = code => {
    const explained = code && byId("code-" + code);
    const element = document.createElement("p");
    element.className = "said";
    element.textContent = explained ? explained.querySelector(".meaning").textContent : "";
    return element;
  };

  const fill = element => {
    popover.textContent = "";
    if (element.classList.contains("code")) {
      const code = element.getAttribute("data-code");
      popover.append(entry("note", code, ""), meaning(code));
      return true;
    }
    const field = fieldOf(element);
    if (field && field.hasAttribute("data-meaning")) {
      popover.append(entry(
        "note", "Code " + field.textContent, byId(field.getAttribute("data-meaning")).textContent));
    }
    if (field && field.classList.contains("marker")) {
      const note = field.getAttribute("data-footnote");
      popover.append(
        note
          ? entry("note", "Footnote " + field.textContent, byId(note + "-text").textContent)
          : entry("error", "Footnote " + field.textContent, "The document has no explanation for it."));
    }
    const numbers = (field && field.getAttribute("data-notices")) || element.getAttribute("data-notices") || "";
    const explained = new Set();
    for (const number of numbers.split(" ").filter(Boolean)) {
      const notice = byId("d" + number);
      const kind = notice.querySelector(".kind");
      const code = notice.querySelector(".code");
      popover.append(
        entry(
          notice.className.replace("notice", "").replace("current", "").trim(),
          kind.textContent,
          notice.textContent.substring(kind.textContent.length)));
      if (code && !explained.has(code.textContent)) {
        explained.add(code.textContent);
        popover.append(meaning(code.getAttribute("data-code")));
      }
    }
    return popover.firstChild !== null;
  };

  const hide = () => {
    window.clearTimeout(closing);
    popover.hidden = true;
    owner = null;
  };

  const explain = element => {
    window.clearTimeout(closing);
    if (owner === element) {
      return;
    }
    if (!fill(element)) {
      hide();
      return;
    }
    owner = element;
    popover.hidden = false;
    const at = element.getBoundingClientRect();
    const width = popover.offsetWidth;
    const height = popover.offsetHeight;
    const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
    const fitsBelow = at.bottom + 6 + height <= window.innerHeight;
    popover.style.left = left + "px";
    popover.style.top = Math.max(8, fitsBelow ? at.bottom + 6 : at.top - height - 6) + "px";
  };

  const hideSoon = () => {
    window.clearTimeout(closing);
    closing = window.setTimeout(hide, 250);
  };

  // Pointing

  let dwelling = 0;
  let pointer = "";

  /** The element under the pointer; anywhere in a table cell counts as its value. */
  const target = node => {
    if (!node.closest || (list && list.contains(node))) {
      return null;
    }
    const element = node.closest("[data-places], a[data-path]");
    const cell = element ? null : node.closest("tbody td, tbody th, .explanations li");
    return element || (cell && cell.querySelector("a[data-path]"));
  };

  panes.addEventListener("mouseover", event => {
    // Scrolling under a resting pointer is not pointing.
    const at = event.clientX + "," + event.clientY;
    if (at === pointer && event.isTrusted) {
      return;
    }
    pointer = at;
    const element = target(event.target);
    window.clearTimeout(dwelling);
    const code = event.target.closest && event.target.closest("a.code");
    if (code) {
      explain(code);
      return;
    }
    if (!element) {
      highlight(selected);
      hideSoon();
      return;
    }
    highlight(element);
    explain(element);
    dwelling = window.setTimeout(() => {
      const other = counterpart(element);
      if (other) {
        reveal(other, false);
      }
    }, 160);
  });

  panes.addEventListener("mousemove", event => {
    pointer = event.clientX + "," + event.clientY;
  });

  panes.addEventListener("mouseleave", () => {
    window.clearTimeout(dwelling);
    highlight(selected);
    hideSoon();
  });

  popover.addEventListener("mouseenter", () => window.clearTimeout(closing));
  popover.addEventListener("mouseleave", hideSoon);
  panes.addEventListener("scroll", event => {
    if (owner && event.target.contains(owner)) {
      hide();
    }
  }, true);

  panes.addEventListener("focusin", event => {
    const element = target(event.target);
    if (element && element === event.target) {
      select(element);
      explain(element);
    } else if (event.target.classList.contains("code")) {
      explain(event.target);
    } else {
      makeStop(event.target);
    }
  });

  panes.addEventListener("focusout", hideSoon);

  const trail = [];

  /** Goes to the other side, or from a marker of the form to its explanation. */
  const follow = (element, byKey) => {
    const note = element.getAttribute("data-footnote");
    const explanation = note && byId(note).querySelector("a");
    const goal = explanation || (byKey ? counterpart(element) : null);
    select(element);
    if (explanation && !byKey) {
      reveal(explanation, false);
      return;
    }
    if (goal) {
      trail.push(element);
      focus(goal);
    }
  };

  panes.addEventListener("click", event => {
    const link = event.target.closest && event.target.closest("a[data-notice]");
    if (link) {
      event.preventDefault();
      show(Number(link.getAttribute("data-notice")));
      return;
    }
    const element = target(event.target);
    if (element && !event.target.closest("a.code")) {
      event.preventDefault();
      if (event.detail !== 0) {
        element.focus({ preventScroll: true });
      }
      follow(element, event.detail === 0);
    }
  });

  // Stepping through the notices

  const notices = Array.from(source.querySelectorAll(".notice"));
  const links = new Map();
  if (list) {
    list.querySelectorAll("a").forEach(link => links.set(link.getAttribute("data-notice"), link));
  }
  const flagged = new Map();
  form.querySelectorAll("[data-notices]").forEach(
    each => each.getAttribute("data-notices").split(" ").forEach(number => collect(flagged, number, each)));
  let current = 0;

  /** The one with the shortest text, of a row, a value in it and a marker after the value. */
  const narrowest = candidates => {
    const length = field => (pieces.get(placeOf(field)) || []).reduce(
      (sum, piece) => sum + piece.textContent.length, 0);
    return candidates.sort((a, b) => length(a) - length(b))[0];
  };

  const show = number => {
    const notice = notices[number - 1];
    if (!notice) {
      return;
    }
    if (current > 0) {
      notices[current - 1].classList.remove("current");
      notices[current - 1].querySelectorAll(".code").forEach(code => code.setAttribute("tabindex", "-1"));
      links.get(String(current)).removeAttribute("aria-current");
    }
    current = number;
    notice.classList.add("current");
    notice.querySelectorAll(".code").forEach(code => code.setAttribute("tabindex", "0"));
    const link = links.get(String(number));
    const others = link.closest("details");
    if (others) {
      others.open = true;
    }
    link.setAttribute("aria-current", "true");
    makeStop(link);
    list.scrollTop = link.offsetTop - list.clientHeight / 2;
    count();
    const found = narrowest(flagged.get(String(number)) || []);
    if (found) {
      select(found);
      reveal(found, false);
    } else {
      selected = null;
      highlight(null);
    }
    notice.focus({ preventScroll: true });
    reveal(notice, true);
  };

  // The kinds to show; if none is chosen, all are shown.
  const chosen = new Set();
  const isShown = notice =>
    chosen.size === 0 || Array.from(chosen).some(kind => notice.classList.contains(kind));
  let shown = notices;

  const count = () => {
    const at = current > 0 ? shown.indexOf(notices[current - 1]) : -1;
    position.textContent = (at < 0 ? "–" : at + 1) + " of " + shown.length;
  };

  const step = by => {
    if (shown.length === 0) {
      return;
    }
    let at = current > 0 ? shown.indexOf(notices[current - 1]) : -1;
    if (at < 0) {
      // Steps from the place of the current one, which is hidden now.
      const next = shown.findIndex(each => notices.indexOf(each) >= current);
      at = by > 0 ? (next < 0 ? shown.length : next) - 1 : next < 0 ? shown.length : next;
    }
    show(notices.indexOf(shown[(at + by + shown.length) % shown.length]) + 1);
  };

  document.querySelectorAll("button[data-kind]").forEach(badge => {
    badge.addEventListener("click", () => {
      const kind = badge.getAttribute("data-kind");
      const isOn = !chosen.has(kind);
      badge.setAttribute("aria-pressed", String(isOn));
      if (isOn) {
        chosen.add(kind);
      } else {
        chosen.delete(kind);
      }
      shown = notices.filter(isShown);
      notices.forEach(each => { each.hidden = !isShown(each); });
      list.querySelectorAll("li").forEach(each => { each.hidden = !isShown(each); });
      const stop = tabStops.get(list);
      const first = stops.get(list).find(each => !each.closest("li").hidden);
      if (first && (!stop || stop.closest("li").hidden)) {
        makeStop(first);
      }
      count();
    });
  });

  if (notices.length > 0) {
    byId("next").addEventListener("click", () => step(1));
    byId("previous").addEventListener("click", () => step(-1));
    count();
  }

  // Keys

  /** The nearest stop above or below, by its position on the screen. */
  const vertical = (list, from, down) => {
    const start = from.getBoundingClientRect();
    const middle = start.left + start.width / 2;
    let best = null;
    let least = Infinity;
    for (const each of list) {
      const at = each.getBoundingClientRect();
      const gap = down ? at.top - start.bottom : start.top - at.bottom;
      if (each === from || gap < -2 || at.height === 0) {
        continue;
      }
      const distance = 4 * Math.max(gap, 0) + Math.abs(at.left + at.width / 2 - middle);
      if (distance < least) {
        least = distance;
        best = each;
      }
    }
    return best;
  };

  const arrow = (element, key) => {
    const pane = paneOf(element);
    const all = pane === list
      ? stops.get(list).filter(each => each.getClientRects().length > 0)
      : stops.get(pane);
    const at = pane === list ? all.indexOf(element) : order.get(element);
    // What is near on the screen is also near in the order.
    const neighbours = all.slice(Math.max(0, at - 500), at + 500);
    switch (key) {
      case "ArrowRight":
        return all[at + 1];
      case "ArrowLeft":
        return all[at - 1];
      case "ArrowDown":
        return pane === list ? all[at + 1] : vertical(neighbours, element, true);
      case "ArrowUp":
        return pane === list ? all[at - 1] : vertical(neighbours, element, false);
      case "Home":
        return all[0];
      case "End":
        return all[all.length - 1];
      default:
        return null;
    }
  };

  // The head of the page is a single tab stop too.
  const tools = Array.from(byId("stepper").querySelectorAll("button, summary"));
  tools.forEach((each, index) => each.setAttribute("tabindex", index === 0 ? "0" : "-1"));
  byId("stepper").addEventListener("keydown", event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const at = tools.indexOf(document.activeElement);
    if (by && at >= 0) {
      tools[at].setAttribute("tabindex", "-1");
      const next = tools[(at + by + tools.length) % tools.length];
      next.setAttribute("tabindex", "0");
      next.focus();
      event.preventDefault();
    }
  });

  const escape = () => {
    if (!popover.hidden) {
      hide();
    } else if (trail.length > 0) {
      focus(trail.pop());
    } else {
      selected = null;
      highlight(null);
    }
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "n" || event.key === "p") {
      step(event.key === "n" ? 1 : -1);
    } else if (event.key === "?") {
      byId("help").open = !byId("help").open;
    } else if (event.key === "Escape") {
      byId("help").open = false;
      escape();
    } else {
      const element = document.activeElement;
      if (!order.has(element)) {
        return;
      }
      if (event.key === "Enter") {
        if (paneOf(element) === list) {
          return;
        }
        follow(element, true);
      } else {
        const next = arrow(element, event.key);
        if (!next) {
          return;
        }
        focus(next);
      }
    }
    event.preventDefault();
  });

  // The divider

  const divider = byId("divider");
  const split = share => {
    const percent = Math.round(Math.max(15, Math.min(75, share)));
    panes.style.setProperty("--split", percent + "%");
    divider.setAttribute("aria-valuenow", String(percent));
  };
  divider.addEventListener("pointerdown", event => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  divider.addEventListener("pointermove", event => {
    if (divider.hasPointerCapture(event.pointerId)) {
      split((100 * event.clientX) / panes.clientWidth);
    }
  });
  divider.addEventListener("keydown", event => {
    const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (by) {
      split(Number(divider.getAttribute("aria-valuenow")) + by);
      event.preventDefault();
    }
  });
  divider.setAttribute("aria-valuemin", "15");
  divider.setAttribute("aria-valuemax", "75");
  divider.setAttribute("aria-valuenow", "33");

  // Start

  document.documentElement.classList.add("script");
  for (const each of stops.values()) {
    each.forEach(stop => stop.setAttribute("tabindex", "-1"));
    if (each.length > 0) {
      makeStop(each[0]);
    }
  }
  source.querySelectorAll(".notice .code").forEach(code => code.setAttribute("tabindex", "-1"));
  // Folded parts are printed too.
  window.addEventListener("beforeprint", () =>
    document.querySelectorAll("main details").forEach(each => { each.open = true; }));
  const named = window.location.hash && byId(window.location.hash.substring(1));
  if (named && named.classList.contains("notice")) {
    show(notices.indexOf(named) + 1);
  } else if (named && form.contains(named) && named.hasAttribute("data-places")) {
    select(named);
    reveal(named, true);
  }
})();
