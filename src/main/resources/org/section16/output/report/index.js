(() => {
  "use strict";

  const table = document.getElementById("documents");
  const body = table.tBodies[0];
  const headings = Array.from(table.tHead.rows[0].cells);

  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.getAttribute("data-key") || cell.textContent.trim();
  };

  const compare = (a, b) => {
    const numbers = a !== "" && b !== "" && !isNaN(a) && !isNaN(b);
    return numbers ? a - b : a < b ? -1 : a > b ? 1 : 0;
  };

  headings.forEach((heading, column) => {
    heading.querySelector("button").addEventListener("click", () => {
      // Numbers are sorted from the largest first.
      const isCount = column >= 5;
      const current = heading.getAttribute("aria-sort");
      const order = (current || (isCount ? "ascending" : "descending")) === "ascending"
        ? "descending"
        : "ascending";
      const sign = order === "ascending" ? 1 : -1;
      headings.forEach(each => each.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", order);
      const rows = Array.from(body.rows);
      rows.sort((a, b) => sign * compare(key(a, column), key(b, column)));
      rows.forEach(row => body.appendChild(row));
    });
  });

  const filter = document.getElementById("filter");
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of Array.from(body.rows)) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every(word => text.indexOf(word) >= 0);
    }
  });

  document.documentElement.classList.add("script");
})();
