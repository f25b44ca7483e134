// The PNG that the canvas draws is the SVG that the browser draws, under a policy that lets no picture in.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { browser, finish, open } from "./harness.mjs";

const file = (name) => readFileSync(new URL(`../share/${name}`, import.meta.url), "utf8");

/** Draws a list on the fixture's canvas; gives the size and the PNG as a data address. */
const drawn = async (name, scale) => {
  const page = await open({ path: "/tests/e2e/fixtures/canvas.html", ready: false });
  const result = await page.evaluate(async ([list, scale]) => {
    const canvas = document.querySelector("canvas");
    paintOn(canvas.getContext("2d"), list, scale);
    const reader = new FileReader();
    reader.readAsDataURL(await toPng(canvas));
    await new Promise((done) => { reader.onload = done; });
    return { width: canvas.width, height: canvas.height, png: reader.result, plain: canvas.toDataURL("image/png") };
  }, [file(`${name}.txt`), scale]);
  await finish(page);
  return result;
};

/** How far two pictures are apart: the mean over all pixels and channels, and the share of pixels that differ much. */
const difference = async (one, other, { width, height }) => {
  const page = await browser.newPage();
  const result = await page.evaluate(async ([one, other, width, height]) => {
    const pixels = async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context.drawImage(image, 0, 0, width, height);
      return { data: context.getImageData(0, 0, width, height).data, width: image.naturalWidth };
    };
    const [a, b] = [await pixels(one), await pixels(other)];
    let [sum, far, clear] = [0, 0, 0];
    for (let at = 0; at < a.data.length; at += 4) {
      const apart = [0, 1, 2].map((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]));
      sum += apart[0] + apart[1] + apart[2];
      far += Math.max(...apart) > 96;
      clear += a.data[at + 3] < 255;
    }
    const n = a.data.length / 4;
    return { mean: sum / (3 * n), far: far / n, clear };
  }, [one, other, width, height]);
  await page.close();
  return result;
};

const address = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

for (const [name, scale] of [["gaps-screen", 1], ["map-screen", 1], ["map-screen", 2], ["gaps-landscape", 1200 / 880], ["gaps-newsletter", 2]]) {
  test(`${name} at ${scale.toFixed(2)}: the canvas draws what the SVG shows, opaque and of the same size`, async () => {
    const svg = file(`${name}.svg`);
    const [, width, height] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/).map(Number);
    const own = await drawn(name, scale);
    assert.deepEqual([own.width, own.height], [Math.round(width * scale), Math.round(height * scale)]);
    const apart = await difference(own.png, address(svg), own);
    assert(apart.mean < 1.5, `mean difference ${apart.mean}`);
    assert(apart.far < 0.005, `${apart.far} of all pixels differ much`);
    assert.equal(apart.clear, 0, "the ground is opaque");
    const other = await difference(own.png, address(svg.replaceAll("#1a66a6", "#a61a1a").replaceAll("#1b1b1b", "#1bbb1b")), own);
    assert(other.mean > 1.2 * apart.mean, "the measure sees a change of colours");
  });
}

test("colours of a drawing survive the palette, and what has too many colours is no drawing", async () => {
  const own = await drawn("map-screen", 1);
  const apart = await difference(own.png, own.plain, own);
  assert(apart.mean < 1 && apart.far === 0, JSON.stringify(apart));
  assert(own.png.length < 0.5 * own.plain.length, "the palette makes it smaller");
  const page = await open({ path: "/tests/e2e/fixtures/canvas.html", ready: false });
  const kept = await page.evaluate(async () => {
    const context = document.querySelector("canvas").getContext("2d", { willReadFrequently: true });
    for (let x = 0; x < 300; x++) {
      context.fillStyle = `rgb(${(x * 16) % 256} ${(x * 64) % 256} ${x % 256})`;
      context.fillRect(x, 0, 1, 150);
    }
    const before = context.getImageData(0, 0, 300, 150).data;
    const image = await createImageBitmap(await toPng(context.canvas));
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, 300, 150).data.every((value, at) => value === before[at]);
  });
  assert(kept);
  await finish(page);
});

test("a newsletter's picture is under 200 kB, also at two px for each of its own", async () => {
  for (const scale of [1, 2]) {
    const { png } = await drawn("gaps-newsletter", scale);
    const size = Buffer.from(png.split(",")[1], "base64").length;
    assert(size < 200_000, `${size} bytes at ${scale}`);
    console.log(`newsletter at ${scale}×: ${size} bytes`);
  }
});

test("a list with lines that nobody knows draws the rest", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/canvas.html", ready: false });
  const pixel = await page.evaluate(() => {
    const context = document.querySelector("canvas").getContext("2d");
    paintOn(context, "size\t4\t4\nconstructor\t1\n\nrect\t#f00\tnone\t1\t\tbutt\tmiter\t1\t0\t0\t4\t4\t0", 2);
    return [context.canvas.width, ...context.getImageData(7, 7, 1, 1).data];
  });
  assert.deepEqual(pixel, [8, 255, 0, 0, 255]);
  await finish(page);
});
