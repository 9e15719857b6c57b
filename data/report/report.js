// Draws the charts of a report from the JSON that stands in its page. Asks nothing of anybody else; without it the tables stay.
"use strict";
(function () {
  const report = JSON.parse(document.getElementById("report-data").textContent);
  const text = report.texts;
  const UNKNOWN = "–";
  const FONT = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
  // Colours that the colour-blind tell apart (Okabe and Ito), for what has no order.
  const COLOURS = ["#0072b2", "#d55e00", "#e69f00", "#cc79a7", "#56b4e9", "#009e73"];
  // One hue, evenly darker, for what has.
  const RAMP = ["#dceaf7", "#a9cce6", "#6aa6d2", "#2f78b3", "#0b4a82"];
  const INK = "#1b1f24";
  const SOFT = "#57606a";
  const GREY = "#e6e8eb";
  const HATCH = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: "rgba(30,30,30,0.65)" };
  const NO_HATCH = { symbol: "none" };

  const charts = [];
  report.figures.forEach(function (figure) {
    const place = document.getElementById("c-" + figure.id);
    if (place) charts.push(begin(figure, place));
  });
  let width = window.innerWidth;
  window.addEventListener("resize", function () {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    charts.forEach((it) => it.draw());
  });
  const closed = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.data:not([open])").forEach(function (it) {
      it.open = true;
      closed.push(it);
    });
  });
  window.addEventListener("afterprint", () => closed.splice(0).forEach((it) => (it.open = false)));
  document.documentElement.dataset.drawn = String(charts.length);

  // --- what a figure holds ---

  function at(figure, name) {
    return figure.columns.findIndex((it) => it.id === name);
  }

  function valueOf(figure, row, name) {
    const idx = name === null ? -1 : at(figure, name);
    return idx < 0 ? null : row[idx];
  }

  function grouped(number) {
    const parts = String(number).split(".");
    parts[0] = parts[0].replace(/\B(?=(\d{3})+(?!\d))/g, ",");
    return parts.join(".");
  }

  function placed(number) {
    const places = (String(number).split(".")[1] || "").length;
    return grouped(places < 2 ? Number(number).toFixed(2) : number);
  }

  // A value as people read it, without its unit.
  function shown(figure, row, name) {
    const value = valueOf(figure, row, name);
    if (value === null) return UNKNOWN;
    const column = figure.columns[at(figure, name)];
    if (column.kind === "word") return column.words[value] || String(value);
    if (column.kind === "count") return grouped(value);
    if (column.kind === "percent") return placed(value);
    if (column.kind === "value") return valueOf(figure, row, "kind") === "total" ? grouped(value) : placed(value);
    return String(value);
  }

  function headingOf(figure, name) {
    return figure.columns[at(figure, name)].name;
  }

  function isSmall(figure, row) {
    const n = valueOf(figure, row, figure.denominator);
    return n !== null && n < report.small_n;
  }

  function isPercent(figure, rows) {
    const column = figure.columns[at(figure, figure.series[0])];
    if (column.kind === "value") return rows.length > 0 && valueOf(figure, rows[0], "unit") === "%";
    return column.kind === "percent";
  }

  function distinct(figure, name) {
    return Array.from(new Set(figure.rows.map((it) => valueOf(figure, it, name)).filter((it) => it !== null)));
  }

  // --- choices ---

  function begin(figure, place) {
    const chosen = {};
    const state = { chart: null, sort: null };
    figure.choose.forEach(function (name) {
      const values = distinct(figure, name);
      const column = figure.columns[at(figure, name)];
      if (column.kind === "year") values.sort((a, b) => b - a);
      chosen[name] = figure.start[name];
      addChoice(figure, column, values, chosen[name], function (value) {
        chosen[name] = value;
        draw();
      });
    });

    function rowsNow() {
      return figure.rows.filter((row) => figure.choose.every((name) => valueOf(figure, row, name) === chosen[name]));
    }

    function draw() {
      const rows = rowsNow();
      const isKnown = rows.some((row) => figure.series.some((name) => valueOf(figure, row, name) !== null));
      document.getElementById("b-" + figure.id).innerHTML = basis(figure, rows, chosen);
      if (figure.chart === "map") drawList(figure, rows, state);
      place.dataset.state = isKnown ? "drawn" : "unknown";
      const old = place.querySelector(".empty");
      if (old) old.remove();
      if (!isKnown && figure.chart !== "map") {
        if (state.chart) state.chart.dispose();
        state.chart = null;
        place.style.height = "auto";
        const note = document.createElement("p");
        note.className = "empty";
        note.textContent = text.no_value;
        place.appendChild(note);
        return;
      }
      const option = { map: mapOption, lines: linesOption, stack: stackOption, bars: barsOption }[figure.chart](figure, rows, place.clientWidth);
      place.style.height = option.height + "px";
      delete option.height;
      if (state.chart) state.chart.dispose();
      state.chart = echarts.init(place, null, { renderer: "svg" });
      state.chart.setOption(
        Object.assign({ animation: false, textStyle: { fontFamily: FONT, color: INK }, color: COLOURS, aria: { enabled: false } }, option)
      );
      // The chart is one picture with a name; what it shows stands in the table.
      const svg = place.querySelector("svg");
      if (svg) svg.setAttribute("aria-hidden", "true");
      drawLegend(figure, rows, place);
    }

    draw();
    return { draw: draw };
  }

  function addChoice(figure, column, values, start, take) {
    const label = document.createElement("label");
    const select = document.createElement("select");
    label.append(column.name, select);
    values.forEach(function (value) {
      const option = document.createElement("option");
      option.value = String(value);
      option.textContent = column.kind === "word" ? column.words[value] || value : String(value);
      select.append(option);
    });
    select.dataset.choice = column.id;
    select.selectedIndex = values.indexOf(start);
    select.addEventListener("change", () => take(values[select.selectedIndex]));
    document.getElementById("s-" + figure.id).append(label);
  }

  function escaped(value) {
    const element = document.createElement("span");
    element.textContent = value;
    return element.innerHTML;
  }

  function range(figure, rows, name) {
    const known = rows.filter((row) => valueOf(figure, row, name) !== null);
    if (known.length === 0) return UNKNOWN;
    known.sort((a, b) => valueOf(figure, a, name) - valueOf(figure, b, name));
    const unit = figure.columns[at(figure, name)].kind === "percent" ? " %" : "";
    const low = shown(figure, known[0], name);
    const high = shown(figure, known[known.length - 1], name);
    return (low === high ? low : low + " – " + high) + unit;
  }

  function basis(figure, rows, chosen) {
    const parts = [];
    if (figure.choose.length > 0) {
      const words = figure.choose.map(function (name) {
        const column = figure.columns[at(figure, name)];
        return column.kind === "word" ? column.words[chosen[name]] || chosen[name] : String(chosen[name]);
      });
      parts.push("<span>" + escaped(words.join(" · ")) + "</span>");
    }
    [
      ["n", figure.n],
      ["denominator", figure.denominator],
      ["coverage", figure.coverage],
    ].forEach(function (it) {
      if (it[1] === null) return;
      // A total has no denominator that could be unknown.
      if (it[0] === "denominator" && rows.length > 0 && rows.every((row) => valueOf(figure, row, "kind") === "total")) return;
      const value = escaped(range(figure, rows, it[1]));
      parts.push("<span><b>" + escaped(text[it[0]]) + '</b> <span data-basis="' + it[0] + '">' + value + "</span></span>");
    });
    return parts.join(" ");
  }

  // --- what the charts share ---

  function tip(figure, rows) {
    return {
      trigger: "item",
      renderMode: "richText",
      confine: true,
      textStyle: { fontSize: 12, color: INK },
      formatter: function (it) {
        const row = rows[it.data && it.data.row !== undefined ? it.data.row : it.dataIndex];
        if (!row) return it.name || "";
        return tipLines(figure, row).join("\n");
      },
    };
  }

  function tipLines(figure, row) {
    const lines = [shown(figure, row, figure.x)];
    figure.series.forEach(function (name) {
      const isValue = figure.columns[at(figure, name)].kind === "value";
      const value = shown(figure, row, name);
      const unit = isValue && value !== UNKNOWN ? " " + shown(figure, row, "unit") : "";
      lines.push((isValue ? text.value : headingOf(figure, name)) + ": " + value + unit);
    });
    if (figure.interval.length === 2 && valueOf(figure, row, figure.interval[0]) !== null) {
      lines.push(text.interval + ": " + shown(figure, row, figure.interval[0]) + " – " + shown(figure, row, figure.interval[1]));
    }
    lines.push(text.n + ": " + shown(figure, row, figure.n));
    if (figure.denominator) lines.push(text.denominator + ": " + shown(figure, row, figure.denominator));
    const coverage = shown(figure, row, figure.coverage);
    lines.push(text.coverage + ": " + coverage + (coverage === UNKNOWN ? "" : " %"));
    if (isSmall(figure, row)) lines.push(text.small_mark);
    return lines;
  }

  // How far an axis of shares goes: to 100 where one comes near, else as far as it needs; 1 where all are 0.
  function shareAxis(figure, rows, isNarrow) {
    const names = figure.series.concat(figure.interval);
    const largest = Math.max(0, ...rows.map((row) => Math.max(0, ...names.map((name) => valueOf(figure, row, name)))));
    if (largest > 75) return { max: 100, interval: isNarrow ? 50 : 25 };
    if (largest === 0) return { max: 1, interval: 0.5 };
    const step = [0.5, 1, 2, 5, 10, 20, 25, 50].find((it) => 2 * it >= largest);
    return isNarrow ? { max: 2 * step, interval: step } : {};
  }

  // The unit of values, above their axis.
  function unitName(figure, rows) {
    const isValue = figure.columns[at(figure, figure.series[0])].kind === "value";
    if (!isValue || rows.length === 0 || isPercent(figure, rows)) return {};
    return { name: shown(figure, rows[0], "unit"), nameTextStyle: { color: SOFT, align: "left" } };
  }

  function valueAxis(percent, extra) {
    const format = (value) => (percent ? value + " %" : grouped(value));
    const axis = {
      type: "value",
      min: (it) => Math.min(0, it.min),
      axisLabel: { formatter: format, color: SOFT, hideOverlap: true },
      splitLine: { lineStyle: { color: "#e3e6ea" } },
      splitNumber: 4,
    };
    return Object.assign(axis, extra || {});
  }

  function nameOf(figure, name) {
    return headingOf(figure, name).replace(/\s*[（(]%[)）]|,\s*%$/, "");
  }

  function legendOf(figure) {
    return {
      show: figure.series.length > 1,
      top: 0,
      left: 0,
      itemGap: 12,
      itemWidth: 18,
      textStyle: { color: INK, fontSize: 12 },
      data: figure.series.map((name) => nameOf(figure, name)),
    };
  }

  // Labels along x: the year, and below it the n that it rests on.
  function xLabels(figure, rows, wide) {
    return rows.map(function (row) {
      const label = shown(figure, row, figure.x);
      const n = valueOf(figure, row, figure.n);
      return label + "\n" + (wide ? "n = " : "n ") + (n === null ? UNKNOWN : grouped(n));
    });
  }

  function topOf(figure, width) {
    if (figure.series.length < 2) return 16;
    // Room for the lines that the legend takes.
    const letters = figure.series.map((name) => widthOf(nameOf(figure, name)) + 36).reduce((a, b) => a + b, 0);
    return 16 + 22 * Math.ceil(letters / Math.max(width - 20, 200));
  }

  function widthOf(label) {
    return Array.from(label).reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 12.5 : 7), 0);
  }

  // --- charts ---

  function linesOption(figure, rows, width) {
    const percent = isPercent(figure, rows);
    const isWhiskered = figure.interval.length === 2 && rows.some((row) => valueOf(figure, row, figure.interval[0]) !== null);
    const symbols = ["circle", "rect", "triangle", "diamond"];
    const dashes = ["solid", "dashed", "dotted"];
    const series = figure.series.map(function (name, idx) {
      return {
        type: "line",
        clip: false,
        name: nameOf(figure, name),
        symbolSize: 9,
        symbol: symbols[idx % symbols.length],
        lineStyle: { width: 2, type: dashes[idx % dashes.length] },
        connectNulls: false,
        label: { show: rows.length * figure.series.length <= 12 || width > 700, position: isWhiskered ? [10, -11] : "top", color: INK, fontSize: 11, formatter: (it) => shown(figure, rows[it.dataIndex], name) },
        labelLayout: { hideOverlap: true },
        data: rows.map(function (row, at) {
          const small = isSmall(figure, row);
          return {
            value: valueOf(figure, row, name),
            row: at,
            symbol: small ? "emptyCircle" : symbols[idx % symbols.length],
            itemStyle: small ? { color: "#8c959f" } : undefined,
          };
        }),
      };
    });
    if (figure.interval.length === 2) series.push(whiskers(figure, rows));
    // Room for the last number, which stands above its point, beside whiskers to the right of it.
    const last = rows.length > 0 && series[0].label.show ? widthOf(shown(figure, rows[rows.length - 1], figure.series[0])) : 0;
    return {
      height: 300 + topOf(figure, width),
      legend: legendOf(figure),
      tooltip: tip(figure, rows),
      grid: { left: 8, right: isWhiskered ? Math.max(28, last + 6) : Math.max(16, last / 2), top: topOf(figure, width) + 12, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "category", data: xLabels(figure, rows, width > 500), axisLabel: { color: SOFT, hideOverlap: true, lineHeight: 16 }, axisTick: { alignWithLabel: true } },
      yAxis: valueAxis(percent, percent ? shareAxis(figure, rows) : unitName(figure, rows)),
      series: series,
    };
  }

  function whiskers(figure, rows) {
    const known = [];
    rows.forEach(function (row, idx) {
      const low = valueOf(figure, row, figure.interval[0]);
      const high = valueOf(figure, row, figure.interval[1]);
      if (low !== null && high !== null) known.push({ value: [idx, low, high], row: idx });
    });
    return {
      type: "custom",
      name: text.interval,
      z: 1,
      encode: { x: 0, y: [1, 2] },
      data: known,
      renderItem: function (params, api) {
        const low = api.coord([api.value(0), api.value(1)]);
        const high = api.coord([api.value(0), api.value(2)]);
        const line = (x1, y1, x2, y2) => ({ type: "line", shape: { x1: x1, y1: y1, x2: x2, y2: y2 }, style: { stroke: SOFT, lineWidth: 1.5 } });
        return {
          type: "group",
          children: [line(low[0], low[1], high[0], high[1]), line(low[0] - 6, low[1], low[0] + 6, low[1]), line(high[0] - 6, high[1], high[0] + 6, high[1])],
        };
      },
    };
  }

  function stackOption(figure, rows, width) {
    const percent = isPercent(figure, rows);
    const series = figure.series.map(function (name) {
      return {
        type: "bar",
        stack: "all",
        name: nameOf(figure, name),
        barMaxWidth: 64,
        itemStyle: { borderColor: "#ffffff", borderWidth: 1 },
        data: rows.map((row, at) => ({ value: valueOf(figure, row, name), row: at, itemStyle: { decal: isSmall(figure, row) ? HATCH : NO_HATCH } })),
      };
    });
    return {
      height: 320 + topOf(figure, width),
      legend: legendOf(figure),
      tooltip: tip(figure, rows),
      grid: { left: 8, right: 16, top: topOf(figure, width) + 12, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "category",
        data: xLabels(figure, rows, width > 500),
        axisLabel:
          figure.x === "year"
            ? { color: SOFT, hideOverlap: true, lineHeight: 16 }
            : { color: SOFT, interval: 0, lineHeight: 16, width: Math.max((width - 60) / Math.max(rows.length, 1) - 6, 40), overflow: "break" },
      },
      yAxis: valueAxis(percent, percent ? { max: 100, interval: 25 } : {}),
      series: series,
    };
  }

  function barsOption(figure, rows, width) {
    const percent = isPercent(figure, rows);
    const longest = Math.max(0, ...rows.map((row) => widthOf(shown(figure, row, figure.x))));
    const room = Math.min(Math.floor(width * 0.44), 340, Math.ceil(longest) + 12);
    // A long name takes more lines, and its bar more room.
    const lines = rows.map((row) => Math.ceil(widthOf(shown(figure, row, figure.x)) / Math.max(room - 8, 60)));
    const right = 16 + Math.max(20, ...rows.map((row) => widthOf(shown(figure, row, figure.series[0]))));
    const step = Math.max(30, 10 + 16 * Math.max(1, ...lines));
    return {
      height: Math.max(160, rows.length * step + 56),
      tooltip: tip(figure, rows),
      grid: { left: 8, right: right, top: 8, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: valueAxis(percent, Object.assign({ splitNumber: width < 500 ? 2 : 4 }, percent ? shareAxis(figure, rows, width < 500) : {})),
      yAxis: {
        type: "category",
        inverse: true,
        data: rows.map((row) => shown(figure, row, figure.x)),
        axisLabel: { color: INK, interval: 0, width: room, overflow: "break", lineHeight: 15, fontSize: 12 },
        axisTick: { show: false },
      },
      series: figure.series.map(function (name) {
        return {
          type: "bar",
          name: nameOf(figure, name),
          barMaxWidth: 22,
          label: {
            show: true,
            position: "right",
            color: INK,
            formatter: (it) => shown(figure, rows[it.dataIndex], name),
          },
          data: rows.map(function (row, at) {
            const value = valueOf(figure, row, name);
            const small = isSmall(figure, row);
            return { value: value, row: at, itemStyle: { color: small ? "#b6c2cc" : COLOURS[0], decal: small ? HATCH : NO_HATCH } };
          }),
          // What is not known has no bar; a dash says so where the bar would begin.
          markPoint: {
            symbol: "rect",
            symbolSize: [1, 1],
            silent: true,
            itemStyle: { color: "transparent" },
            label: { show: true, position: "right", formatter: UNKNOWN, color: SOFT },
            data: rows.map((row, at) => (valueOf(figure, row, name) === null ? { coord: [0, at] } : null)).filter((it) => it !== null),
          },
        };
      }),
    };
  }

  // --- the map ---

  // Borders of the classes: the same for all years of an indicator, so that colours compare.
  function classes(figure, rows) {
    if (rows.length === 0) return null;
    const indicator = figure.choose.find((name) => figure.columns[at(figure, name)].kind === "word");
    const of = valueOf(figure, rows[0], indicator || null);
    const values = figure.rows
      .filter((row) => !indicator || valueOf(figure, row, indicator) === of)
      .filter((row) => !isSmall(figure, row) && valueOf(figure, row, figure.x) !== "CN")
      .map((row) => valueOf(figure, row, figure.series[0]))
      .filter((it) => it !== null);
    if (values.length === 0) return null;
    values.sort((a, b) => a - b);
    const low = values[0];
    const high = values[values.length - 1];
    // Counts spread over orders of magnitude: there classes hold equally many.
    if (!isPercent(figure, rows) && low >= 0 && high > 20 * Math.max(1, values[Math.floor(values.length / 2)])) {
      return unique([1, 2, 3, 4].map((it) => values[Math.floor((values.length * it) / 5)]));
    }
    const raw = (high - low) / 5 || 1;
    const power = Math.pow(10, Math.floor(Math.log10(raw)));
    const step = [1, 2, 5, 10].map((it) => it * power).find((it) => it >= raw);
    const first = Math.floor(low / step) * step;
    return unique([1, 2, 3, 4].map((it) => Number((first + it * step).toPrecision(12))));
  }

  function unique(values) {
    return values.filter((it, idx) => idx === 0 || it > values[idx - 1]);
  }

  function classOf(breaks, value) {
    if (breaks === null) return 0;
    const idx = breaks.findIndex((it) => value < it);
    return idx < 0 ? breaks.length : idx;
  }

  function mapOption(figure, rows, width) {
    const breaks = classes(figure, rows);
    const columns = Math.max(...report.tiles.map((it) => it.column));
    const lines = Math.max(...report.tiles.map((it) => it.row));
    const gap = 2;
    const side = Math.min(Math.floor((width - 4) / columns), 68);
    const left = Math.floor((width - side * columns) / 2);
    const useLetters = side < 34;
    const data = report.tiles.map(function (tile) {
      const at = rows.findIndex((row) => valueOf(figure, row, figure.x) === tile.code);
      const row = at < 0 ? null : rows[at];
      const value = row === null ? null : valueOf(figure, row, figure.series[0]);
      const small = value !== null && isSmall(figure, row);
      let colour = tile.scope === "out" ? "#ffffff" : GREY;
      let ink = tile.scope === "out" ? "#6e7781" : SOFT;
      if (value !== null) {
        const idx = classOf(breaks, value);
        colour = small ? "#f1f3f5" : RAMP[idx];
        ink = !small && idx > 2 ? "#ffffff" : INK;
      }
      const name = useLetters ? tile.letter : tile.short;
      const second = tile.scope === "out" ? "" : value === null ? UNKNOWN : brief(figure, row);
      return {
        value: [tile.column - 1, tile.row - 1, value === null ? 0 : value],
        row: at < 0 ? undefined : at,
        tile: tile,
        itemStyle: {
          color: colour,
          borderColor: tile.scope === "out" ? "#8c959f" : "#ffffff",
          borderType: tile.scope === "out" ? "dashed" : "solid",
          borderWidth: tile.scope === "out" ? 1 : gap,
          decal: small ? HATCH : NO_HATCH,
        },
        label: {
          show: true,
          color: ink,
          fontSize: side < 44 ? 11 : 12,
          lineHeight: side < 44 ? 13 : 16,
          backgroundColor: small ? "rgba(255,255,255,0.85)" : undefined,
          formatter: () => (second === "" ? name : name + "\n" + second),
        },
      };
    });
    return {
      height: side * lines + 4,
      tooltip: {
        trigger: "item",
        renderMode: "richText",
        confine: true,
        textStyle: { fontSize: 12, color: INK },
        formatter: function (it) {
          if (it.data.tile.scope === "out") return it.data.tile.name + "\n" + text.out_of_scope;
          const row = rows[it.data.row];
          return row ? tipLines(figure, row).join("\n") : it.data.tile.name + "\n" + text.no_report;
        },
      },
      grid: { left: left, top: 2, width: side * columns, height: side * lines, outerBoundsMode: "none" },
      xAxis: { type: "category", show: false, data: Array.from({ length: columns }, (_, idx) => String(idx)) },
      yAxis: { type: "category", show: false, inverse: true, data: Array.from({ length: lines }, (_, idx) => String(idx)) },
      // The classes are our own: what is unknown must not get the colour of a number.
      visualMap: { show: false, type: "piecewise", dimension: 0, seriesIndex: 0, inRange: {}, pieces: [{ min: -1, max: 99 }] },
      series: [{ type: "heatmap", data: data, emphasis: { itemStyle: { borderColor: INK } } }],
    };
  }

  // A number short enough for a tile.
  function brief(figure, row) {
    const value = valueOf(figure, row, figure.series[0]);
    if (valueOf(figure, row, "kind") !== "total") return value >= 99.95 ? String(Math.round(value)) : Number(value).toFixed(1);
    if (Math.abs(value) >= 1e6) return (value / 1e6).toFixed(1) + "M";
    if (Math.abs(value) >= 1e4) return Math.round(value / 1e3) + "k";
    return String(Math.round(value * 10) / 10);
  }

  // --- what stands beside a chart ---

  function drawLegend(figure, rows, place) {
    const id = "legend-" + figure.id;
    const old = document.getElementById(id);
    if (old) old.remove();
    const list = document.createElement("ul");
    list.className = "legend";
    list.id = id;
    function add(style, label) {
      const item = document.createElement("li");
      const mark = document.createElement("i");
      if (style.startsWith("#")) mark.style.background = style;
      else mark.className = style;
      mark.setAttribute("aria-hidden", "true");
      item.append(mark, label);
      list.append(item);
    }
    if (figure.chart === "map") {
      const breaks = classes(figure, rows);
      const unit = rows.length > 0 ? " " + shown(figure, rows[0], "unit") : "";
      const show = (it) => grouped(it) + unit;
      if (breaks !== null) {
        list.title = text.classes;
        RAMP.slice(0, breaks.length + 1).forEach(function (colour, idx) {
          const low = idx === 0 ? null : show(breaks[idx - 1]);
          const high = idx === breaks.length ? null : show(breaks[idx]);
          add(colour, low === null ? "< " + high : high === null ? "≥ " + low : low + " – " + high);
        });
      }
      add("none", text.no_report);
      add("out", text.out_of_scope_long);
    }
    if (figure.denominator !== null && rows.some((row) => isSmall(figure, row))) {
      if (figure.chart === "lines") add("hollow", text.small_point);
      else add("hatched", text.small);
    }
    if (rows.some((row) => valueOf(figure, row, "comparable") === "changes")) add("changes", text.changes);
    if (list.children.length > 0) place.after(list);
  }

  function drawList(figure, rows, state) {
    const table = document.getElementById("l-" + figure.id);
    const heads = Array.from(table.querySelectorAll("thead th"));
    const names = heads.map((it) => it.dataset.c);
    heads.forEach(function (head, idx) {
      if (!head.querySelector("button")) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        button.addEventListener("click", function () {
          const again = state.sort && state.sort.name === names[idx];
          const first = idx === 0 ? 1 : -1;
          state.sort = { name: names[idx], sign: again ? -state.sort.sign : first };
          fill();
        });
        head.replaceChildren(button);
      }
    });

    function fill() {
      const sorted = rows.slice();
      if (state.sort) {
        const name = state.sort.name;
        const isRate = figure.series.concat(figure.interval).includes(name);
        // What is unknown, and rates that rest on too little, come last whichever way.
        const rank = (row) => (valueOf(figure, row, name) === null ? 2 : isRate && isSmall(figure, row) ? 1 : 0);
        sorted.sort(function (a, b) {
          if (rank(a) !== rank(b)) return rank(a) - rank(b);
          const x = valueOf(figure, a, name);
          const y = valueOf(figure, b, name);
          return (x < y ? -1 : x > y ? 1 : 0) * state.sort.sign;
        });
      }
      heads.forEach(function (head, idx) {
        if (state.sort && state.sort.name === names[idx]) head.setAttribute("aria-sort", state.sort.sign > 0 ? "ascending" : "descending");
        else head.removeAttribute("aria-sort");
      });
      const lines = sorted.map(function (row) {
        const line = document.createElement("tr");
        if (isSmall(figure, row)) line.className = "small";
        names.forEach(function (name, idx) {
          const cell = document.createElement(idx === 0 ? "th" : "td");
          if (idx === 0) cell.scope = "row";
          else cell.className = "num";
          const value = valueOf(figure, row, name);
          if (value === null) {
            const dash = document.createElement("abbr");
            dash.title = text.unknown;
            dash.textContent = UNKNOWN;
            cell.append(dash);
          } else {
            cell.dataset.v = String(value);
            cell.textContent = shown(figure, row, name);
          }
          line.append(cell);
        });
        return line;
      });
      table.querySelector("tbody").replaceChildren(...lines);
      const absent = report.tiles.filter((tile) => tile.scope !== "out" && !rows.some((row) => valueOf(figure, row, figure.x) === tile.code));
      const missing = absent.map((tile) => tile.name).join(text.comma);
      document.getElementById("a-" + figure.id).textContent = absent.length > 0 ? text.absent + missing : "";
    }

    fill();
  }
})();
