// Makes the file of a picture: draws its list of commands on a canvas that nobody sees.
/** @type {MakePicture} */
const makePicture = ({ list, scale, dots }) => {
  const canvas = document.createElement("canvas");
  paintOn(/** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")), list, scale);
  return toPng(canvas, dots);
};
