"use strict";
(() => {
  const bodies = JSON.parse(document.getElementById("data").textContent).bodies;
  const detail = document.getElementById("detail");
  const cells = document.querySelectorAll(".cell");
  const table = document.getElementById("pairs");
  const body = table.tBodies[0];

  // Names are only ever set as text: whatever they hold, they are shown and never run.
  const element = (tag, text, name) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  };

  const roles = (a, b, one, two) => {
    if (!two) return one.role === "lid" ? "" : one.role;
    if (one.role === "lid" && two.role === "lid") return "";
    return `${one.role} in ${a.name}; ${two.role} in ${b.name}`;
  };

  const show = (i, j) => {
    const a = bodies[i], b = bodies[j];
    const others = new Map(b.members.map(member => [member.id, member]));
    const both = a.members.filter(member => others.has(member.id));
    const counted = both.length === 1 ? "1 lid" : `${both.length} leden`;
    const list = document.createElement("ul");
    for (const member of both) {
      const line = element("li", member.fractie ? `${member.name} (${member.fractie})` : member.name);
      const said = roles(a, b, member, i === j ? null : others.get(member.id));
      if (said) line.append(element("span", said, "roles"));
      list.append(line);
    }
    detail.replaceChildren(
      element("h2", a.name),
      ...(i === j ? [] : [element("p", "en"), element("h2", b.name)]),
      element("p", i === j ? counted : `${counted} in beide commissies`),
      list);
    detail.scrollTop = 0;
    for (const one of [...cells, ...body.rows]) {
      const x = Number(one.dataset.a), y = Number(one.dataset.b);
      one.classList.toggle("chosen", (x === i && y === j) || (x === j && y === i));
    }
  };

  for (const cell of cells) {
    const open = () => show(Number(cell.dataset.a), Number(cell.dataset.b));
    cell.addEventListener("click", open);
    cell.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); }
    });
  }
  body.addEventListener("click", event => {
    const row = event.target.closest("tr");
    if (!row) return;
    show(Number(row.dataset.a), Number(row.dataset.b));
    detail.focus({preventScroll: true});
    detail.scrollIntoView({block: "nearest"});
  });

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.className === "n" ? Number(cell.dataset.sort || cell.textContent) : cell.textContent;
  };
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    head.addEventListener("click", () => {
      const numbers = body.rows.length > 0 && body.rows[0].cells[column].className === "n";
      const before = head.getAttribute("aria-sort");
      const up = before ? before === "descending" : !numbers;
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const sign = up ? 1 : -1;
      const rows = [...body.rows].sort((x, y) => {
        const one = value(x, column), two = value(y, column);
        return sign * (numbers ? one - two : one.localeCompare(two, "nl"));
      });
      body.append(...rows);
    });
  });

  const first = body.rows[0];
  if (first) show(Number(first.dataset.a), Number(first.dataset.b));
})();
