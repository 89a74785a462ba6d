import { LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer } from "echarts/renderers";
import { clock } from "../time/format";

use([LineChart, GridComponent, MarkLineComponent, TooltipComponent, LabelLayout, CanvasRenderer]);

export interface Series {
  name: string;
  points: (readonly [number, number])[];
  dashed?: boolean;
}

export interface Marker {
  at: number;
  name: string;
}

/** Lines over time with zero at the bottom, in the colours of where it stands. */
export class Chart {
  private readonly chart: ECharts;
  private readonly resized: ResizeObserver;

  constructor(private readonly place: HTMLElement) {
    this.chart = init(place);
    this.resized = new ResizeObserver(() => this.chart.resize());
    this.resized.observe(place);
  }

  draw(series: readonly Series[], markers: readonly Marker[]): void {
    const ink = this.colour("--ink");
    const soft = this.colour("--soft");
    const line = this.colour("--line");
    this.chart.setOption({
      animation: false,
      grid: { left: 44, right: 88, top: 40, bottom: 28 },
      textStyle: { fontFamily: getComputedStyle(this.place).fontFamily, color: soft },
      // As text on the canvas: its usual form is markup with inline styles, which the page's policy refuses.
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        valueFormatter: (value: unknown) => Number(value).toFixed(1),
      },
      xAxis: { type: "time", axisLabel: { color: soft, formatter: (at: number) => clock(at), hideOverlap: true } },
      yAxis: { type: "value", min: 0, axisLabel: { color: soft }, splitLine: { lineStyle: { color: line } } },
      series: series.map(({ name, points, dashed }, index) => ({
        name,
        type: "line",
        showSymbol: false,
        data: points,
        color: this.colour(index === 0 ? "--series-1" : "--series-2"),
        lineStyle: { width: 2, type: dashed ? "dashed" : "solid" },
        endLabel: { show: true, formatter: name, color: ink },
        labelLayout: { moveOverlap: "shiftY" },
        markLine: index === 0 ? this.lines(markers, ink) : undefined,
      })),
    });
  }

  dispose(): void {
    this.resized.disconnect();
    this.chart.dispose();
  }

  private lines(markers: readonly Marker[], ink: string): object {
    return {
      symbol: "none",
      animation: false,
      lineStyle: { color: ink, type: "dotted" },
      label: { color: ink, formatter: "{b}" },
      // What follows soon after another stands above it.
      data: markers.map(({ at, name }, index) => ({ xAxis: at, name, label: { distance: index % 2 ? 18 : 4 } })),
    };
  }

  /** Canvas knows no variables, and none of `light-dark()`: the place's own colour does. */
  private colour(token: string): string {
    const before = this.place.style.color;
    this.place.style.color = `var(${token})`;
    const found = getComputedStyle(this.place).color;
    this.place.style.color = before;
    return found;
  }
}
