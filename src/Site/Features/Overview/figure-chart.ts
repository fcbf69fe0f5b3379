// Draws the table inside it. The table stays: it is the data, for everybody who reads rather than looks, and when this never comes.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

const tokens = ["--spruce", "--amber", "--blue", "--plum", "--help", "--muted"];
const lineLength = 22;
const barsOfLine = 0.6;

class FigureChart extends HTMLElement {
  private chart?: Chart;
  private readonly canvas = document.createElement("canvas");
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback(): void {
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", this.dataset.label ?? "");
    const frame = document.createElement("div");
    frame.className = "chart-frame";
    frame.append(this.canvas);
    this.prepend(frame);
    // A canvas keeps the font that is there when it is drawn.
    void document.fonts.ready.then(() => {
      if (this.isConnected) this.draw();
    });
    this.dark.addEventListener("change", this.draw);
  }

  disconnectedCallback(): void {
    this.dark.removeEventListener("change", this.draw);
    this.chart?.destroy();
  }

  private readonly draw = (): void => {
    this.chart?.destroy();
    const style = getComputedStyle(this);
    const token = (name: string): string => style.getPropertyValue(name).trim();
    const rows = [...this.querySelectorAll("tbody tr")];
    const columns = [...this.querySelectorAll("thead th")].slice(1).map((head) => head.textContent ?? "");
    const labels = rows.map((row) => lines(row.querySelector("th")?.textContent?.trim() ?? ""));
    const stacked = this.hasAttribute("stacked");
    const scale = { stacked, grid: { color: token("--line") } };
    const ticks = { color: token("--ink"), precision: 0 };
    const bars = stacked ? 1 : columns.length;
    this.style.setProperty("--rows", String(rows.length * Math.max(bars, ...labels.map((label) => label.length * barsOfLine))));
    Chart.defaults.font.family = style.fontFamily;
    this.chart = new Chart(this.canvas, {
      type: "bar",
      data: {
        labels,
        datasets: columns.map((label, column) => ({
          label,
          // What is not told is no bar, and not a bar of nothing: the table says which.
          data: rows.map((row) => count(row.querySelectorAll("td")[column])),
          backgroundColor: token(tokens[column % tokens.length]),
        })),
      },
      options: {
        animation: false,
        indexAxis: "y",
        maintainAspectRatio: false,
        scales: { x: { ...scale, ticks, beginAtZero: true }, y: { ...scale, ticks: { ...ticks, autoSkip: false } } },
        plugins: { legend: { display: columns.length > 1, labels: { color: token("--ink") } } },
      },
    });
  };
}

// A chart does not wrap, and cuts what is too long.
function lines(text: string): string[] {
  return text.split(" ").reduce<string[]>((all, word) => {
    const last = all.at(-1);
    return last !== undefined && last.length + word.length < lineLength ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []);
}

function count(cell: Element | undefined): number | null {
  const told = cell?.getAttribute("data-count");
  return told ? Number(told) : null;
}

customElements.define("figure-chart", FigureChart);
