"use strict";
// The data stands in the page; this draws it. Nothing is loaded, nothing is kept.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const KINDS = {
    bytecode: "bytecode", machine: "machine code", qstrs: "names", constants: "constants",
    tables: "header and tables", text: "source",
  };
  const byId = (id) => document.getElementById(id);
  const count = (n) => n.toLocaleString("en");
  const bytes = (n) => count(n) + (n === 1 ? " byte" : " bytes");
  const signed = (n) => (n > 0 ? "+" : n < 0 ? "−" : "±") + count(Math.abs(n));
  const percent = (part, whole) => (whole ? (100 * part / whole).toFixed(1) : "0.0") + " %";
  const sum = (list, f) => list.reduce((total, item) => total + f(item), 0);
  const plural = (n, word) => count(n) + " " + word + (n === 1 ? "" : "s");

  // ---- the model: an image has modules, a module has parts; each knows its bytes and its change

  const part = (name, kind, size, note, line) => ({ name, kind, bytes: size, note, line });

  function partsOf(module) {
    const parts = module.functions.map((f) =>
      part(f.name, f.kind === "bytecode" ? "bytecode" : "machine", f.bytes, f.kind, f.line));
    parts.push(part("names", "qstrs", module.qstrs, plural(module.qstrCount, "name")));
    parts.push(part("constants", "constants", module.constants, plural(module.constantCount, "constant")));
    parts.push(part("header and tables", "tables", module.tables));
    parts.push(part("source", "text", module.text));
    return parts.filter((p) => p.bytes > 0);
  }

  function moduleOf(data) {
    const parts = partsOf(data);
    const of = (...kinds) => sum(parts.filter((p) => kinds.includes(p.kind)), (p) => p.bytes);
    return {
      name: data.path, parts, source: data.source, functions: data.functions.length,
      bytes: sum(parts, (p) => p.bytes),
      code: of("bytecode", "machine"), qstrs: of("qstrs"), constants: of("constants"),
      rest: of("tables", "text"),
    };
  }

  // What has no counterpart before is new. Functions of one name are told apart by their order.
  function compare(now, before) {
    const seen = new Map();
    const key = (item) => {
      const n = (seen.get(item.name) || 0) + 1;
      seen.set(item.name, n);
      return item.name + "\n" + n;
    };
    const old = new Map(before.map((item) => [key(item), item]));
    seen.clear();
    for (const item of now) {
      const match = old.get(key(item));
      old.delete(item.name + "\n" + seen.get(item.name));
      item.isNew = !match;
      item.change = item.bytes - (match ? match.bytes : 0);
      if (item.parts) {
        item.removed = compare(item.parts, match ? match.parts : []);
      }
    }
    return [...old.values()].map((item) => ({ ...item, bytes: 0, change: -item.bytes, isRemoved: true }));
  }

  const report = JSON.parse(byId("report").textContent);
  const former = JSON.parse(byId("before").textContent);
  const modules = report.modules.map(moduleOf);
  const total = sum(modules, (m) => m.bytes);
  const removed = former ? compare(modules, former.modules.map(moduleOf)) : [];
  let open = null;                      // the module that is looked into
  let byChange = false;
  let sorting = { column: "bytes", down: true };

  // ---- a squarified treemap: rows along the shorter side, as long as that makes cells squarer

  function squarify(items, x, y, width, height) {
    const rest = items.filter((i) => i.bytes > 0).sort((a, b) => b.bytes - a.bytes);
    const scale = width * height / sum(rest, (i) => i.bytes);
    const cells = [];
    while (rest.length) {
      const side = Math.min(width, height);
      const row = [];
      let area = 0;
      let worst = Infinity;
      while (rest.length) {
        const next = area + rest[0].bytes * scale;
        const ratios = [row[0] || rest[0], rest[0]].map((i) => {
          const ratio = i.bytes * scale * side * side / (next * next);
          return Math.max(ratio, 1 / ratio);
        });
        if (Math.max(...ratios) > worst) {
          break;
        }
        worst = Math.max(...ratios);
        area = next;
        row.push(rest.shift());
      }
      const thickness = area / side;
      let along = 0;
      for (const item of row) {
        const length = item.bytes * scale / thickness;
        cells.push(width >= height
          ? { item, x, y: y + along, width: thickness, height: length }
          : { item, x: x + along, y, width: length, height: thickness });
        along += length;
      }
      if (width >= height) {
        x += thickness;
        width -= thickness;
      } else {
        y += thickness;
        height -= thickness;
      }
    }
    return cells;
  }

  // ---- drawing

  function element(name, attributes, ...children) {
    const isSvg = ["g", "rect", "text"].includes(name);
    const made = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function box(cell, attributes) {
    return element("rect", { x: cell.x, y: cell.y, width: cell.width, height: cell.height, ...attributes });
  }

  // Grown is red, shrunk is green, the more the stronger; what is new is wholly so.
  function colour(item) {
    if (!byChange) {
      return {};
    }
    const strength = item.isNew ? 100 : Math.min(100, 25 + 300 * Math.abs(item.change) / item.bytes);
    const towards = item.change > 0 ? "--grown" : "--shrunk";
    const fill = item.change === 0 ? "var(--same)"
      : `color-mix(in srgb, var(${towards}) ${strength.toFixed(0)}%, var(--same))`;
    return { style: "fill:" + fill };
  }

  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "600 13px " + getComputedStyle(document.body).fontFamily;
  const fits = (text, room) => pen.measureText(text).width <= room;

  // The whole name if there is room for it, else what tells most: a module without its extension, a
  // function without what it is in, and of that the beginning.
  function shorten(name, room) {
    const stem = name.replace(/(\/__init__)?\.m?py$/, "");
    const names = [name, stem, stem.slice(stem.lastIndexOf(stem === name ? "." : "/") + 1)];
    const fitting = names.find((n) => fits(n, room));
    if (fitting) {
      return fitting;
    }
    let short = names[2];
    while (short && !fits(short + "…", room)) {
      short = short.slice(0, -1);
    }
    return short.length > 2 ? short + "…" : "";
  }

  function label(cell, name, size) {
    const room = cell.width - 16;
    const short = cell.height < 24 || room < 20 ? "" : shorten(name, room);
    if (!short) {
      return [];
    }
    const lines = [element("text", { x: cell.x + 8, y: cell.y + 18 }, short)];
    if (cell.height > 42 && fits(count(size), room)) {
      lines.push(element("text", { x: cell.x + 8, y: cell.y + 35, class: "size" }, count(size)));
    }
    return lines;
  }

  function rectangle(part, cell) {
    const drawn = box(cell, { class: "cell " + part.kind, "data-bytes": part.bytes, ...colour(part) });
    drawn.item = part;
    return drawn;
  }

  function drawModule(cell) {
    const { item, x, y, width, height } = cell;
    const group = element("g", {
      role: "button", "data-module": item.name, "data-bytes": item.bytes, tabindex: -1,
      "aria-label": item.name + ", " + bytes(item.bytes),
    });
    group.append(...squarify(item.parts, x, y, width, height).map((c) => rectangle(c.item, c)));
    group.append(box(cell, { class: "frame" }), ...label(cell, item.name, item.bytes));
    group.item = item;
    group.addEventListener("click", () => go(item.name));
    return group;
  }

  function drawPart(cell) {
    const { item } = cell;
    const group = element("g", {
      role: "img", "data-part": item.name, tabindex: -1,
      "aria-label": item.name + ", " + bytes(item.bytes),
    });
    group.append(rectangle(item, cell), box(cell, { class: "frame" }));
    group.append(...label(cell, item.name, item.bytes));
    group.item = item;
    return group;
  }

  function drawMap() {
    const svg = byId("treemap");
    const { width, height } = byId("map").getBoundingClientRect();
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const cells = squarify(open ? open.parts : modules, 0, 0, width, height);
    svg.replaceChildren(...cells.map(open ? drawPart : drawModule));
    if (svg.firstChild) {
      svg.firstChild.setAttribute("tabindex", 0);
    }
    dim();
  }

  function drawKinds() {
    const parts = open ? open.parts : modules.flatMap((m) => m.parts);
    const whole = sum(parts, (p) => p.bytes);
    const sizes = Object.keys(KINDS)
      .map((kind) => [kind, sum(parts.filter((p) => p.kind === kind), (p) => p.bytes)])
      .filter(([, size]) => size > 0);
    byId("kinds").replaceChildren(...sizes.map(([kind, size]) => element("i", { class: kind, style: `flex:${size}` })));
    byId("kinds").setAttribute("aria-label", sizes.map(([kind, size]) => KINDS[kind] + " " + percent(size, whole)).join(", "));
    byId("legend").replaceChildren(...sizes.map(([kind, size]) => element("li", {},
      element("i", { class: kind }), KINDS[kind], element("b", {}, count(size)),
      element("small", {}, percent(size, whole)))));
  }

  function drawTrail() {
    const home = element(open ? "button" : "b", open ? { type: "button" } : {}, report.image);
    home.addEventListener("click", () => go(""));
    byId("trail").replaceChildren(home, ...(open ? [element("span", {}, "/"), element("b", {}, open.name)] : []));
  }

  function drawChange() {
    const chip = byId("change");
    if (!former) {
      return;
    }
    const before = sum(former.modules.map(moduleOf), (m) => m.bytes);
    const change = open ? open.change : total - before;
    chip.textContent = open && open.isNew ? "new" : signed(change) + " bytes since the former report";
    chip.className = change > 0 ? "grown" : change < 0 ? "shrunk" : "";
    chip.hidden = byId("by-change").hidden = false;
  }

  // ---- the table

  const nameColumn = { id: "name", title: "Module", value: (r) => r.name, text: true };
  const bytesColumn = { id: "bytes", title: "Bytes", value: (r) => r.bytes };
  const changeColumn = { id: "change", title: "Change", value: (r) => r.change, show: (r) => r.isNew ? "new" : signed(r.change) };
  const shareColumn = (whole) => ({ id: "share", title: "Share", value: (r) => r.bytes / whole, share: true });

  function columns() {
    const change = former ? [changeColumn] : [];
    if (open) {
      return [
        { ...nameColumn, title: "Part" }, bytesColumn, ...change,
        { id: "kind", title: "Kind", value: (r) => r.note && r.kind !== "qstrs" && r.kind !== "constants" ? r.note : KINDS[r.kind], text: true },
        { id: "line", title: "Line", value: (r) => r.line || 0, show: (r) => r.line || "" },
        shareColumn(open.bytes),
      ];
    }
    return [
      nameColumn, bytesColumn, ...change,
      { id: "source", title: "Source", value: (r) => r.source, show: (r) => r.source < 0 ? "" : count(r.source) },
      { id: "code", title: "Code", value: (r) => r.code },
      { id: "qstrs", title: "Names", value: (r) => r.qstrs },
      { id: "constants", title: "Constants", value: (r) => r.constants },
      { id: "rest", title: "Other", value: (r) => r.rest },
      { id: "functions", title: "Functions", value: (r) => r.functions },
      shareColumn(total),
    ];
  }

  function cellOf(row, column) {
    if (column.id === "name") {
      const name = row.parts && !row.isRemoved ? element("button", { type: "button" }, row.name) : row.name;
      return element("td", { class: row.isRemoved ? "removed" : "" }, name);
    }
    if (column.share) {
      const share = 100 * column.value(row);
      return element("td", {},
        element("span", { class: "share" }, element("i", { style: `width:${share}%` })), share.toFixed(1) + " %");
    }
    const value = column.show ? column.show(row) : column.text ? column.value(row) : count(column.value(row));
    const tone = column.id !== "change" ? "" : row.change > 0 ? "grown" : row.change < 0 ? "shrunk" : "";
    return element("td", { class: tone }, String(value));
  }

  function headOf(column) {
    const button = element("button", { type: "button" }, column.title);
    const isSorted = sorting.column === column.id;
    button.addEventListener("click", () => {
      sorting = { column: column.id, down: isSorted ? !sorting.down : !column.text };
      drawTable();
      document.querySelector(`th[data-column="${column.id}"] button`).focus();
    });
    const order = isSorted ? { "aria-sort": sorting.down ? "descending" : "ascending" } : {};
    return element("th", { scope: "col", "data-column": column.id, ...order }, button);
  }

  function drawTable() {
    const all = columns();
    const by = all.find((c) => c.id === sorting.column) || bytesColumn;
    const compareRows = (a, b) => {
      const [x, y] = [by.value(a), by.value(b)];
      const order = by.text ? x.localeCompare(y) : x - y;
      return (sorting.down ? -order : order) || a.name.localeCompare(b.name);
    };
    const rows = (open ? [...open.parts, ...(open.removed || [])] : [...modules, ...removed])
      .filter(matches).sort(compareRows);
    document.querySelector("thead").replaceChildren(element("tr", {}, ...all.map(headOf)));
    document.querySelector("tbody").replaceChildren(...rows.map((row) => {
      const line = element("tr", {}, ...all.map((column) => cellOf(row, column)));
      const button = line.querySelector("button");
      if (button) {
        button.addEventListener("click", () => go(row.name));
      }
      return line;
    }));
    const word = open ? "part" : "module";
    const sums = all.map((column, i) => {
      const adds = !column.text && !column.share && column.id !== "line";
      const value = sum(rows, (row) => Math.max(column.id === "change" ? -Infinity : 0, column.value(row)));
      const shown = column.id === "change" ? signed(value) : count(value);
      return element("td", {}, i === 0 ? plural(rows.length, word) : adds ? shown : "");
    });
    document.querySelector("tfoot").replaceChildren(element("tr", {}, ...sums));
  }

  // ---- searching, going places

  const wanted = () => byId("search").value.trim().toLowerCase();
  const matches = (item) => item.name.toLowerCase().includes(wanted())
    || !!item.parts && item.parts.some((p) => p.name.toLowerCase().includes(wanted()));

  function dim() {
    for (const group of byId("treemap").children) {
      group.classList.toggle("dim", !matches(group.item));
    }
  }

  function draw() {
    const whole = open ? open.bytes : total;
    byId("summary").textContent = open
      ? `${bytes(whole)}, ${percent(whole, total)} of the image; ${plural(open.functions, "function")}`
      : `${bytes(whole)} in ${plural(modules.length, "module")}, ${plural(sum(modules, (m) => m.functions), "function")}`;
    drawTrail();
    drawChange();
    drawKinds();
    drawMap();
    drawTable();
  }

  // The place is in the address, so that the browser's own way back works, too.
  function go(name) {
    location.hash = name ? "#" + encodeURIComponent(name) : "#";
  }

  function arrive() {
    const name = decodeURIComponent(location.hash.slice(1));
    const from = open;
    open = modules.find((m) => m.name === name) || null;
    byId("search").value = "";
    hideTip();
    draw();
    const svg = byId("treemap");
    svg.classList.remove("fresh");
    void svg.getBoundingClientRect();
    svg.classList.add("fresh");
    const focused = [...svg.children].find((g) => from && g.item === from) || svg.firstChild;
    if (focused && (from || open)) {
      focusOn(focused);
    }
  }

  function focusOn(group) {
    byId("treemap").querySelector('[tabindex="0"]')?.setAttribute("tabindex", -1);
    group.setAttribute("tabindex", 0);
    group.focus({ preventScroll: true });
  }

  function hideTip() {
    byId("tip").hidden = true;
  }

  function showTip(event) {
    const group = event.target.closest("g");
    const part = event.target.item;
    if (!group || !part) {
      hideTip();
      return;
    }
    const module = open || group.item;
    const change = (item) => former ? (item.isNew ? "; new" : "; " + signed(item.change)) : "";
    const lines = [
      element("b", {}, part.kind === "bytecode" || part.kind === "machine" ? part.name : KINDS[part.kind]),
      [part.note, part.line ? "line " + part.line : "", bytes(part.bytes) + change(part)].filter(Boolean).join("; "),
    ];
    if (!open) {
      lines.unshift(element("b", {}, module.name), `${bytes(module.bytes)}, ${percent(module.bytes, total)}${change(module)}`);
    }
    const tip = byId("tip");
    tip.replaceChildren(...lines);
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(event.clientX + 14, innerWidth - width - 8)) + "px";
    tip.style.top = (event.clientY + 18 + height > innerHeight ? event.clientY - height - 10 : event.clientY + 18) + "px";
  }

  function onMapKey(event) {
    const group = event.target.closest("g");
    if (!group) {
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      const all = [...byId("treemap").children];
      focusOn(all[(all.indexOf(group) + step + all.length) % all.length]);
      event.preventDefault();
    } else if ((event.key === "Enter" || event.key === " ") && !open) {
      go(group.item.name);
      event.preventDefault();
    }
  }

  const root = document.documentElement;
  root.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
  });
  byId("search").addEventListener("input", () => {
    dim();
    drawTable();
  });
  byId("by-change").addEventListener("change", (event) => {
    byChange = event.target.checked;
    drawMap();
  });
  byId("treemap").addEventListener("keydown", onMapKey);
  byId("treemap").addEventListener("mousemove", showTip);
  byId("treemap").addEventListener("mouseleave", hideTip);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      go("");
    } else if (event.key === "/" && document.activeElement !== byId("search")) {
      byId("search").focus();
      event.preventDefault();
    }
  });
  addEventListener("hashchange", arrive);
  new ResizeObserver(drawMap).observe(byId("map"));
  arrive();
})();
