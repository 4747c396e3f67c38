// Arrow keys move between the cells of the table of people and steps (one tab stop for all of them).
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

document.addEventListener("keydown", (event) => {
  const cell = event.target instanceof Element && event.target.closest(".cohorts-desk-board [data-cell]");
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const [line, column] = cell.dataset.cell.split(":").map(Number);
  const board = cell.closest(".cohorts-desk-board");
  let to = null;
  if (event.key in MOVES) to = `${line + MOVES[event.key][0]}:${column + MOVES[event.key][1]}`;
  if (event.key === "Home") to = `${line}:0`;
  if (event.key === "End") to = `${line}:${cell.closest("tr").cells.length - 2}`;
  const next = to && board.querySelector(`[data-cell="${to}"]`);
  if (!next) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
});
