// Plays a list of drawing commands (crates/share/src/draw.rs says what is in it) on a canvas of `scale` px for one of the
// list's. Sets the canvas's size. Touches nothing else, so that a strict policy has nothing to refuse.
/** @param {CanvasRenderingContext2D} context @param {string} list @param {number} scale */
function paintOn(context, list, scale) {
  /** @param {string} text */
  const number = (text) => Number(text);
  /** @param {string[]} fields */
  const look = ([fill, stroke, width, dash, cap, join, opacity]) => {
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = number(width);
    context.setLineDash(dash ? dash.split(" ").map(number) : []);
    context.lineCap = /** @type {CanvasLineCap} */ (cap);
    context.lineJoin = /** @type {CanvasLineJoin} */ (join);
    context.globalAlpha = number(opacity);
    return { fills: fill !== "none", strokes: stroke !== "none" };
  };
  /** @param {string[]} fields @param {Path2D} path */
  const shape = (fields, path) => {
    const { fills, strokes } = look(fields);
    if (fills) context.fill(path);
    if (strokes) context.stroke(path);
  };
  // Where the last text ended, for what follows it on its line.
  let end = { x: 0, y: 0 };
  /** @type {Record<string, (fields: string[]) => void>} */
  const commands = {
    size: ([width, height]) => {
      context.canvas.width = Math.round(number(width) * scale);
      context.canvas.height = Math.round(number(height) * scale);
      // The ground reaches every edge, also where the size was rounded.
      context.setTransform(context.canvas.width / number(width), 0, 0, context.canvas.height / number(height), 0, 0);
    },
    rect: (fields) => {
      const [x, y, width, height, radius] = fields.slice(7).map(number);
      const path = new Path2D();
      if (radius > 0) path.roundRect(x, y, width, height, radius);
      else path.rect(x, y, width, height);
      shape(fields, path);
    },
    circle: (fields) => {
      const [x, y, radius] = fields.slice(7).map(number);
      const path = new Path2D();
      path.arc(x, y, radius, 0, 2 * Math.PI);
      shape(fields, path);
    },
    path: (fields) => shape(fields, new Path2D(fields[7])),
    text: (fields) => {
      const [x, y, font, anchor, degrees, text] = fields.slice(7);
      const { fills, strokes } = look(fields);
      context.font = font;
      context.textAlign = /** @type {CanvasTextAlign} */ (anchor);
      context.save();
      context.translate(number(x), number(y));
      context.rotate((number(degrees) * Math.PI) / 180);
      if (strokes) context.strokeText(text, 0, 0);
      if (fills) context.fillText(text, 0, 0);
      context.restore();
      end = { x: number(x) + context.measureText(text).width, y: number(y) };
    },
    run: (fields) => {
      const [gap, font, text] = fields.slice(7);
      look(fields);
      context.font = font;
      context.textAlign = "start";
      end.x += number(gap);
      context.fillText(text, end.x, end.y);
      end.x += context.measureText(text).width;
    },
  };
  for (const line of list.split("\n")) {
    const [name, ...fields] = line.split("\t");
    if (Object.hasOwn(commands, name)) commands[name](fields);
  }
}
