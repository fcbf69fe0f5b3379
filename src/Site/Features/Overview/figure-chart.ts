// Draws the table inside it. The table stays: it is the data, for everybody who reads rather than looks, and when this never comes.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

const tokens = ["--spruce", "--amber", "--blue", "--plum", "--help", "--muted"];

class FigureChart extends HTMLElement {
  private chart?: Chart;
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback(): void {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.dataset.label ?? "");
    const frame = document.createElement("div");
    frame.className = "chart-frame";
    frame.append(canvas);
    this.prepend(frame);
    this.draw(canvas);
    this.dark.addEventListener("change", this.redraw);
  }

  disconnectedCallback(): void {
    this.dark.removeEventListener("change", this.redraw);
    this.chart?.destroy();
  }

  private readonly redraw = (): void => {
    const canvas = this.querySelector("canvas");
    this.chart?.destroy();
    if (canvas) this.draw(canvas);
  };

  private draw(canvas: HTMLCanvasElement): void {
    const style = getComputedStyle(this);
    const token = (name: string): string => style.getPropertyValue(name).trim();
    const rows = [...this.querySelectorAll("tbody tr")];
    const columns = [...this.querySelectorAll("thead th")].slice(1).map((head) => head.textContent ?? "");
    const scale = { ticks: { color: token("--ink"), precision: 0 }, grid: { color: token("--line") } };
    canvas.parentElement?.style.setProperty("--rows", String(rows.length * Math.max(1, this.stacked ? 1 : columns.length)));
    this.chart = new Chart(canvas, {
      type: "bar",
      data: {
        labels: rows.map((row) => row.querySelector("th")?.textContent?.trim() ?? ""),
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
        scales: { x: { ...scale, beginAtZero: true, stacked: this.stacked }, y: { ...scale, stacked: this.stacked } },
        plugins: { legend: { display: columns.length > 1, labels: { color: token("--ink") } } },
      },
    });
  }

  private get stacked(): boolean {
    return this.hasAttribute("stacked");
  }
}

function count(cell: Element | undefined): number | null {
  const told = cell?.getAttribute("data-count");
  return told ? Number(told) : null;
}

customElements.define("figure-chart", FigureChart);
